import type { PlainDate } from '#kernel';
import type { SubjectKind } from '../admin-change.ts';

/** What of the journal is asked for. */
export interface JournalFilter {
  /** Part of the name of who did it, with or without accents. */
  readonly person: string;
  /** Part of the name or the key of what was changed. */
  readonly subject: string;
  readonly kind: SubjectKind | undefined;
  readonly action: string | undefined;
  readonly from: PlainDate | undefined;
  /** The last day, with all of it. */
  readonly to: PlainDate | undefined;
  /** Entries before this one, or after it. */
  readonly page: { readonly towards: 'older' | 'newer'; readonly seq: number } | undefined;
}

export const wholeJournal: JournalFilter = {
  ...{ person: '', subject: '', kind: undefined, action: undefined },
  ...{ from: undefined, to: undefined, page: undefined },
};

/** As many lines as one file of the journal holds. */
export const mostLines = 10_000;
