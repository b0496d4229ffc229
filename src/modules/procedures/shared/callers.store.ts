import { type Bilingual, idOf, type PlainDate, type ProcedureVersionId } from '#kernel';
import type { Executor } from '#platform/db';

export interface CallingVersion {
  readonly id: ProcedureVersionId;
  readonly code: string;
  readonly version: number;
  readonly name: Bilingual;
  readonly bpmn: string;
}

/** Versions in force on a day or to come whose drawing calls some other process. */
export async function callingVersions(db: Executor, on: PlainDate): Promise<readonly CallingVersion[]> {
  const rows = await db.run<{
    id: string;
    procedure_code: string;
    version: number;
    name_vi: string;
    name_en: string;
    process_bpmn: string;
  }>({
    text: `select id, procedure_code, version, name_vi, name_en, process_bpmn from procedure_version
      where process_bpmn like '%calledElement%' and (effective_to is null or effective_to > $1::date)
      order by procedure_code, version`,
    values: [on],
  });
  return rows.map((row) => ({
    ...{ id: idOf<'procedure-version'>(row.id), code: row.procedure_code, version: row.version },
    ...{ name: { vi: row.name_vi, en: row.name_en }, bpmn: row.process_bpmn },
  }));
}
