import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Calendar } from '#calendar';
import {
  type AccountId,
  type Actor,
  addMinutes,
  type DossierId,
  dateIn,
  type Instant,
  idOf,
  isoOf,
  type Official,
} from '#kernel';
import type { Executor } from '#platform/db';
import { newId } from '#platform/ids';
import { type TestOffice, testNow } from '#test/office';
import { dossierCode, requestCode } from '../../src/modules/dossiers/codes.ts';
import type { Decision, DecisionContext, ProcedureRules } from '../../src/modules/dossiers/decision.ts';
import type { Dossier } from '../../src/modules/dossiers/dossier.ts';
import { decideSubmit } from '../../src/modules/dossiers/filing/submit.ts';
import { decideAccept } from '../../src/modules/dossiers/intake/accept.ts';
import { genesis, type JournalEntry } from '../../src/modules/dossiers/journal/entry.ts';
import { record } from '../../src/modules/dossiers/perform.ts';
import { decideAttachResult } from '../../src/modules/dossiers/result/attach-result.ts';
import { decideReturnResult } from '../../src/modules/dossiers/result/return-result.ts';
import { columnsOf, stepRow } from '../../src/modules/dossiers/row.ts';
import { decideCompleteStep } from '../../src/modules/dossiers/steps/complete-step.ts';
import { decideTakeStep } from '../../src/modules/dossiers/steps/take-step.ts';

/** Everyone a certified copy passes by, and what it is handled with. */
interface Cast {
  readonly owner: AccountId;
  readonly citizen: Actor;
  readonly desk: Official;
  readonly handler: Official;
  readonly approver: Official;
  readonly clerk: Official;
  readonly versionId: Dossier['procedureVersionId'];
  readonly rules: ProcedureRules;
  readonly calendar: Calendar;
  readonly agencyCode: string;
  readonly document: string;
}

interface Lived {
  readonly dossier: Dossier;
  readonly entries: readonly JournalEntry[];
}

const answers = { requesterName: 'Nguyễn Thị Mẫu', paperName: 'Bằng tốt nghiệp', pages: 2, copies: 3 };
const applicant = { name: 'Nguyễn Thị Mẫu', phone: '0900000123', personId: '068190000001' };

interface Lasting {
  readonly at: Instant;
  /** Whether it is told to its end. */
  readonly ends: boolean;
}

/** Of all lives, and of those of its agency. */
interface Numbers {
  readonly nth: number;
  readonly number: number;
}

/** One certified copy from the request to the result in hand, or into a specialist's hands, by the pure functions that `perform` calls. */
function life(cast: Cast, { nth, number }: Numbers, { at, ends }: Lasting): Lived {
  const { desk, handler, approver, clerk } = cast;
  const id: DossierId = newId();
  const chance = { id: newId, bytes: (count: number) => randomBytes(count) };
  const entries: JournalEntry[] = [];
  let dossier: Dossier | undefined;
  let now = at;
  const act = (actor: Actor, decide: (before: Dossier, context: DecisionContext) => Decision): void => {
    if (!dossier) throw new Error('Nothing was filed');
    now = addMinutes(now, 3);
    const code = dossierCode(cast.agencyCode, dateIn(at), number);
    const context: DecisionContext = {
      ...{ now, actor, answers, calendar: cast.calendar, rules: cast.rules, newStepId: newId },
      acceptance: { code, localLimits: [], agencies: [] },
    };
    const decided = decide(dossier, context);
    if (!decided.ok) throw new Error(decided.error.code);
    add(actor, decided.value);
  };
  const add = (actor: Actor, events: Parameters<typeof record>[2]): void => {
    const head = entries.at(-1) ?? { seq: 0, hash: genesis };
    const recorded = record(id, dossier, events, { ...head, actor, at: now, chance });
    dossier = recorded.dossier;
    entries.push(...recorded.entries);
  };
  const filed = decideSubmit(
    {
      ...{ requestCode: requestCode(countedCode(nth)), procedureCode: '2.000815' },
      procedureVersionId: cast.versionId,
      places: { help: desk.agencyId, reception: desk.agencyId, competent: desk.agencyId },
      ...{
        channel: 'online',
        ownerAccountId: cast.owner,
        ownerSessionId: null,
        applicant,
        answers,
        papers: [],
      },
    },
    { now, calendar: cast.calendar },
  );
  if (!filed.ok) throw new Error(filed.error.code);
  add(cast.citizen, filed.value);
  const open = (before: Dossier) =>
    before.steps.find(({ doneAt }) => doneAt === null)?.id ?? idOf<'step'>('');
  const take = (actor: Official) =>
    act(actor, (before, c) => decideTakeStep(before, { stepId: open(before) }, c));
  const complete = (actor: Official, outcome: 'done' | 'approved') =>
    act(actor, (before, c) => decideCompleteStep(before, { stepId: open(before), outcome, note: 'Đúng' }, c));
  act(desk, (before, c) => decideAccept(before, { components: ['original', 'copy'], note: '' }, c));
  take(handler);
  if (!ends) {
    if (!dossier) throw new Error('Nothing was filed');
    return { dossier, entries };
  }
  complete(handler, 'done');
  take(approver);
  complete(approver, 'approved');
  const documents = [idOf<'document'>(cast.document)];
  act(clerk, (before, c) => decideAttachResult(before, { documents, number: '45/CT' }, c));
  take(clerk);
  complete(clerk, 'done');
  act(desk, (before, c) => decideReturnResult(before, { way: 'post', receiver: 'Nguyễn Thị Mẫu' }, c));
  if (!dossier) throw new Error('Nothing was filed');
  return { dossier, entries };
}

