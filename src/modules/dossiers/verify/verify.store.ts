import type { DossierId, JsonObject } from '#kernel';
import type { Executor } from '#platform/db';
import type { IdRange, Row, StoredDossier } from './stored.ts';

interface DossierRow extends Row {
  readonly id: DossierId;
  readonly version: number;
  readonly head: string;
  readonly state: unknown;
  readonly applicant_name: string | null;
  readonly applicant: JsonObject;
  readonly answers: JsonObject;
  readonly destroyed_entries: number | null;
  readonly destroyed_head: string | null;
}

/**
 * Dossiers of a range with steps, slices, papers and what was filed. One plain read a table: the database is
 * asked for rows, and what belongs together is put together here, where there is a core to do it.
 */
export async function storedIn(db: Executor, range: IdRange): Promise<readonly StoredDossier[]> {
  const rows = await db.run<DossierRow>({
    name: 'verify-dossiers',
    text: `select d.id, d.version, encode(d.head, 'hex') as head, d.state, ${columns.map((name) => `d.${name}`).join(', ')},
        a.applicant_name, a.applicant, a.answers,
        x.entries as destroyed_entries, encode(x.head, 'hex') as destroyed_head
      from dossier d left join dossier_application a on a.dossier_id = d.id
        left join destruction_record x on x.dossier_id = d.id
      where d.id > $1 and d.id <= $2 order by d.id`,
    values: [range.after, range.upTo],
  });
  const steps = await beside(db, 'dossier_step', stepColumns, range);
  const slices = await beside(db, 'dossier_slice', sliceColumns, range);
  const papers = await beside(db, 'dossier_paper', paperColumns, range);
  return rows.map(
    ({ applicant_name: applicantName, applicant, answers, destroyed_entries: entries, ...row }) => {
      const { id, version, head, state, destroyed_head: last, ...own } = row;
      return {
        ...{ id, version, head, state, columns: own },
        steps: steps.get(id) ?? [],
        slices: slices.get(id) ?? [],
        papers: (papers.get(id) ?? []).map(withoutNulls),
        application: applicantName === null ? null : { applicantName, applicant, answers },
        destruction: entries === null || last === null ? null : { entries, head: last },
      };
    },
  );
}

/** A paper that is of no slice says nothing of one in the journal either. */
const withoutNulls = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

/** The columns beside the state, as row.ts makes them. */
const columns = [
  ...['request_code', 'code', 'procedure_code', 'procedure_version_id', 'help_unit_id', 'reception_unit_id'],
  ...[
    'competent_unit_id',
    'channel',
    'owner_account_id',
    'owner_session_id',
    'handling',
    'money',
    'delivery',
  ],
  ...[
    'sync',
    'submitted_at',
    'accept_by',
    'accepted_at',
    'starts_at',
    'first_due_at',
    'due_at',
    'finished_at',
  ],
  ...['returned_at', 'ended_at', 'timeliness'],
];
const stepColumns = `id, node, kind, role, agency_id, status, post_id, opened_at, due_at, done_at, party, slice,
  remind_at, escalate_at`;
const sliceColumns = 'key, agency_id, procedure_code, opened_at, due_at, finished_at, timeliness, ended_at';
const paperColumns = 'document_id as "documentId", component, purpose, slice';

async function beside(
  db: Executor,
  table: 'dossier_step' | 'dossier_slice' | 'dossier_paper',
  wanted: string,
  { after, upTo }: IdRange,
): Promise<ReadonlyMap<DossierId, readonly Row[]>> {
  const rows = await db.run<Row & { readonly dossier_id: DossierId }>({
    name: `verify-${table}`,
    text: `select dossier_id, ${wanted} from ${table} where dossier_id > $1 and dossier_id <= $2`,
    values: [after, upTo],
  });
  const of = new Map<DossierId, Row[]>();
  for (const { dossier_id: id, ...row } of rows) {
    const known = of.get(id);
    if (known) known.push(row);
    else of.set(id, [row]);
  }
  return of;
}

/**
 * All dossiers in ranges of about so many, in the order of their ids. The last range reaches to the end of all ids, so
 * that nothing stored of a dossier that is not there lies outside of all ranges.
 */
export async function idRanges(
  db: Executor,
  size: number,
): Promise<{ readonly ranges: readonly IdRange[]; readonly dossiers: number }> {
  const rows = await db.run<{ id: string; n: number }>({
    text: `select id, n from (select id, row_number() over (order by id) as n, count(*) over () as whole from dossier) d
      where n % $1 = 0 or n = whole order by id`,
    values: [size],
  });
  const ends = [nil, ...rows.slice(0, -1).map(({ id }) => id), last];
  return {
    ranges: ends.slice(1).map((upTo, index) => ({ after: ends[index] ?? nil, upTo })),
    dossiers: rows.at(-1)?.n ?? 0,
  };
}

const nil = '00000000-0000-0000-0000-000000000000';
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Agency days whose counter and codes do not agree: a number lost, given twice, or by nobody's counter. */
export async function codeGaps(
  db: Executor,
): Promise<readonly { agencyCode: string; day: string; last: number; codes: number }[]> {
  return db.run({
    text: `with given as (
        select split_part(code, '-', 1) as agency_code, to_date(split_part(code, '-', 2), 'YYMMDD') as day,
          count(*) as codes, max(split_part(code, '-', 3)::int) as highest
        from dossier where code is not null group by 1, 2)
      select agency_code as "agencyCode", day, coalesce(c.last, 0) as last, coalesce(g.codes, 0) as codes
      from dossier_counter c full join given g using (agency_code, day)
      where c.last is distinct from g.codes or g.highest is distinct from g.codes order by 1, 2`,
    values: [],
  });
}

/** Rows of the lists that do not follow from their dossier, and such as are missing there; ended dossiers have none. */
export async function workAstray(db: Executor): Promise<number> {
  const [row] = await db.run<{ astray: number }>({
    text: `with fresh as materialized (
        select w.* from dossier d cross join lateral work_of(d) w where d.ended_at is null or d.unread_messages > 0)
      select ((select count(*) from (table work_item except all table fresh) a)
        + (select count(*) from (table fresh except all table work_item) b))::int as astray`,
    values: [],
  });
  return row?.astray ?? 0;
}

/** One digest over the ends of all journals: the same only if every entry of every dossier is. */
export async function digestOfJournals(db: Executor): Promise<string> {
  const [row] = await db.run<{ digest: string | null }>({
    text: `select encode(sha256(string_agg(head, ''::bytea order by id)), 'hex') as digest from dossier`,
    values: [],
  });
  return row?.digest ?? '';
}
