import {
  dateOfInstant,
  type Id,
  type Instant,
  idOf,
  instantOfDate,
  type JsonObject,
  type PostId,
  type UnitId,
} from '#kernel';
import type { Executor } from '#platform/db';
import { personIn, personJson } from '../person.ts';
import type { DeskPost } from '../visit.ts';
import { type HandOverLine, handOverColumns } from './hand-over.ts';
import type { ItemStanding, ListLine, PostItem } from './post-item.ts';

type ListId = Id<'post-list'>;

export interface HandOver {
  readonly id: ListId;
  readonly madeAt: Instant;
  readonly imported: boolean;
  readonly lines: readonly HandOverLine[];
}

export async function insertList(
  db: Executor,
  { postId, unitId }: DeskPost,
  list: { readonly id: ListId; readonly lines: readonly HandOverLine[]; readonly now: Instant },
): Promise<void> {
  await db.run({
    name: 'post-list-insert',
    text: 'insert into post_list (id, unit_id, post_id, made_at, lines) values ($1, $2, $3, $4, $5)',
    values: [list.id, unitId, postId, dateOfInstant(list.now), JSON.stringify(list.lines)],
  });
}

/** A list of the agency's own; for every other there is none. */
export async function findList(db: Executor, id: ListId, unitId: UnitId): Promise<HandOver | undefined> {
  const [row] = await db.run<{ made_at: Date; imported: boolean; lines: readonly JsonObject[] }>({
    name: 'post-list-find',
    text: `select made_at, imported_at is not null as imported, lines from post_list where id = $1 and unit_id = $2`,
    values: [id, unitId],
  });
  if (!row) return undefined;
  return { id, madeAt: instantOfDate(row.made_at), imported: row.imported, lines: row.lines.map(lineOf) };
}

function lineOf(kept: JsonObject): HandOverLine {
  const line = { code: '', sender: '', phone: '', address: '', procedure: '', note: '' };
  for (const column of handOverColumns) {
    const value = kept[column];
    if (typeof value === 'string') line[column] = value;
  }
  return line;
}

/** The lists of an agency, the latest first. */
export async function listsOf(db: Executor, unitId: UnitId): Promise<readonly ListLine[]> {
  const rows = await db.run<{
    id: string;
    made_at: Date;
    imported: boolean;
    lines: number;
    received: number;
  }>({
    name: 'post-lists-of',
    text: `select l.id, l.made_at, l.imported_at is not null as imported, jsonb_array_length(l.lines) as lines,
             (select count(distinct i.code)::int from post_item i join reception_visit_dossier r on r.visit_id = i.visit_id
              where i.list_id = l.id) as received
           from post_list l where l.unit_id = $1 order by l.made_at desc limit 20`,
    values: [unitId],
  });
  return rows.map(({ id, made_at: at, imported, lines, received }) => ({
    ...{ id: idOf<'post-list'>(id), madeAt: instantOfDate(at), imported, lines, received },
  }));
}

/** Which of these codes came before, whichever desk they came to, and what has become of them. */
export async function standingOf(
  db: Executor,
  codes: readonly string[],
): Promise<readonly (ItemStanding & { readonly listId: string | undefined })[]> {
  const rows = await db.run<{
    code: string;
    list_id: string | null;
    visit_id: string | null;
    dossiers: readonly string[];
  }>({
    name: 'post-items-standing',
    text: `select i.code, i.list_id, i.visit_id,
             array(select coalesce(d.code, d.request_code) from reception_visit_dossier r join dossier d on d.id = r.dossier_id
               where r.visit_id = i.visit_id order by r.at) as dossiers
           from post_item i where i.code = any($1::text[])`,
    values: [codes],
  });
  return rows.map(({ code, list_id: list, visit_id: visit, dossiers }) => ({
    ...{ code, dossiers, listId: list ?? undefined },
    visitId: visit === null ? undefined : idOf<'visit'>(visit),
  }));
}

/** Registers items that never came before; the codes of those it did, since another list may have been faster. */
export async function insertItems(
  db: Executor,
  at: { readonly unitId: UnitId; readonly listId: ListId | null; readonly now: Instant },
  items: readonly PostItem[],
): Promise<readonly string[]> {
  const rows = await db.run<{ code: string }>({
    name: 'post-items-insert',
    text: `insert into post_item (code, unit_id, list_id, registered_at, sender, procedure_code)
           select i.code, $1, $2, $3, i.sender, i.procedure_code
           from jsonb_to_recordset($4::jsonb) as i(code text, sender jsonb, procedure_code text)
           on conflict (code) do nothing returning code`,
    values: [
      ...[at.unitId, at.listId, dateOfInstant(at.now)],
      JSON.stringify(
        items.map(({ code, sender, senderAddress, procedureCode }) => ({
          ...{ code, procedure_code: procedureCode ?? null },
          sender: { ...personJson(sender), ...(senderAddress === undefined ? {} : { at: senderAddress }) },
        })),
      ),
    ],
  });
  return rows.map(({ code }) => code);
}

/** Marks a list as imported; false when it was already. */
export async function markImported(db: Executor, id: ListId, now: Instant): Promise<boolean> {
  const rows = await db.run({
    name: 'post-list-imported',
    text: 'update post_list set imported_at = $2 where id = $1 and imported_at is null returning id',
    values: [id, dateOfInstant(now)],
  });
  return rows.length > 0;
}

export interface OpenedItem extends PostItem {
  readonly unitId: UnitId;
  /** The visit it was opened in before, and whose that is. */
  readonly visit: { readonly id: Id<'visit'>; readonly postId: PostId } | undefined;
}

/** An item for the desk that opens it; its row is locked until the transaction ends. */
export async function lockItem(tx: Executor, code: string): Promise<OpenedItem | undefined> {
  const [row] = await tx.run<{
    unit_id: string;
    sender: JsonObject | null;
    procedure_code: string | null;
    visit_id: string | null;
    post_id: string | null;
  }>({
    name: 'post-item-lock',
    text: `select i.unit_id, i.sender, i.procedure_code, i.visit_id, v.post_id
           from post_item i left join reception_visit v on v.id = i.visit_id where i.code = $1 for update of i`,
    values: [code],
  });
  if (!row) return undefined;
  const { visit_id: visit, post_id: postId, sender } = row;
  const address = sender?.['at'];
  return {
    ...{ code, unitId: idOf<'unit'>(row.unit_id), procedureCode: row.procedure_code ?? undefined },
    ...{
      sender: sender ? personIn(sender) : {},
      senderAddress: typeof address === 'string' ? address : undefined,
    },
    visit:
      visit === null || postId === null
        ? undefined
        : { id: idOf<'visit'>(visit), postId: idOf<'post'>(postId) },
  };
}

/** The item is opened in a visit, and what its list said of the sender is the visit's from now on. */
export async function openItem(tx: Executor, code: string, visitId: Id<'visit'>): Promise<void> {
  await tx.run({
    name: 'post-item-open',
    text: 'update post_item set visit_id = $2, sender = null where code = $1',
    values: [code, visitId],
  });
}

/** Takes names and addresses off what came before a moment; how many rows had some. */
export async function clearPostBefore(db: Executor, before: Instant): Promise<number> {
  const rows = await db.run({
    name: 'post-clear',
    text: `with lists as (update post_list set lines = '[]' where made_at < $1 and lines <> '[]' returning 1),
             items as (update post_item set sender = null where registered_at < $1 and sender is not null returning 1)
           select 1 from lists union all select 1 from items`,
    values: [dateOfInstant(before)],
  });
  return rows.length;
}
