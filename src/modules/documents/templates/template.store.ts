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
import type { Executor } from '#platform/db';
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

/** Goes over to a template from a moment on. A version that was used stays what it was. */
export async function useTemplate(
  db: Executor,
  template: FormTemplate,
  from: Instant,
): Promise<Result<UsedTemplate, Refusal<'form.template-used'>>> {
  const rows = await db.run<{ version: string }>({
    text: `insert into form_template (version, used_from, content) values ($1, $2, $3)
           on conflict do nothing returning version`,
    values: [template.version, dateOfInstant(from), JSON.stringify(template)],
  });
  if (rows.length === 0) return err(refusal('form.template-used', { version: template.version }));
  return ok({ version: template.version, from });
}
