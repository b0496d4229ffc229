import assert from 'node:assert/strict';
import path from 'node:path';
import { loadCalendar } from '#calendar';
import { type Actor, type Citizen, type Instant, idOf, instant, type Official, type System } from '#kernel';
import { type Role, rolePermissions } from '#organisations';
import type { Answers, GraphStep, StepGraph } from '#procedures';
import { sampleRules } from '../../src/modules/dossiers/casework/sample-office.examples.ts';
import type {
  Decision,
  DecisionContext,
  FoundAgency,
  ProcedureRules,
} from '../../src/modules/dossiers/decision.ts';
import type { Dossier, Step } from '../../src/modules/dossiers/dossier.ts';
import { decideSubmit } from '../../src/modules/dossiers/filing/submit.ts';
import { evolve } from '../../src/modules/dossiers/fold/evolve.ts';
import { decideAccept } from '../../src/modules/dossiers/intake/accept.ts';
import { decideCompleteStep } from '../../src/modules/dossiers/steps/complete-step.ts';

/** One dossier of an ordinary procedure of three working days, decided without a database. */
export const uuid = <T extends string>(n: number) =>
  idOf<T>(`01890000-0000-7000-8000-${String(n).padStart(12, '0')}`);
export const calendar = await loadCalendar(
  path.join(import.meta.dirname, '../../content/calendars/vietnam.json'),
);

/** Reception, a specialist, the chairperson, hand-out. */
export const graph: StepGraph = {
  name: { vi: 'Ba ngày', en: 'Three days' },
  start: 'start',
  nodes: {
    start: { type: 'start', next: 'receive' },
    receive: drawnStep({ kind: 'receive', role: 'deskOfficer', limitMinutes: 120, next: 'process' }),
    process: drawnStep({ kind: 'process', role: 'handler', limitMinutes: 720, next: 'sign' }),
    sign: drawnStep({ kind: 'sign', role: 'approver', limitMinutes: 240, next: 'return' }),
    return: drawnStep({ kind: 'return', role: 'deskOfficer', next: 'end' }),
    end: { type: 'end' },
  },
};

export function drawnStep(step: Omit<GraphStep, 'type' | 'name' | 'scope'> & Partial<GraphStep>): GraphStep {
  return { name: { vi: step.kind, en: step.kind }, scope: [], ...step, type: 'step' };
}

export function official(n: number, role: Role, agency = 1): Official {
  const name = { vi: role, en: role };
  const unit = uuid<'unit'>(agency);
  return {
    kind: 'official',
    accountId: uuid(n),
    sessionId: undefined,
    personId: uuid(n),
    role,
    name: `Người ${n}`,
    postId: uuid(n),
    postName: name,
    unitId: unit,
    unitName: name,
    agencyId: unit,
    agencyName: name,
    permissions: rolePermissions(role),
  };
}

export const desk = official(10, 'deskOfficer');
export const handler = official(11, 'handler');
export const chair = official(12, 'approver');
export const stranger = official(13, 'deskOfficer', 2);
export const citizen: Citizen = {
  kind: 'citizen',
  accountId: uuid(20),
  sessionId: undefined,
  name: 'Trần Thị Mai',
};
export const program: System = { kind: 'system', reason: 'test' };

export const friday = instant('2026-11-20T09:00');

let ids = 100;
export function nextStepId() {
  ids += 1;
  return uuid<'step'>(ids);
}

interface More {
  /** Of an acceptance. */
  readonly code?: string;
  readonly agencies?: readonly FoundAgency[];
  readonly rules?: Partial<ProcedureRules>;
  readonly answers?: Answers;
}

export function context(actor: Actor, now: Instant, more: More = {}): DecisionContext {
  const { code, agencies = [], answers = {} } = more;
  return {
    now,
    actor,
    calendar,
    rules: {
      ...sampleRules,
      limit: { kind: 'workday', value: 3 },
      graph,
      componentKeys: ['declaration', 'birth-slip'],
      ...more.rules,
    },
    newStepId: nextStepId,
    answers,
    acceptance: code === undefined ? undefined : { code, localLimits: [], agencies },
  };
}

export function submitted(at = friday): Dossier {
  const decided = decideSubmit(
    {
      requestCode: 'YC-ABCD-2345',
      procedureCode: '1.001193',
      procedureVersionId: uuid(30),
      places: { help: uuid(1), reception: uuid(1), competent: uuid(1) },
      channel: 'online',
      ownerAccountId: uuid(20),
      ownerSessionId: null,
      applicant: { name: 'Trần Thị Mai' },
      answers: {},
      papers: [],
    },
    { now: at, calendar },
  );
  assert.ok(decided.ok);
  return evolve(undefined, uuid(40), decided.value[0]);
}

/** Given a dossier, when this is decided, then this is the dossier after it. */
export function when(dossier: Dossier, decision: Decision): Dossier {
  assert.ok(decision.ok, decision.ok ? '' : decision.error.code);
  let state = dossier;
  for (const event of decision.value) state = evolve(state, dossier.id, event);
  return state;
}

export const accepted = (at = friday) =>
  when(
    submitted(at),
    decideAccept(
      submitted(at),
      { components: [], note: '' },
      context(desk, at, { code: 'H36.101-261120-0001' }),
    ),
  );

export function completed(
  dossier: Dossier,
  by: Official,
  outcome: 'done' | 'approved' | 'sentBack',
  at: Instant,
  note = 'Đề xuất',
) {
  const stepId = dossier.steps.findLast(({ doneAt }) => doneAt === null)?.id ?? uuid<'step'>(0);
  return decideCompleteStep(dossier, { stepId, outcome, note }, context(by, at));
}

export const code = (decision: Decision): string | undefined =>
  decision.ok ? undefined : decision.error.code;

/** A dossier under way: each command is decided on what the ones before it led to, and folded. */
export interface Story {
  readonly dossier: () => Dossier;
  /** Does it, or fails the test with the refusal. */
  readonly act: <C>(decide: Decide<C>, command: C, by: Actor, at: string) => Dossier;
  /** The code it is refused with; undefined when it is not. */
  readonly refused: <C>(decide: Decide<C>, command: C, by: Actor, at: string) => string | undefined;
  /** The open step of a node. */
  readonly step: (node: string, party?: string) => Step['id'];
}

type Decide<C> = (dossier: Dossier, command: C, context: DecisionContext) => Decision;

/** Filed and accepted on Friday 20 November 2026 at nine. */
export function story(more: Omit<More, 'code'> = {}): Story {
  const filed = submitted();
  const at = (by: Actor, when: string) => context(by, instant(when), more);
  const taken = { ...context(desk, friday, { ...more, code: 'H36.101-261120-0001' }) };
  let dossier = when(filed, decideAccept(filed, { components: [], note: '' }, taken));
  return {
    dossier: () => dossier,
    act: (decide, command, by, time) => {
      dossier = when(dossier, decide(dossier, command, at(by, time)));
      return dossier;
    },
    refused: (decide, command, by, time) => code(decide(dossier, command, at(by, time))),
    step: (node, party) => {
      const found = dossier.steps.find(
        (each) => each.node === node && each.party === party && each.doneAt === null,
      );
      assert.ok(found, `no open step ${node}`);
      return found.id;
    },
  };
}
