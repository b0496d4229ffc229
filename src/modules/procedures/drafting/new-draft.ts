import { stringify } from 'yaml';
import type { Bilingual } from '#kernel';
import type { DraftFiles } from './draft.ts';

/**
 * The files of a procedure that begins with its code and name. What nobody has said yet is left out, so that the
 * reader says it is missing; only lists of which none is a proper answer are there, empty.
 */
export const newFiles = (code: string, name: Bilingual): DraftFiles => ({
  yaml: stringify(
    {
      ...{ code, name, timeLimit: { variants: [] } },
      ...{ components: [], resultCodes: [], pauseReasons: [], levelsOnPortal: [] },
      process: { steps: [] },
    },
    { lineWidth: 0, defaultStringType: 'PLAIN' },
  ),
});
