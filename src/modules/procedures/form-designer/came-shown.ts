import type { Bilingual } from '#kernel';
import type { DescribedPage } from '../form/describe-answers.ts';

/** What came of a trial, in words. */
export interface CameShown {
  readonly pages: readonly DescribedPage[];
  readonly mistakes: readonly Bilingual[];
  /** Undefined while the draft has mistakes. */
  readonly rest?:
    | {
        readonly papers: readonly { readonly name: string; readonly required: boolean }[];
        readonly limit: string;
        readonly fee: string;
      }
    | undefined;
  readonly carried: string;
}
