import { type Calendar, calendarName } from '#calendar';
import type { ChangeProcedure, DossierOffice, FoundAgency, ProcedureRules } from '#dossiers';
import type { Citizen, DocumentId, Official, ProcedureVersionId, System, UnitId } from '#kernel';
import type { Role } from '#organisations';
import { newId } from '#platform/ids';
import type { StepGraph } from '#procedures';
import { drawnStep } from '../dossier-story.ts';
import type { TestOffice } from '../office.ts';

/** The office in which two people meet at one dossier, everyone who works there, and two drawings. */
export interface World {
  readonly office: DossierOffice;
  readonly places: { readonly help: UnitId; readonly reception: UnitId; readonly competent: UnitId };
  readonly officials: readonly Official[];
  readonly citizen: Citizen;
  readonly program: System;
  /** Handed from post to post in one agency; silence before reception closes. */
  readonly plain: ProcedureVersionId;
  /** Two agencies are asked at once, one outside is written to; silence before reception is a refusal. */
  readonly several: ProcedureVersionId;
  /** Everything at once: two posts, agencies that are asked, agencies written to, a payment. */
  readonly beside: ProcedureVersionId;
  /** Work beside agencies that are asked and one that is written to, none with a part of its own. */
  readonly asking: ProcedureVersionId;
  readonly agencies: readonly FoundAgency[];
  /** Those that take part under a version. */
  readonly agenciesUnder: (versionId: ProcedureVersionId) => readonly FoundAgency[];
  /** The procedure a dossier of `plain` turns out to be for. */
  readonly rightProcedure: ChangeProcedure['to'];
  /** Announced after the calendar that dossiers are counted by. */
  readonly newer: Calendar;
  /** Files that are there to be attached, one for each official. */
  readonly documents: readonly DocumentId[];
}

const start = { type: 'start', next: 'receive' } as const;
const receive = drawnStep({ kind: 'receive', role: 'deskOfficer', limitMinutes: 120, next: 'work' });

const plain: StepGraph = {
  name: { vi: 'Một cơ quan', en: 'One agency' },
  start: 'start',
  nodes: {
    start,
    receive,
    work: drawnStep({
      kind: 'process',
      role: 'handler',
      limitMinutes: 960,
      remindMinutes: 480,
      next: 'review',
    }),
    review: drawnStep({ kind: 'review', role: 'divisionHead', limitMinutes: 240, next: 'sign' }),
    sign: drawnStep({ kind: 'sign', role: 'approver', limitMinutes: 240, next: 'issue' }),
    issue: drawnStep({ kind: 'issue', role: 'clerk', limitMinutes: 240, next: 'return' }),
    return: drawnStep({ kind: 'return', role: 'deskOfficer', next: 'end' }),
    end: { type: 'end' },
  },
};

const several: StepGraph = {
  name: { vi: 'Nhiều cơ quan', en: 'Several agencies' },
  start: 'start',
  nodes: {
    start,
    receive,
    work: drawnStep({
      ...{ kind: 'consult', role: 'handler', limitMinutes: 960, next: 'tax' },
      ...{ parties: ['planning', 'roads'], rule: 'until' },
    }),
    tax: drawnStep({ kind: 'letter', role: 'handler', agency: 'tax', next: 'sign' }),
    sign: drawnStep({ kind: 'sign', role: 'approver', limitMinutes: 240, next: 'return' }),
    return: drawnStep({ kind: 'return', role: 'deskOfficer', next: 'end' }),
    end: { type: 'end' },
  },
};

const branch = (at: number) => ({ scope: [`split#${at}`], next: 'join' });

const beside: StepGraph = {
  name: { vi: 'Nhiều việc cùng lúc', en: 'Much at once' },
  start: 'start',
  nodes: {
    start,
    receive: { ...receive, next: 'split' },
    split: {
      type: 'split',
      branches: ['work', 'field', 'ask', 'tax', 'bank', 'pay', 'body'].map((next) => ({ next })),
      join: 'join',
    },
    work: drawnStep({
      kind: 'process',
      role: 'handler',
      limitMinutes: 960,
      remindMinutes: 480,
      ...branch(0),
    }),
    field: drawnStep({ kind: 'process', role: 'handler', limitMinutes: 960, ...branch(1) }),
    ask: drawnStep({
      ...{
        kind: 'consult',
        role: 'handler',
        limitMinutes: 960,
        parties: ['planning', 'roads'],
        rule: 'until',
      },
      ...branch(2),
    }),
    tax: drawnStep({ kind: 'letter', role: 'handler', agency: 'tax', ...branch(3) }),
    bank: drawnStep({ kind: 'letter', role: 'handler', agency: 'bank', ...branch(4) }),
    pay: drawnStep({ kind: 'wait', role: 'handler', wait: 'payment', ...branch(5) }),
    body: drawnStep({ kind: 'wait', role: 'handler', wait: 'other-body', ...branch(6) }),
    join: { type: 'split-join', branches: 7, next: 'sign', scope: [] },
    sign: drawnStep({ kind: 'sign', role: 'approver', limitMinutes: 240, next: 'return' }),
    return: drawnStep({ kind: 'return', role: 'deskOfficer', next: 'end' }),
    end: { type: 'end' },
  },
};

