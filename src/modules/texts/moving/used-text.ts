import type { TextEdit } from '../changes/text-edit.ts';

/** A text that is said otherwise from now on, with what was said until now. */
export interface UsedText {
  readonly before: TextEdit;
  readonly after: TextEdit;
}
