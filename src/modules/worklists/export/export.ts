import type { Instant, Lang, PersonId, PostId } from '#kernel';

/** A list that was asked for as a file. */
export interface WorkExport {
  readonly id: string;
  readonly postId: PostId;
  readonly personId: PersonId;
  readonly accountId: string;
  /** The query of the list's address. */
  readonly query: string;
  readonly lang: Lang;
  readonly askedAt: Instant;
  /** Undefined until it is known how many there are. */
  readonly of: number | undefined;
  readonly done: number;
  readonly endedAt: Instant | undefined;
  /** The file is still kept. */
  readonly kept: boolean;
}

/** Days after which a file goes; that it was taken stays written down for a year. */
export const keptDays = 3;
/** Rows of one file. */
export const mostRows = 50_000;
