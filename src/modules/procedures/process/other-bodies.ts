import type { CompileOptions } from './compiling.ts';
import type { DrawnLane, DrawnNode } from './drawing.ts';
import { processFault } from './process-fault.text.ts';
import { consultRules, type GraphStep, type StepKind, type Wait, waits } from './step-graph.ts';

type Placed = { readonly kind: StepKind; readonly lane: DrawnLane; readonly limit: number | null };

/** What may stop the clock while a dossier waits (handbook §4.7). */
const pauseOf = {
  payment: 'financial',
  'other-body': 'external-opinion',
  supplement: 'supplement',
} as const satisfies Record<Wait, string>;

/** What a step has to do with other bodies: whose it is, whom it asks, what it waits for. */
export function otherBodyOf(node: DrawnNode, placed: Placed, options: CompileOptions): Partial<GraphStep> {
  const { agency } = placed.lane;
  checkAgency(node.id, placed, options);
  const { kind } = placed;
  for (const [attribute, value, belongs] of [
    ['parties', node.parties, kind === 'consult'],
    ['rule', node.rule, kind === 'consult'],
    ['wait', node.wait, kind === 'wait'],
  ] as const) {
    if (value !== '' && !belongs) options.note(node.id, processFault.noMeaning(attribute, kind));
  }
  return {
    ...(agency === '' ? {} : { agency }),
    ...(kind === 'consult' ? consultOf(node, options) : {}),
    ...(kind === 'wait' ? waitOf(node, placed.limit, options) : {}),
  };
}

function checkAgency(id: string, { kind, lane, limit }: Placed, options: CompileOptions): void {
  const { note, pauses } = options;
  const { agency } = lane;
  if (kind === 'letter' && agency === '') {
    note(id, processFault.letterToNobody);
  }
  if (agency !== '') {
    const body = known(agency, id, options);
    if (body?.outside === true && kind !== 'letter') note(id, processFault.outsideBody(agency));
    if (body?.outside === false && kind === 'letter') note(id, processFault.insideBody(agency));
  }
  const stops = pauses?.some((pause) => pause === 'external-opinion' || pause === 'financial');
  if (kind === 'letter' && limit === null && stops === false) note(id, processFault.letterUncounted);
}

function known(key: string, id: string, { note, agencies }: CompileOptions) {
  const body = agencies?.get(key);
  if (agencies && !body) {
    const keys = [...agencies.keys()];
    note(id, processFault.unknownAgency(key, keys.join(', ')));
  }
  return body;
}

function consultOf(node: DrawnNode, options: CompileOptions): Partial<GraphStep> {
  const parties = node.parties.split(/[\s,]+/).filter((key) => key !== '');
  const rule = consultRules.find((each) => each === node.rule);
  if (parties.length === 0) options.note(node.id, processFault.asksNobody);
  if (new Set(parties).size < parties.length) options.note(node.id, processFault.asksTwice);
  for (const party of parties) known(party, node.id, options);
  if (!rule) options.note(node.id, processFault.rule(consultRules.join(', ')));
  return { parties, ...(rule ? { rule } : {}) };
}

/** A wait either stops the clock, which the procedure must allow, or is counted and has a limit. */
function waitOf(node: DrawnNode, limit: number | null, { note, pauses }: CompileOptions): Partial<GraphStep> {
  const wait = waits.find((each) => each === node.wait);
  if (!wait) {
    note(node.id, processFault.wait(waits.join(', ')));
    return {};
  }
  if (limit === null && pauses && !pauses.includes(pauseOf[wait])) {
    note(node.id, processFault.waitWithoutPause(pauseOf[wait]));
  }
  return { wait };
}
