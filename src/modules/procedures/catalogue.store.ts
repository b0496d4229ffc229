import { idOf, type PlainDate, type ProcedureVersionId, plainDate } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import { casesText, type FormCase } from './cases/form-case.ts';
import { casesIn } from './cases/read-cases.ts';
import type { FormDefinition } from './form/form.ts';
import { contentOf, type ProcedureContent, type ProcedureVersion, type StoredContent } from './procedure.ts';
import type { StepGraph } from './process/step-graph.ts';
import type { ChangeClass } from './versions/change-class.ts';
import type { Published } from './versions/publication.ts';

export type VersionRow = {
  readonly id: string;
  readonly procedure_code: string;
  readonly version: number;
  readonly effective_from: string;
  readonly effective_to: string | null;
  readonly content: StoredContent;
  readonly form: FormDefinition | null;
  readonly process: StepGraph | null;
};

/** What `VersionRow` is made of, of a version called `v`. */
export const versionColumns = `v.id, v.procedure_code, v.version, v.effective_from, v.effective_to, v.content, v.form, v.process`;
const inForce = `v.effective_from <= $2::date and (v.effective_to is null or v.effective_to > $2::date)`;

/** The version with this id, also when it is no longer in force. */
export async function loadVersion(
  db: Executor,
  id: ProcedureVersionId,
): Promise<ProcedureVersion | undefined> {
  const rows = await db.run<VersionRow>({
    name: 'procedures.version',
    text: `select ${versionColumns} from procedure_version v where v.id = $1`,
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
    text: `select ${versionColumns} from procedure_version v where v.procedure_code = $1 and ${inForce}`,
    values: [code, on],
  });
  return rows[0] && versionOf(rows[0]);
}

/** The id alone of the version in force on a day: cheap enough to be asked with every page of a draft. */
export async function versionIdInForce(
  db: Executor,
  code: string,
  on: PlainDate,
): Promise<ProcedureVersionId | undefined> {
  const [row] = await db.run<{ id: string }>({
    name: 'procedures.version-id-in-force',
    text: `select v.id from procedure_version v where v.procedure_code = $1 and ${inForce}`,
    values: [code, on],
  });
  return row && idOf<'procedure-version'>(row.id);
}

/** Whether a version is the one in force on a day. */
export async function isInForce(db: Executor, id: ProcedureVersionId, on: PlainDate): Promise<boolean> {
  const rows = await db.run({
    name: 'procedures.version-is-in-force',
    text: `select from procedure_version v where v.id = $1 and ${inForce}`,
    values: [id, on],
  });
  return rows.length > 0;
}

/** Imports wait for each other until the transaction ends. */
export async function lockCatalogue(tx: Tx): Promise<void> {
  await tx.run({ text: `select pg_advisory_xact_lock(hashtext('motcua.catalogue'))`, values: [] });
}

export type NewestVersion = {
  readonly id: ProcedureVersionId;
  readonly code: string;
  readonly sha256: string;
};

/** The newest version of every procedure, in force or still to come. */
export async function newestVersions(db: Executor): Promise<readonly NewestVersion[]> {
  const rows = await db.run<{ id: string; procedure_code: string; sha256: string }>({
    text: `select distinct on (procedure_code) id, procedure_code, encode(content_sha256, 'hex') as sha256
      from procedure_version order by procedure_code, version desc`,
    values: [],
  });
  return rows.map(({ id, procedure_code: code, sha256 }) => ({ id: idOf(id), code, sha256 }));
}

/** A version with its drawing. Throws when there is none: whoever has an id has it from the database. */
export async function loadPublished(db: Executor, id: ProcedureVersionId): Promise<Published> {
  const [row] = await db.run<
    VersionRow & {
      readonly process_bpmn: string | null;
      readonly fees_dmn: string | null;
      readonly form_cases: string | null;
    }
  >({
    name: 'procedures.published',
    text: `select ${versionColumns}, v.process_bpmn, v.fees_dmn, v.form_cases from procedure_version v where v.id = $1`,
    values: [id],
  });
  if (!row) throw new Error(`No procedure version ${id}`);
  return {
    ...versionOf(row),
    ended: row.effective_to !== null,
    ...(row.process_bpmn === null ? {} : { processBpmn: row.process_bpmn }),
    ...(row.fees_dmn === null ? {} : { feesDmn: row.fees_dmn }),
    ...(row.form_cases === null ? {} : { cases: casesIn(row.form_cases) ?? [] }),
  };
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
  readonly changeClass: ChangeClass | undefined;
  readonly content: ProcedureContent;
  readonly form: FormDefinition | undefined;
  readonly process: StepGraph | undefined;
  readonly processBpmn: string | undefined;
  readonly feesDmn: string | undefined;
  readonly cases: readonly FormCase[];
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
        published_at, change_class, fees_dmn, form_cases)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, decode($16, 'hex'), $17, $18, $19,
        $20)`,
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
      next.changeClass ?? null,
      next.feesDmn ?? null,
      next.cases.length > 0 ? casesText(next.cases) : null,
    ],
  });
}

export function versionOf(row: VersionRow): ProcedureVersion {
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
