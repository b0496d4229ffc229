import { assertNever } from '#kernel';
import type { Dossier, Step, StepKind, Wait } from '../dossier.ts';
import { clockIn, type Handling } from '../handling.ts';

export const isOpen = (step: Step): boolean => step.status === 'open' || step.status === 'taken';

/** Open, and a task of the e-procedure; a question from the desk is beside it and moves nothing. */
const isDrawn = (step: Step): boolean => isOpen(step) && step.asked === undefined;

/**
 * Where a dossier under work stands: what it waits for as a whole comes first, then its open steps; of
 * several at once the earliest in the procedure counts. One that is over stays what it is.
 */
export function withHandling(dossier: Dossier): Dossier {
  if (clockIn[dossier.handling] === 'over' || clockIn[dossier.handling] === 'notStarted') return dossier;
  if (dossier.openSupplement) return { ...dossier, handling: 'supplement' };
  const waiting = waitingAsWhole(dossier.waits);
  if (waiting) return { ...dossier, handling: waiting };
  const [step] = dossier.steps.filter(isDrawn).sort((a, b) => order[a.kind] - order[b.kind]);
  return step ? { ...dossier, handling: handlingOf(step) } : dossier;
}

/** A wait that is nobody's step holds up the whole dossier; of several the strongest tells the state. */
function waitingAsWhole(waits: readonly Wait[]): Handling | undefined {
  const whole = new Set(waits.filter(({ stepId }) => stepId === null).map(({ reason }) => reason));
  if (whole.has('force-majeure')) return 'suspended';
  if (whole.has('financial')) return 'financial';
  return whole.has('external-opinion') ? 'waitingExternal' : undefined;
}

const order = {
  receive: 0,
  process: 1,
  consult: 2,
  letter: 3,
  wait: 4,
  review: 5,
  sign: 6,
  issue: 7,
  return: 8,
} as const satisfies Record<StepKind, number>;

function handlingOf(step: Step): Handling {
  switch (step.kind) {
    case 'receive':
      return 'received';
    case 'process':
      return step.status === 'open' ? 'assigned' : 'appraising';
    case 'consult':
      return 'consulting';
    case 'letter':
      return 'waitingExternal';
    case 'wait':
      return step.waitsFor === 'financial' ? 'financial' : 'waitingExternal';
    case 'review':
    case 'sign':
      return 'submittedForApproval';
    case 'issue':
    case 'return':
      return 'signed';
    default:
      return assertNever(step.kind);
  }
}
