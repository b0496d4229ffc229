import {
  type DossierId,
  dateOfInstant,
  type Id,
  type Instant,
  idOf,
  instantOfDate,
  isJsonObject,
  type JsonObject,
} from '#kernel';
import type { Executor } from '#platform/db';
import { type DeskPerson, personIn, personJson } from './person.ts';
import type { BegunForm, DeskPost, Received, Visit, VisitLine } from './visit.ts';

type VisitId = Id<'visit'>;

interface VisitRow {
  readonly id: string;
  readonly unit_id: string;
  readonly channel: 'direct' | 'postal';
  readonly ticket: string | null;
  readonly opened_at: Date;
  readonly person: JsonObject | null;
  readonly sought: string | null;
  readonly form: JsonObject | null;
  readonly post_item: string | null;
}

export interface NewVisit {
  readonly id: VisitId;
  readonly channel: 'direct' | 'postal';
  readonly ticket?: string | undefined;
  readonly person?: DeskPerson | undefined;
  readonly sought?: string | undefined;
  readonly postItem?: string | undefined;
  readonly now: Instant;
}

export async function insertVisit(db: Executor, { postId, unitId }: DeskPost, visit: NewVisit) {
  await db.run({
    name: 'visit-insert',
    text: `insert into reception_visit (id, unit_id, post_id, channel, ticket, opened_at, person, sought, post_item)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      ...[visit.id, unitId, postId, visit.channel, visit.ticket ?? null, dateOfInstant(visit.now)],
      visit.person ? JSON.stringify(personJson(visit.person)) : null,
      ...[visit.sought ?? null, visit.postItem ?? null],
    ],
  });
}

/** The post is part of the query: a visit is nobody else's to read. */
export async function findVisit(db: Executor, id: VisitId, { postId }: DeskPost): Promise<Visit | undefined> {
  const [row] = await db.run<VisitRow>({
    name: 'visit-find',
    text: `select id, unit_id, channel, ticket, opened_at, person, sought, form, post_item
           from reception_visit where id = $1 and post_id = $2`,
    values: [id, postId],
  });
  return row && visitOf(row);
}

/** Says who came; what was typed to find them is needed no more. */
export async function setPerson(db: Executor, id: VisitId, person: DeskPerson): Promise<void> {
  await db.run({
    name: 'visit-person',
    text: 'update reception_visit set person = $2, sought = null where id = $1',
    values: [id, JSON.stringify(personJson(person))],
  });
}

/** Keeps what was typed before anything is done with it. */
export async function keepForm(db: Executor, id: VisitId, form: BegunForm): Promise<void> {
  await db.run({
    name: 'visit-form',
    text: 'update reception_visit set form = $2 where id = $1',
    values: [id, JSON.stringify(form)],
  });
}

/** A dossier was received in a visit: it is listed there, and nothing is begun any more. Twice is once. */
export async function addReceived(
  db: Executor,
  id: VisitId,
  dossierId: DossierId,
  found: { readonly person: DeskPerson; readonly now: Instant },
): Promise<void> {
  await db.run({
    name: 'visit-received',
    text: `with seen as (update reception_visit set form = null, person = $4 where id = $1)
      insert into reception_visit_dossier (dossier_id, visit_id, at) values ($2, $1, $3) on conflict do nothing`,
    values: [id, dossierId, dateOfInstant(found.now), JSON.stringify(personJson(found.person))],
  });
}

export async function receivedIn(db: Executor, id: VisitId): Promise<readonly Received[]> {
  const rows = await db.run<{
    id: string;
    code: string;
    procedure_code: string;
    accepted: boolean;
    due_at: Date | null;
  }>({
    name: 'visit-received-list',
    text: `select d.id, coalesce(d.code, d.request_code) as code, d.procedure_code,
             d.accepted_at is not null as accepted, d.due_at
           from reception_visit_dossier r join dossier d on d.id = r.dossier_id where r.visit_id = $1
           order by r.at, d.id`,
    values: [id],
  });
  return rows.map((row) => ({
    ...{ dossierId: idOf<'dossier'>(row.id), code: row.code, procedureCode: row.procedure_code },
    ...{ accepted: row.accepted, dueAt: row.due_at ? instantOfDate(row.due_at) : undefined },
  }));
}

/** The visits a post has had since a moment, the latest first. */
export async function visitsSince(
  db: Executor,
  { postId }: DeskPost,
  since: Instant,
): Promise<readonly VisitLine[]> {
  const rows = await db.run<{
    id: string;
    opened_at: Date;
    ticket: string | null;
    name: string | null;
    codes: readonly string[];
    begun: boolean;
  }>({
    name: 'visits-since',
    text: `select v.id, v.opened_at, v.ticket, v.person ->> 'name' as name, v.form is not null as begun,
             array(select coalesce(d.code, d.request_code) from reception_visit_dossier r join dossier d on d.id = r.dossier_id
               where r.visit_id = v.id order by r.at) as codes
           from reception_visit v where v.post_id = $1 and v.opened_at >= $2
           order by v.opened_at desc limit 30`,
    values: [postId, dateOfInstant(since)],
  });
  return rows.map(({ id, opened_at: at, ticket, name, codes, begun }) => ({
    ...{ id: idOf<'visit'>(id), openedAt: instantOfDate(at), ticket: ticket ?? undefined },
    ...{ name: name ?? undefined, codes, begun },
  }));
}

/** Takes persons and begun forms off visits before a moment; how many had some. */
export async function clearVisitsBefore(db: Executor, before: Instant): Promise<number> {
  const rows = await db.run({
    name: 'visits-clear',
    text: `update reception_visit set person = null, sought = null, form = null
           where opened_at < $1 and (person is not null or sought is not null or form is not null) returning id`,
    values: [dateOfInstant(before)],
  });
  return rows.length;
}

const visitOf = (row: VisitRow): Visit => ({
  ...{ id: idOf<'visit'>(row.id), unitId: idOf<'unit'>(row.unit_id), channel: row.channel },
  ...{ ticket: row.ticket ?? undefined, openedAt: instantOfDate(row.opened_at) },
  person: row.person ? personIn(row.person) : undefined,
  sought: row.sought ?? undefined,
  form: row.form ? formIn(row.form) : undefined,
  postItem: row.post_item ?? undefined,
});

function formIn({ code, fields }: JsonObject): BegunForm | undefined {
  return typeof code === 'string' && fields !== undefined && isJsonObject(fields)
    ? { code, fields }
    : undefined;
}
