import { type Bilingual, type DossierId, idOf, type UnitId } from '#kernel';
import type { Executor } from '#platform/db';
import { type Dossier, dossierOf } from '../dossier.ts';

/** An open dossier that has a date, with who handles it. */
export interface OpenDossier {
  readonly id: DossierId;
  readonly dossier: Dossier;
  readonly competent: UnitId;
  readonly agency: Bilingual;
}

const hasDate = 'd.accepted_at is not null and d.finished_at is null and d.ended_at is null';

/** Open dossiers in the order of their ids, after one of them. */
export async function openDossiers(
  db: Executor,
  after: DossierId | undefined,
  most: number,
): Promise<readonly OpenDossier[]> {
  const rows = await db.run<{
    readonly id: string;
    readonly state: unknown;
    readonly competent_unit_id: string;
    readonly full_name_vi: string;
    readonly full_name_en: string;
  }>({
    name: 'dossiers-open-with-date',
    text: `select d.id, d.state, d.competent_unit_id, u.full_name_vi, u.full_name_en
      from dossier d join unit_v u on u.id = d.competent_unit_id
      where ${hasDate} and ($1::uuid is null or d.id > $1::uuid) order by d.id limit $2`,
    values: [after ?? null, most],
  });
  return rows.map((row) => ({
    id: idOf<'dossier'>(row.id),
    dossier: dossierOf(row.state),
    competent: idOf<'unit'>(row.competent_unit_id),
    agency: { vi: row.full_name_vi, en: row.full_name_en },
  }));
}

/** Open dossiers that are counted by another calendar than the one their unit counts by now, and its name. */
export async function dossiersToRecount(
  db: Executor,
  after: DossierId | undefined,
  most: number,
): Promise<readonly { readonly id: DossierId; readonly calendar: string }[]> {
  const rows = await db.run<{ readonly id: string; readonly calendar: string }>({
    name: 'dossiers-to-recount',
    text: `with name_of as materialized (
        select unit, calendar_name_of(unit) as calendar
        from (select distinct d.competent_unit_id as unit from dossier d where ${hasDate}) units)
      select d.id, n.calendar from dossier d join name_of n on n.unit = d.competent_unit_id
      where ${hasDate} and ($1::uuid is null or d.id > $1::uuid)
        and d.state #>> '{deadline,calendar}' <> n.calendar
      order by d.id limit $2`,
    values: [after ?? null, most],
  });
  return rows.map(({ id, calendar }) => ({ id: idOf<'dossier'>(id), calendar }));
}
