import type { Id, Instant } from '#kernel';
import type { DeskPerson } from '../person.ts';

/** One item of the post, with what its list says of it. */
export interface PostItem {
  readonly code: string;
  readonly sender: DeskPerson;
  readonly senderAddress: string | undefined;
  readonly procedureCode: string | undefined;
}

/** What has become of an item. */
export interface ItemStanding {
  readonly code: string;
  readonly visitId: Id<'visit'> | undefined;
  /** Codes of what was received out of it. */
  readonly dossiers: readonly string[];
}

/** A hand-over list as the page of the post names it. */
export interface ListLine {
  readonly id: Id<'post-list'>;
  readonly madeAt: Instant;
  readonly imported: boolean;
  readonly lines: number;
  readonly received: number;
}
