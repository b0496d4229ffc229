import { foldText, idOf, type PlainDate, type ProcedureVersionId } from '#kernel';
import type { Executor } from '#platform/db';
import { type FilingRoute, filingRoutes, type Level, levels } from '../procedure.ts';

/** A line of the search results. */
export type ProcedureHit = {
  readonly id: ProcedureVersionId;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly fieldVi: string;
  readonly fieldEn: string;
  readonly level: Level;
  readonly route: FilingRoute;
};

export type ProcedureSearch = {
  /** What the person typed; empty finds everything. */
  readonly text: string;
  readonly field?: string | undefined;
  readonly level?: Level | undefined;
  /** The day on which the procedures are in force. */
  readonly on: PlainDate;
  readonly limit: number;
  readonly offset?: number | undefined;
};

export type ProcedureHits = { readonly total: number; readonly hits: readonly ProcedureHit[] };

type HitRow = {
  readonly id: string;
  readonly procedure_code: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly field_vi: string;
  readonly field_en: string;
  readonly competent_level: string;
  readonly route: string;
  readonly total: number;
};

/**
 * Accents, case and small typing errors do not matter. A phrase people use for a procedure counts most, then
 * how well its name fits as a whole (so that a short name beats a long one that mentions it), then the rest.
 * Without a text: what can be filed here first, then by name.
 */
const searchText = `
  select v.id, v.procedure_code, v.name_vi, v.name_en, v.field_vi, v.field_en, v.competent_level, v.route,
    count(*) over () as total
  from procedure_version v
  where v.effective_from <= $2::date and (v.effective_to is null or v.effective_to > $2::date)
    and ($1 = '' or $1 <% v.search or v.search like '%' || $5 || '%')
    and ($3::text is null or v.field_vi = $3)
    and ($4::text is null or v.competent_level = $4)
  order by
    case when $1 = '' then 0 else
      (v.procedure_code = $1)::int * 100
      + ($1 = any (string_to_array(v.folded_keywords, ' | ')))::int * 4
      + 2 * strict_word_similarity($1, v.folded_name)
      + similarity($1, v.folded_name)
      + strict_word_similarity($1, v.search)
    end desc,
    (v.route = 'local') desc, v.name_vi, v.procedure_code
  limit $6 offset $7`;

/** Procedures in force that fit, best first, and how many there are in all. */
export async function searchProcedures(db: Executor, search: ProcedureSearch): Promise<ProcedureHits> {
  const folded = foldText(search.text).slice(0, 200);
  const rows = await db.run<HitRow>({
    name: 'procedures.search',
    text: searchText,
    values: [
      folded,
      search.on,
      search.field ?? null,
      search.level ?? null,
      folded.replace(/[\\%_]/g, '\\$&'),
      search.limit,
      search.offset ?? 0,
    ],
  });
  return { total: rows[0]?.total ?? 0, hits: rows.map(hitOf) };
}

export type FieldCount = { readonly vi: string; readonly en: string; readonly count: number };

/** The fields of the procedures in force on a day, with how many each has. */
export async function fieldsInForce(db: Executor, on: PlainDate): Promise<readonly FieldCount[]> {
  return db.run<FieldCount>({
    name: 'procedures.fields',
    text: `select v.field_vi as vi, min(v.field_en) as en, count(*) as count from procedure_version v
      where v.effective_from <= $1::date and (v.effective_to is null or v.effective_to > $1::date)
      group by v.field_vi`,
    values: [on],
  });
}

function hitOf(row: HitRow): ProcedureHit {
  const level = levels.find((each) => each === row.competent_level);
  const route = filingRoutes.find((each) => each === row.route);
  if (!level || !route) throw new Error(`Unknown level or route of procedure ${row.procedure_code}`);
  return {
    id: idOf(row.id),
    code: row.procedure_code,
    nameVi: row.name_vi,
    nameEn: row.name_en,
    fieldVi: row.field_vi,
    fieldEn: row.field_en,
    level,
    route,
  };
}
