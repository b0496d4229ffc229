import type { Bilingual } from '#kernel';
import type { Executor } from '#platform/db';
import { channels, levels } from '../procedure.ts';
import type { ListedProcedure, ListSource } from './listed.ts';

type ListedRow = {
  readonly code: string;
  readonly title: string;
  readonly field: string;
  readonly levels: readonly string[];
  readonly channels: readonly string[];
  readonly decision: string | null;
  readonly result_codes: readonly string[];
};
const columns = 'code, title, field, levels, channels, decision, result_codes';

/** Every procedure of the list, also those described here. */
export async function listedProcedures(db: Executor): Promise<readonly ListedProcedure[]> {
  const rows = await db.run<ListedRow>({
    name: 'procedures.listed',
    text: `select ${columns} from listed_procedure order by code`,
    values: [],
  });
  return rows.map(listedOf);
}

export type ListedWithSource = { readonly procedure: ListedProcedure; readonly source: ListSource };

/** One of the list with where it is from. */
export async function findListed(db: Executor, code: string): Promise<ListedWithSource | undefined> {
  const [row] = await db.run<ListedRow & { readonly statement: Bilingual; readonly as_of: string }>({
    name: 'procedures.listed-one',
    text: `select ${columns}, f.list_statement as statement, f.list_as_of as as_of
      from listed_procedure cross join finding f where code = $1`,
    values: [code],
  });
  return row && { procedure: listedOf(row), source: { statement: row.statement, asOf: row.as_of } };
}

const listedOf = (row: ListedRow): ListedProcedure => ({
  code: row.code,
  title: row.title,
  field: row.field,
  levels: levels.filter((level) => row.levels.includes(level)),
  channels: channels.filter((channel) => row.channels.includes(channel)),
  decision: row.decision ?? undefined,
  resultCodes: row.result_codes,
});
