import { inBoth } from '#kernel';
import { type Fault, readLocated } from '../content/located.ts';
import type { CatalogueEntry } from '../procedure.ts';
import { casesWords } from './cases.text.ts';
import { changeWords } from './change-words.ts';
import type { TryCases } from './try-cases.ts';

/** What came of running the saved cases of a procedure. */
export interface CasesRun {
  readonly passing: number;
  readonly failing: number;
  /** Every failing case at its line: what was expected of it and what came. */
  readonly faults: readonly Fault[];
}

/** Runs the saved cases of a procedure that was read whole; `text` is their file. */
export function casesRun(
  tryCases: TryCases,
  { form, content, cases = [] }: Pick<CatalogueEntry, 'form' | 'content' | 'cases'>,
  text: string,
): CasesRun {
  const failed = form && cases.length > 0 ? tryCases({ form, content, cases }) : [];
  const file = `${content.code}/form-cases.json`;
  const source = failed.length > 0 ? readLocated(file, text) : undefined;
  const faults = failed.flatMap(({ at, case: { name }, changes }) =>
    changes.map((change) => ({
      ...{ file, line: source?.lineOf(['cases', at]) ?? 1, path: `cases[${at}].outcome` },
      message: inBoth(casesWords, (t, lang) =>
        t.failed(name, form ? changeWords(change, form, content, lang) : ''),
      ),
    })),
  );
  return { passing: cases.length - failed.length, failing: failed.length, faults };
}
