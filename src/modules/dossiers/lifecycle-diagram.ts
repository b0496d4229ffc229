import { handlingText } from './handling.text.ts';
import { clockIn, type Handling, handlingStatuses } from './handling.ts';
import { type Transition, transitions } from './transitions.ts';

/** The lifecycle as a Mermaid state diagram and a table, drawn from the transition table and nothing else. */
export function lifecycleDocument(): string {
  return [
    '# Lifecycle of a dossier',
    '',
    'Drawn from `src/modules/dossiers/transitions.ts` by `npm run diagram`; do not edit.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> submitted: submit',
    ...arrows(),
    ...handlingStatuses
      .filter((state) => clockIn[state] === 'over' && state !== 'finished')
      .map((state) => `  ${state} --> [*]`),
    '```',
    '',
    '| state | Vietnamese | clock |',
    '|---|---|---|',
    ...handlingStatuses.map((state) => `| \`${state}\` | ${handlingText[state].vi} | ${clockIn[state]} |`),
    '',
    '| action | from | to | by | where | clock |',
    '|---|---|---|---|---|---|',
    ...rows().map(
      (row) =>
        `| \`${row.action}\` | ${row.from.join(', ')} | ${row.to} | ${row.by} | ${row.where} | ${row.clock} |`,
    ),
    '',
  ].join('\n');
}

const rows = (): readonly Transition[] => transitions;

/** `same` moves nothing and is left to the table; `bySteps` leads to whatever the open step means. */
function arrows(): readonly string[] {
  const lines = rows().flatMap((row) =>
    row.to === 'same'
      ? []
      : row.from.flatMap((from) => targets(row, from).map((to) => `  ${from} --> ${to}: ${row.action}`)),
  );
  return [...new Set(lines)];
}

function targets(row: Transition, from: Handling): readonly Handling[] {
  if (row.to === 'same') return [];
  if (row.to !== 'bySteps') return [row.to];
  if (row.action === 'accept' || row.action === 'answer-supplement') return ['assigned'];
  if (row.action === 'take-step') return from === 'assigned' ? ['appraising'] : [];
  return nextBySteps[from] ?? [];
}

/** Where finishing or sending back a step leads, in the e-procedures there are. */
const nextBySteps: Partial<Record<Handling, readonly Handling[]>> = {
  assigned: ['submittedForApproval'],
  appraising: ['submittedForApproval'],
  submittedForApproval: ['assigned', 'signed', 'finished'],
  signed: ['submittedForApproval', 'finished'],
};
