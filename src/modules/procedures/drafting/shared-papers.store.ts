import type { Executor } from '#platform/db';
import type { Component } from '../procedure.ts';
import type { PaperUse } from './shared-papers.ts';

/** Every paper of the newest version of every procedure but one. */
export async function papersOfOthers(db: Executor, code: string): Promise<readonly PaperUse[]> {
  const rows = await db.run<{ code: string; name: string; components: readonly Component[] }>({
    name: 'procedures.papers',
    text: `select distinct on (procedure_code) procedure_code as code, name_vi as name, content->'components' as components
      from procedure_version where procedure_code <> $1 order by procedure_code, version desc`,
    values: [code],
  });
  return rows.flatMap(({ components, ...procedure }) => components.map((paper) => ({ procedure, paper })));
}

/** The fields of work in use, by their Vietnamese names. */
export async function fieldsInUse(
  db: Executor,
): Promise<readonly { readonly vi: string; readonly en: string }[]> {
  return db.run<{ vi: string; en: string }>({
    name: 'procedures.fields-in-use',
    text: `select distinct on (field_vi) field_vi as vi, field_en as en from procedure_version order by field_vi, published_at desc`,
    values: [],
  });
}
