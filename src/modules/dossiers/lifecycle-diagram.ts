import { handlingText } from './handling.text.ts';
import { clockIn, endStates, type Handling, handlingStatuses } from './handling.ts';
import type { Transition } from './transition.ts';
import { transitions } from './transitions.table.ts';

/** The lifecycle as Mermaid state diagrams and a table, drawn from the transition table and nothing else. */
export function lifecycleDocument(): string {
  return [
    '# Lifecycle of a dossier',
    '',
    'Drawn from `src/modules/dossiers/transitions.table.ts` by `npm run diagrams`; do not edit.',
    '',
    ...drawings.flatMap(({ title, intro, actions }) => [
      `## ${title}`,
      '',
      intro,
      '',
      '```mermaid',
      'stateDiagram-v2',
      ...arrowsOf(rows.filter(({ action }) => actions(action))),
      '```',
      '',
    ]),
    '## States',
    '',
    '| state | Vietnamese | English | clock |',
    '|---|---|---|---|',
    ...handlingStatuses.map(
      (state) =>
        `| \`${state}\` | ${handlingText[state].vi} | ${handlingText[state].en} | ${clockIn[state]} |`,
    ),
    '',
    '## Transitions',
    '',
    '| action | from | to | by | where | clock | needs | tells |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| \`${row.action}\` | ${namesOf(row.from).join(', ')} | ${row.to === 'bySteps' ? work : row.to} | ${row.by} | ${row.where} | ${row.clock} | ${row.needs.join(', ')} | ${row.tells.join(', ')} |`,
    ),
    '',
  ].join('\n');
}

const rows: readonly Transition[] = transitions;

const waits: ReadonlySet<string> = new Set([
  'request-supplement',
  'answer-supplement',
  'request-payment',
  'confirm-payment',
  'await-body',
  'record-body-answer',
  'suspend',
  'resume',
]);
const endings: ReadonlySet<string> = new Set(['withdraw', 'stop', 'close-for-silence', 'reopen']);

const drawings = [
  {
    title: 'From filing to the result',
    intro: 'What happens when nothing is missing and nothing comes between.',
    actions: (action: Transition['action']) => !waits.has(action) && !endings.has(action),
  },
  {
    title: 'Waiting',
    intro: 'What makes it wait, and what lets it go on. Whether the clock stands meanwhile is in the table.',
    actions: (action: Transition['action']) => waits.has(action),
  },
  {
    title: 'Ending without a result, and beginning again',
    intro: 'Withdrawn by its owner, stopped, closed for silence; opened again by order.',
    actions: (action: Transition['action']) => endings.has(action),
  },
] as const;

/** Under work: which of these it is, the open steps of the e-procedure say. */
const work = 'work';
const atWork: readonly Handling[] = [
  'received',
  'assigned',
  'appraising',
  'consulting',
  'waitingExternal',
  'submittedForApproval',
  'signed',
];

/** States by their names, those under work as one where all of them are meant. */
function namesOf(states: Transition['from']): readonly string[] {
  if (!atWork.every((state) => states.includes(state))) return states;
  return [work, ...states.filter((state) => !atWork.some((each) => each === state))];
}

function arrowsOf(drawn: readonly Transition[]): readonly string[] {
  const lines = drawn.flatMap((row) => row.from.flatMap((from) => targetsOf(row, from)));
  const used = (state: string) => lines.some((line) => line.split(/ --> |: /).includes(state));
  return [
    ...(used(work) ? [`  state "${atWork.join(', ')}" as ${work}`] : []),
    ...(used('draft') ? ['  [*] --> draft'] : []),
    ...new Set(lines),
    ...endStates.filter(used).map((state) => `  ${state} --> [*]`),
  ];
}

/** `same` moves nothing and is left to the table. */
function targetsOf(row: Transition, from: Transition['from'][number]): readonly string[] {
  const here = atWork.some((state) => state === from) ? work : from;
  if (row.to === 'same') return [];
  if (row.action === 'complete-step')
    return [`  ${here} --> finished: ${row.action}`, `  ${here} --> negative: ${row.action}`];
  const to = row.to === 'bySteps' || row.to === 'waitingExternal' ? work : row.to;
  return here === to ? [] : [`  ${here} --> ${to}: ${row.action}`];
}
