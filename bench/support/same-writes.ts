import type { Db } from '#platform/db';
import { Connection } from './connection.ts';
import { type Crew, live } from './life.ts';

type Row = Readonly<Record<string, unknown>>;

/** What one command left in the tables. */
interface Written {
  readonly dossier: Row;
  readonly application: Row | undefined;
  readonly steps: readonly Row[];
  readonly slices: readonly Row[];
  readonly journal: readonly Row[];
  readonly receipts: readonly Row[];
  readonly papers: readonly Row[];
}

/**
 * The writes of one life as ten statements, one a command, each committed by itself: the same rows of the
 * same tables, of the same size, with every value a literal but what must differ. `{n}` stands for a number
 * that names the life, `{u}` for one of eight agencies. Taken from a life that the program really wrote, so that
 * what is compared stays the same when the program changes.
 */
export async function sameWrites(
  db: Db,
  asked: { readonly url: string; readonly crew: Crew; readonly document: string },
): Promise<readonly string[]> {
  const connection = new Connection(new URL(asked.url));
  const written: Written[] = [];
  await live(connection, asked.crew, asked.document, {
    after: async ({ id }) => {
      written.push(await newRows(db, id, written));
    },
  });
  connection.close();
  return written.map((now, at) => statement(now, at === 0 ? undefined : written[at - 1]));
}

async function newRows(db: Db, id: string, before: readonly Written[]): Promise<Written> {
  const rows = async (table: string, key = 'dossier_id') => {
    const found = await db.run<{ row: Row }>({
      text: `select to_jsonb(t) as row from ${table} t where ${key} = $1`,
      values: [id],
    });
    return found.map(({ row }) => row);
  };
  const seen = (part: 'journal' | 'receipts' | 'papers') =>
    new Set(before.flatMap((each) => each[part].map((row) => JSON.stringify(row))));
  const fresh = async (part: 'journal' | 'receipts' | 'papers', table: string) => {
    const known = seen(part);
    return (await rows(table)).filter((row) => !known.has(JSON.stringify(row)));
  };
  const [dossier] = await rows('dossier', 'id');
  if (!dossier) throw new Error('The dossier is not there');
  return {
    dossier,
    application: before.length === 0 ? (await rows('dossier_application'))[0] : undefined,
    steps: await rows('dossier_step'),
    slices: await rows('dossier_slice'),
    journal: await fresh('journal', 'journal'),
    receipts: await fresh('receipts', 'command_receipt'),
    papers: await fresh('papers', 'dossier_paper'),
  };
}

const lifeId = `md5({n})::uuid`;
const requestCode = `'YC-' || overlay(translate(upper(left(md5({n} || 'yc'), 8)), '01', 'GH') placing '-' from 5 for 0)`;
const agencyCode = `'H36.90' || {u}`;

function statement(now: Written, before: Written | undefined): string {
  // The database makes the number of unread messages itself.
  const { code, version: _, unread_messages: _u, ...row } = now.dossier;
  const accepts = code !== null && before?.dossier['code'] === null;
  const parts = [
    ...now.journal.map(({ position: _p, xid: _x, ...entry }) =>
      insert('journal', { ...entry, dossier_id: lifeId }),
    ),
    ...changedRows(now.steps, before?.steps).map(upsertStep),
    ...changedRows(now.slices, before?.slices).map(upsertSlice),
    ...now.papers.map((paper) => insert('dossier_paper', { ...paper, dossier_id: lifeId })),
    ...now.receipts.map((receipt, at) =>
      insert('command_receipt', {
        ...receipt,
        dossier_id: lifeId,
        key: `{n} || '-${now.dossier['version']}-${at}'`,
      }),
    ),
    ...(now.application ? [insert('dossier_application', { ...now.application, dossier_id: lifeId })] : []),
  ].map((text, at) => `w${at} as (${text})`);
  if (accepts) parts.push(`counted as (${counter})`);
  const own = { ...row, version: now.dossier['version'], id: lifeId, request_code: requestCode };
  const head = `with ${parts.join(', ')} `;
  if (!before) return head + insert('dossier', { ...own, code: null });
  const { id: __, request_code: ___, ...changed } = own;
  const sets = Object.entries(changed).map(([name, value]) => `${name} = ${literal(name, value)}`);
  const day = String(code).split('-')[1];
  const given = `code = (select ${agencyCode} || '-${day}-' || lpad(last::text, 4, '0') from counted)`;
  return `${head}update dossier set ${[...sets, ...(accepts ? [given] : [])].join(', ')} where id = ${lifeId}`;
}

const counter = `insert into dossier_counter as c (agency_code, day, last) values (${agencyCode}, current_date, 1)
  on conflict (agency_code, day) do update set last = c.last + 1 returning last`;

function changedRows(now: readonly Row[], before: readonly Row[] | undefined): readonly Row[] {
  const known = new Set(before?.map((row) => JSON.stringify(row)));
  return now.filter((row) => !known.has(JSON.stringify(row)));
}

const upsertSlice = (slice: Row): string =>
  `${insert('dossier_slice', { ...slice, dossier_id: lifeId })}
    on conflict (dossier_id, key) do update set opened_at = excluded.opened_at, due_at = excluded.due_at,
      finished_at = excluded.finished_at, timeliness = excluded.timeliness`;

const upsertStep = (step: Row): string =>
  `${insert('dossier_step', { ...step, dossier_id: lifeId, id: `md5({n} || '${step['node']}')::uuid` })}
    on conflict (id) do update set status = excluded.status, post_id = excluded.post_id, done_at = excluded.done_at`;

const insert = (table: string, row: Row): string =>
  `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.entries(row)
    .map(([name, value]) => literal(name, value))
    .join(', ')})`;

/** Columns whose value is an expression above; everything else is written as it was. */
const expressions = new Set(['id', 'dossier_id', 'request_code', 'key']);

function literal(name: string, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (expressions.has(name) && String(value).includes('{n}')) return String(value);
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  // pgbench would take a colon before a letter for a variable, even inside a literal.
  return `'${text.replaceAll("'", "''").replaceAll(/:(?=[\p{L}_])/gu, ': ')}'`;
}