const asking: StepGraph = {
  ...beside,
  nodes: {
    ...beside.nodes,
    split: {
      type: 'split',
      branches: [{ next: 'work' }, { next: 'field' }, { next: 'ask' }, { next: 'bank' }],
      join: 'join',
    },
    bank: drawnStep({ kind: 'letter', role: 'handler', agency: 'bank', ...branch(3) }),
    join: { type: 'split-join', branches: 4, next: 'sign', scope: [] },
  },
};

const [commune, neighbour] = ['24871', '24868'];
const here: readonly (readonly [Role, number])[] = [
  ['deskOfficer', 0],
  ['deskOfficer', 1],
  ['handler', 0],
  ['handler', 1],
  ['divisionHead', 0],
  ['divisionHead', 1],
  ['centreHead', 0],
  ['approver', 0],
  ['clerk', 0],
];

export async function worldOf(test: TestOffice): Promise<World> {
  const officials = await Promise.all(here.map(([role, index]) => test.official(commune, role, index)));
  const there = [await test.official(neighbour, 'handler', 0), await test.official(neighbour, 'handler', 1)];
  const [first, second, third, fourth] = await Promise.all(
    ['1.001612', '1.013225', '1.001193', '1.001022'].map((code) => test.versionOf(code)),
  );
  if (!first || !second || !third || !fourth) throw new Error('The catalogue is not there');
  const graphs = new Map([
    [first.id, plain],
    [second.id, several],
    [third.id, beside],
    [fourth.id, asking],
  ]);
  const agencyId = officials[0]?.agencyId ?? newId<'unit'>();
  const neighbours = there[0]?.agencyId;
  const calendar = await test.office.calendarOf(test.office.db, agencyId);
  const newer: Calendar = { ...calendar, version: 'announced later' };
  const agencies = (['planning', 'roads', 'tax', 'bank'] as const).map(
    (key): FoundAgency => ({
      ...{ key, name: { vi: key, en: key }, procedureCode: null },
      agencyId: key === 'tax' || key === 'bank' ? undefined : neighbours,
      limit: key === 'tax' ? { kind: 'workday', value: 3 } : undefined,
    }),
  );
  const all = [...officials, ...there];
  const agenciesUnder: World['agenciesUnder'] = (versionId) => {
    if (versionId === first.id) return [];
    return versionId === fourth.id ? agencies.filter(({ limit }) => limit === undefined) : agencies;
  };
  const office: DossierOffice = {
    ...test.office,
    calendarNamed: async (db, name) =>
      name === calendarName(newer) ? newer : test.office.calendarNamed(db, name),
    rulesOf: async (_, id) => rulesOf(graphs.get(id) ?? plain),
    acceptanceOf: async (db, asked) => ({
      ...(await test.office.acceptanceOf(db, asked)),
      localLimits: [],
      agencies: agenciesUnder(asked.versionId),
    }),
  };
  const rightProcedure = {
    ...{ code: second.code, versionId: second.id, rules: rulesOf(several), answers: {}, localLimits: [] },
    agencies: agencies.map((agency) => ({ ...agency, limit: undefined })),
  };
  return {
    office,
    rightProcedure,
    agenciesUnder,
    places: { help: agencyId, reception: agencyId, competent: agencyId },
    officials: all,
    citizen: await test.citizen(),
    program: { kind: 'system', reason: 'dates' },
    ...{ plain: first.id, several: second.id, beside: third.id, asking: fourth.id, agencies, newer },
    documents: await documentsOf(test, all),
  };
}

const rulesOf = (graph: StepGraph): ProcedureRules => ({
  limit: { kind: 'workday', value: 10 },
  variants: [],
  caseOf: () => undefined,
  graph,
  componentKeys: ['declaration'],
  pauses: {
    supplement: 'continue',
    financial: 'continue',
    'external-opinion': 'none',
    'force-majeure': 'continue',
  },
  supplement: {
    most: 2,
    answerWithin: { kind: 'workday', value: 3 },
    onSilence: graph === several ? 'refuse' : 'close',
  },
});

function documentsOf({ owner }: TestOffice, officials: readonly Official[]): Promise<readonly DocumentId[]> {
  return Promise.all(
    officials.map(async ({ accountId, postId, name }) => {
      const id = newId<'document'>();
      await owner.run({
        text: `insert into document (id, sha256, size, media_type, file_name, uploaded_by_kind, uploaded_by_account,
            uploaded_by_post, uploaded_by_name, created_at)
          values ($1, decode(repeat('ab', 32), 'hex'), 10, 'application/pdf', 'ket-qua.pdf', 'official', $2, $3, $4, now())`,
        values: [id, accountId, postId, name],
      });
      return id;
    }),
  );
}
