import { hasForm, inEverySet } from '#documents';
import type { HistoryLine } from '../casework/history.ts';
import type { DossierDeps } from '../deps.ts';
import { madeBy, type Slip, slipsOf } from './slips.ts';

/** Slips that a dossier would have, were there such a form in the set of their time: set A has no notice of a stop. */
export async function slipsWithoutForm(
  { formSetAt }: Pick<DossierDeps, 'formSetAt'>,
  history: readonly HistoryLine[],
): Promise<readonly Slip[]> {
  const missing: Slip[] = [];
  for (const slip of slipsOf(history).filter((each) => !inEverySet(each))) {
    const made = history.findLast(({ event }) => event.type === madeBy[slip]);
    if (made && !hasForm(await formSetAt(made.at), slip)) missing.push(slip);
  }
  return missing;
}
