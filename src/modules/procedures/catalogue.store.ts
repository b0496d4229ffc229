import { idOf, type PlainDate, type ProcedureVersionId, plainDate } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { FormDefinition } from './form/form.ts';
import { contentOf, type ProcedureContent, type ProcedureVersion, type StoredContent } from './procedure.ts';
import type { StepGraph } from './process/step-graph.ts';

type VersionRow = {
  readonly id: string;
  readonly procedure_code: string;
  readonly version: number;
  readonly effective_from: string;
  readonly effective_to: string | null;
  readonly content: StoredContent;
  readonly form: FormDefinition | null;
  readonly process: StepGraph | null;
};

const columns = `v.id, v.procedure_code, v.version, v.effective_from, v.effective_to, v.content, v.form, v.process`;
const inForce = `v.effective_from <= $2::date and (v.effective_to is null or v.effective_to > $2::date)`;

/** The version with this id, also when it is no longer in force. */
export async function loadVersion(
  db: Executor,
  id: ProcedureVersionId,
): Promise<ProcedureVersion | undefined> {
  const rows = await db.run<VersionRow>({
    name: 'procedures.version',
    text: `select ${columns} from procedure_version v where v.id = $1`,
    values: [id],
  });
  return rows[0] && versionOf(rows[0]);
}

/** The version of a procedure in force on a day: at most one. */
export async function versionInForce(
  db: Executor,
  code: string,
  on: PlainDate,
): Promise<ProcedureVersion | undefined> {
  const rows = await db.run<VersionRow>({
    name: 'procedures.version-in-force',
    text: `select ${columns} from procedure_version v where v.procedure_code = $1 and ${inForce}`,
    values: [code, on],
  });
  return rows[0] && versionOf(rows[0]);
}

/** A version as far as the import needs it. */
export type PublishedVersion = {
  readonly id: ProcedureVersionId;
  readonly code: string;
  readonly version: number;
  readonly effectiveFrom: PlainDate;
  readonly ended: boolean;
  readonly sha256: string;
};

/** The newest version of every procedure. Imports wait for each other until the transaction ends. */
export async function lockNewestVersions(tx: Tx): Promise<readonly PublishedVersion[]> {
  await tx.run({ text: `select pg_advisory_xact_lock(hashtext('motcua.catalogue'))`, values: [] });
  const rows = await tx.run<{
    id: string;
    procedure_code: string;
    version: number;
    effective_from: string;
    ended: boolean;
    sha256: string;
  }>({
    text: `select distinct on (procedure_code) id, procedure_code, version, effective_from,
        effective_to is not null as ended, encode(content_sha256, 'hex') as sha256
      from procedure_version order by procedure_code, version desc`,
    values: [],
  });
  return rows.map((row) => ({
    id: idOf(row.id),
    code: row.procedure_code,
    version: row.version,
    effectiveFrom: plainDate(row.effective_from),
    ended: row.ended,
    sha256: row.sha256,
  }));
}

/** Ends a version on the day its successor begins. */
export async function endVersion(tx: Tx, id: ProcedureVersionId, on: PlainDate): Promise<void> {
  await tx.run({
    text: `update procedure_version set effective_to = $2::date where id = $1`,
    values: [id, on],
  });
}

export type NewVersion = {
  readonly id: ProcedureVersionId;
  readonly version: number;
  readonly effectiveFrom: PlainDate;
  readonly content: ProcedureContent;
  readonly form: FormDefinition | undefined;
  readonly process: StepGraph | undefined;
  readonly processBpmn: string | undefined;
  readonly sha256: string;
  readonly publishedAt: Date;
};

/** Publishes a version. The database refuses a second one in force on the same day. */
export async function insertVersion(tx: Tx, next: NewVersion): Promise<void> {
  const { content } = next;
  await tx.run({
    text: `insert into procedure (code) values ($1) on conflict do nothing`,
    values: [content.code],
  });
  await tx.run({
    text: `insert into procedure_version (id, procedure_code, version, effective_from, route, competent_level,
        name_vi, name_en, field_vi, field_en, keywords, content, form, process, process_bpmn, content_sha256,
        published_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, decode($16, 'hex'), $17)`,
    values: [
      next.id,
      content.code,
      next.version,
      next.effectiveFrom,
      content.route,
      content.competentLevel,
      content.name.vi,
      content.name.en,
      content.field.vi,
      content.field.en,
      content.keywords.join(' | '),
      JSON.stringify(content),
      next.form ? JSON.stringify(next.form) : null,
      next.process ? JSON.stringify(next.process) : null,
      next.processBpmn ?? null,
      next.sha256,
      next.publishedAt,
    ],
  });
}

function versionOf(row: VersionRow): ProcedureVersion {
  return {
    id: idOf(row.id),
    code: row.procedure_code,
    version: row.version,
    effectiveFrom: plainDate(row.effective_from),
    ...(row.effective_to === null ? {} : { effectiveTo: plainDate(row.effective_to) }),
    content: contentOf(row.content),
    ...(row.form === null ? {} : { form: row.form }),
    ...(row.process === null ? {} : { process: row.process }),
  };
}