/** Forty bits that count up, so that no two requests share a code. */
function countedCode(number: number): Uint8Array {
  return Uint8Array.from({ length: 8 }, (_, place) => Math.floor(number / 32 ** place) % 32);
}

/**
 * Fills a database with so many dossiers that have come to their end, or are at work; five hundred a statement. While
 * the database takes in the last five hundred the next are lived, and lists of work are derived once, at the end.
 */
export async function fillWithLives(office: TestOffice, count: number, ends = true): Promise<void> {
  const cast = await castOf(office);
  const run = (text: string) => office.owner.run({ text, values: [] });
  await run('alter table dossier disable trigger dossier_work_begins');
  let taken: Promise<void> = Promise.resolve();
  for (let from = 0; from < count; from += 500) {
    const lives = await livesFrom(cast, { from, until: Math.min(from + 500, count), ends });
    await taken;
    taken = insert(office.owner, lives);
  }
  await taken;
  await run('alter table dossier enable trigger dossier_work_begins');
  await run(
    'insert into work_item select w.* from dossier d cross join lateral work_of(d) w where d.ended_at is null',
  );
  await run('analyze');
}

interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly ends: boolean;
}

/** Lets others have their turn between lives: the statements of those before them. */
async function livesFrom(cast: Cast, { from, until, ends }: Stretch): Promise<readonly Lived[]> {
  const lives: Lived[] = [];
  for (let nth = from; nth < until; nth += 1) {
    const agencyCode = `H36.${100 + Math.floor(nth / perAgency)}`;
    lives.push(life({ ...cast, agencyCode }, { nth, number: 1 + (nth % perAgency) }, { at: testNow, ends }));
    if (nth % 20 === 0) await setImmediate();
  }
  return lives;
}

/** As many as four digits number in a day. */
const perAgency = 9000;

async function castOf({ owner, official, citizen, versionOf, office }: TestOffice): Promise<Cast> {
  const [person, version] = [await citizen(90), await versionOf('2.000815')];
  const document = newId<'document'>();
  await owner.run({
    text: `insert into document (id, sha256, size, media_type, file_name, uploaded_by_kind, created_at)
           values ($1, decode(repeat('00', 32), 'hex'), 1, 'application/pdf', 'a.pdf', 'system', now())`,
    values: [document],
  });
  const desk = await official('24871', 'deskOfficer');
  return {
    ...{ owner: person.accountId, citizen: person, desk, versionId: version.id, document },
    handler: await official('24871', 'handler'),
    approver: await official('24871', 'approver'),
    clerk: await official('24871', 'clerk'),
    rules: await office.rulesOf(office.db, version.id),
    calendar: await office.calendarOf(office.db, desk.agencyId),
    agencyCode: '',
  };
}

async function insert(db: Executor, lives: readonly Lived[]): Promise<void> {
  const rows = async (table: string, list: readonly object[]) =>
    list.length > 0 &&
    db.run({
      name: `fill-${table}`,
      text: `insert into ${table} (${columnsIn(list)}) select ${columnsIn(list)} from jsonb_populate_recordset(null::${table}, $1)`,
      values: [JSON.stringify(list)],
    });
  await rows('dossier', lives.map(dossierRow));
  await rows(
    'dossier_application',
    lives.map(({ dossier }) => ({
      dossier_id: dossier.id,
      applicant_name: applicant.name,
      applicant,
      answers,
    })),
  );
  await rows(
    'dossier_step',
    lives.flatMap(({ dossier }) =>
      dossier.steps.map((step) => ({ ...stepRow(step), dossier_id: dossier.id })),
    ),
  );
  await rows(
    'dossier_paper',
    lives.flatMap(({ dossier }) =>
      dossier.papers.map((paper) => ({
        dossier_id: dossier.id,
        document_id: paper.documentId,
        component: paper.component,
        purpose: paper.purpose,
      })),
    ),
  );
  await rows(
    'journal',
    lives.flatMap(({ dossier, entries }) => entries.map((entry) => entryRow(dossier.id, entry))),
  );
  await db.run({
    text: `insert into dossier_counter (agency_code, day, last)
      select split_part(code, '-', 1), to_date(split_part(code, '-', 2), 'YYMMDD'), count(*) from unnest($1::text[]) as code
      group by 1, 2 on conflict (agency_code, day) do update set last = dossier_counter.last + excluded.last`,
    values: [lives.map(({ dossier }) => dossier.code)],
  });
}

const columnsIn = ([first]: readonly object[]): string => Object.keys(first ?? {}).join(', ');

function dossierRow({ dossier, entries }: Lived): object {
  const last = entries.at(-1);
  return {
    id: dossier.id,
    version: last?.seq,
    head: `\\x${last?.hash}`,
    state: dossier,
    ...columnsOf(dossier),
  };
}

const entryRow = (dossierId: DossierId, entry: JournalEntry): object => ({
  dossier_id: dossierId,
  seq: entry.seq,
  type: entry.type,
  at: isoOf(entry.at),
  actor: entry.actor,
  public: entry.public,
  private: entry.private,
  private_digest: `\\x${entry.privateDigest}`,
  prev_hash: `\\x${entry.prevHash}`,
  hash: `\\x${entry.hash}`,
});
