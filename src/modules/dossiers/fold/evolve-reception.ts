import type { Dossier } from '../dossier.ts';
import type { EventOf } from '../events.ts';
import { redate } from './evolve-steps.ts';
import { markingOf } from './marking-of.ts';
import { isOpen } from './standing.ts';

type Said = EventOf<'ReceptionCorrected'>['public'];

/** What was written at reception is put right: the time and all that is counted from it, or the procedure itself. */
export function receptionCorrected(before: Dossier, said: Said): Dossier {
  const { number, acceptedAt = before.acceptedAt, deadline = before.deadline } = said;
  const corrected = redate({ ...before, receptionCorrections: number, acceptedAt, deadline }, said.redated);
  return underProcedure(filedBefore(corrected), said);
}

/** Nobody files after they were received: what was brought to a desk was filed when it was taken. */
const filedBefore = (dossier: Dossier): Dossier =>
  dossier.acceptedAt !== null && dossier.acceptedAt < dossier.submittedAt
    ? { ...dossier, submittedAt: dossier.acceptedAt }
    : dossier;

/** The right procedure begins anew; what was open of the wrong one is nobody's any more. */
function underProcedure(before: Dossier, { procedure, at }: Said): Dossier {
  if (!procedure) return before;
  return {
    ...before,
    handling: 'received',
    procedureCode: procedure.code,
    procedureVersionId: procedure.versionId,
    process: markingOf(procedure.process),
    agencies: procedure.agencies,
    steps: before.steps.map((step) => (isOpen(step) ? { ...step, status: 'cancelled', doneAt: at } : step)),
  };
}
