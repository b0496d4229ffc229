import type { Bilingual, Instant } from '#kernel';
import type { ChangeClass } from '../versions/change-class.ts';
import type { Touched } from '../versions/touched.ts';

/** What filing at a moment would come to. */
export interface Trial {
  readonly version: number;
  /** Undefined when it is not filed here, or no date can be counted. */
  readonly due: Instant | undefined;
  readonly filedHere: boolean;
}

/** A procedure whose rules on a day are not those of today. */
export interface RehearsedChange {
  readonly code: string;
  readonly name: Bilingual;
  /** Undefined when there is none in force. */
  readonly now: number | undefined;
  readonly later: number | undefined;
  readonly change: ChangeClass | undefined;
  /** Under versions that will have ended: dossiers stay, drafts move when they are opened. */
  readonly old: Touched;
  readonly before: Trial | undefined;
  readonly after: Trial | undefined;
}

export interface Rehearsal {
  readonly changes: readonly RehearsedChange[];
  readonly drafts: readonly { readonly code: string; readonly name: Bilingual; readonly from: string }[];
  /** What was assumed in counting: years whose days off nobody has announced. */
  readonly notices: readonly Bilingual[];
}
