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
    `**Under work** are ${atWork.map((state) => `\`${state}\``).join(', ')}: which of them, the open steps say.`,
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

/** Alive: everything before a result, whatever it waits for. */
const open = 'open';
const alive: readonly Handling[] = [
  'submitted',
  'intakeSupplement',
  ...atWork,
  'supplement',
  'financial',
  'suspended',
];

const groups: Readonly<Record<string, string>> = {
  [work]: 'under work',
  [open]: 'anything before the result',
};

/** Arrows of one drawing; between the same two states one arrow that names all its actions. */
function arrowsOf(drawn: readonly Transition[]): readonly string[] {
  const moves = drawn.flatMap((row) => sourcesOf(row.from).flatMap((from) => targetsOf(row, from)));
  const arrows = Map.groupBy(moves, ({ from, to }) => `${from} --> ${to}`);
  const used = (state: string) => moves.some(({ from, to }) => from === state || to === state);
  return [
    ...Object.entries(groups).flatMap(([name, label]) =>
      used(name) ? [`  state "${label}" as ${name}`] : [],
    ),
    ...(used('draft') ? ['  [*] --> draft'] : []),
    ...[...arrows].map(
      ([arrow, same]) => `  ${arrow}: ${[...new Set(same.map(({ action }) => action))].join(', ')}`,
    ),
    ...endStates.filter(used).map((state) => `  ${state} --> [*]`),
  ];
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly action: Transition['action'];
}

/** Where all that is alive is meant it is one state, and so is all that is under work. */
function sourcesOf(from: Transition['from']): readonly string[] {
  const rest = alive.every((state) => from.includes(state))
    ? [open, ...from.filter((state) => !alive.some((each) => each === state))]
    : from;
  return [...new Set(rest.map((state) => (atWork.some((each) => each === state) ? work : state)))];
}

/** `same` moves nothing and is left to the table. An opinion that comes while it stands moves nothing either. */
function targetsOf({ action, to }: Transition, from: string): readonly Arrow[] {
  if (to === 'same' || action === 'answer-opinion') return [];
  const ends = action === 'complete-step' ? ['finished', 'negative'] : [to];
  return ends
    .map((end) => (end === 'bySteps' || end === 'waitingExternal' ? work : end))
    .filter((end) => end !== from)
    .map((end) => ({ from, to: end, action }));
}
