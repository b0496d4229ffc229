import {
  dateOfInstant,
  err,
  type Instant,
  instantOfDate,
  ok,
  type Refusal,
  type Result,
  refusal,
} from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { FormTemplate } from '../printed/form-template.ts';

/** A template that is in use, and from when. */
export interface UsedTemplate {
  readonly version: string;
  readonly from: Instant;
}

/** The template in use at an instant; undefined while the forms are as they come. */
export async function templateAt(db: Executor, at: Instant): Promise<FormTemplate | undefined> {
  const [row] = await db.run<{ content: FormTemplate }>({
    name: 'form-template-at',
    text: 'select content from form_template where used_from <= $1 order by used_from desc limit 1',
    values: [dateOfInstant(at)],
  });
  return row?.content;
}

/** All that were ever used, the first first. */
export async function usedTemplates(db: Executor): Promise<readonly UsedTemplate[]> {
  const rows = await db.run<{ version: string; used_from: Date }>({
    name: 'form-templates',
    text: 'select version, used_from from form_template order by used_from',
    values: [],
  });
  return rows.map(({ version, used_from }) => ({ version, from: instantOfDate(used_from) }));
}

/** Who wrote a template, what it changed and why; nothing of one that came from a file. */
export interface TemplateOrigin {
  readonly subject: string;
  readonly reason: string;
  readonly writtenBy: string;
  readonly approvedBy: string | undefined;
}

/** A template with all that is known of it. */
export interface KeptTemplate extends UsedTemplate {
  readonly template: FormTemplate;
  readonly origin: TemplateOrigin | undefined;
}

/** All that were ever used with what they say, the first first. */
export async function keptTemplates(db: Executor): Promise<readonly KeptTemplate[]> {
  const rows = await db.run<KeptRow>({
    name: 'form-templates-kept',
    text: `select version, used_from, content, subject, reason, written_by, approved_by
      from form_template order by used_from`,
    values: [],
  });
  return rows.map(({ version, used_from, content, subject, reason, written_by, approved_by }) => ({
    ...{ version, from: instantOfDate(used_from), template: content },
    origin:
      subject === null
        ? undefined
        : {
            ...{ subject, reason: reason ?? '', writtenBy: written_by ?? '' },
            approvedBy: approved_by ?? undefined,
          },
  }));
}

interface KeptRow {
  readonly version: string;
  readonly used_from: Date;
  readonly content: FormTemplate;
  readonly subject: string | null;
  readonly reason: string | null;
  readonly written_by: string | null;
  readonly approved_by: string | null;
}

/** Nobody else goes over to a template until the transaction ends. */
export async function lockTemplates(tx: Tx): Promise<void> {
  await tx.run({ text: `select pg_advisory_xact_lock(hashtext('motcua.form-templates'))`, values: [] });
}

/** Goes over to a template from a moment on. A version that was used stays what it was. */
export async function useTemplate(
  db: Executor,
  template: FormTemplate,
  from: Instant,
  origin?: TemplateOrigin,
): Promise<Result<UsedTemplate, Refusal<'form.template-used'>>> {
  const rows = await db.run<{ version: string }>({
    text: `insert into form_template (version, used_from, content, subject, reason, written_by, approved_by)
           values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning version`,
    values: [
      ...[template.version, dateOfInstant(from), JSON.stringify(template), origin?.subject ?? null],
      ...[origin?.reason ?? null, origin?.writtenBy ?? null, origin?.approvedBy ?? null],
    ],
  });
  if (rows.length === 0) return err(refusal('form.template-used', { version: template.version }));
  return ok({ version: template.version, from });
}
