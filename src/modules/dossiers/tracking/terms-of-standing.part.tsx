import { Terms } from '#ui';
import type { TermKey } from '#ui/terms';
import type { ClockView } from '../casework/clock.ts';
import type { Handling } from '../handling.ts';
import type { PublicTrack } from './public-track.ts';

const ofState: Readonly<Record<Handling, readonly TermKey[]>> = {
  submitted: ['receive'],
  intakeSupplement: ['supplementRequest'],
  refused: ['refuse'],
  received: [],
  assigned: ['handle'],
  appraising: ['appraise'],
  consulting: ['consult'],
  waitingExternal: [],
  supplement: ['supplementRequest'],
  financial: ['financialObligation'],
  suspended: [],
  submittedForApproval: [],
  signed: [],
  finished: ['returnResult'],
  negative: [],
  returned: [],
  withdrawn: ['withdraw'],
  stopped: ['stop'],
  lapsed: ['supplementRequest'],
};

/** Hard words at the head of a dossier's page: of its state, of its date, and of a date that was moved. */
export function TermsOfStanding({
  track: { handling, promisedAt, finishedAt },
  clock,
}: {
  readonly track: Pick<PublicTrack, 'handling' | 'promisedAt' | 'finishedAt'>;
  readonly clock: Pick<ClockView, 'state'>;
}) {
  const dated = clock.state === 'running' || clock.state === 'paused';
  const moved = promisedAt !== null && finishedAt === null;
  return (
    <Terms
      of={[
        ...ofState[handling],
        ...(dated ? (['dueAt', 'workday'] as const) : []),
        ...(moved ? (['extension'] as const) : []),
      ]}
    />
  );
}
