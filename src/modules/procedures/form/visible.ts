import type { JsonObject, JsonValue } from '#kernel';
import { holds } from './condition.ts';
import type { Answers, Field, FormDefinition, FormPage, GroupField, SingleField } from './form.ts';
import { rowsOf } from './person.ts';

/** The pages asked of a person who has answered so, in order. */
export const visiblePages = (form: FormDefinition, answers: Answers): readonly FormPage[] =>
  form.pages.filter((page) => holds(page.when, answers) && visibleFields(page, answers).length > 0);

export const visibleFields = (page: FormPage, answers: Answers): readonly Field[] =>
  page.fields.filter((field) => holds(field.when, answers));

export const pageOf = (form: FormDefinition, key: string): FormPage | undefined =>
  form.pages.find((page) => page.key === key);

/**
 * Only the answers to what is asked. Pages are taken in order and each condition sees only what was kept
 * before it, so that an answer which is hidden cannot keep another one alive.
 */
export function pruneAnswers(form: FormDefinition, answers: Answers): Answers {
  const kept: { [key: string]: JsonValue } = {};
  for (const page of form.pages) {
    if (!holds(page.when, kept)) continue;
    for (const field of page.fields) {
      const value = Object.hasOwn(answers, field.key) ? answers[field.key] : undefined;
      if (value === undefined || value === null || !holds(field.when, kept)) continue;
      kept[field.key] =
        field.kind === 'group' ? rowsOf(value).map((row) => pruneRow(field, row, kept)) : value;
    }
  }
  return kept;
}

/** As the answers of a form, so those of a row; `before` is what was kept before the group. */
function pruneRow(group: GroupField, row: JsonObject, before: Answers): JsonObject {
  const kept: { [key: string]: JsonValue } = {};
  for (const field of group.fields) {
    const value = Object.hasOwn(row, field.key) ? row[field.key] : undefined;
    if (value === undefined || value === null) continue;
    if (holds(field.when, { ...before, ...kept })) kept[field.key] = value;
  }
  return kept;
}

/** The questions of a row that are asked after its own answers and those before the group. */
export const visibleInRow = (group: GroupField, row: JsonObject, answers: Answers): readonly SingleField[] =>
  group.fields.filter((field) => holds(field.when, { ...answers, ...row }));

/** Asked pages on which something required is not answered yet, in order. */
export function missingPages(form: FormDefinition, answers: Answers): readonly FormPage[] {
  const kept = pruneAnswers(form, answers);
  return visiblePages(form, kept).filter((page) =>
    visibleFields(page, kept).some((field) => isMissing(field, kept)),
  );
}

function isMissing(field: Field, kept: Answers): boolean {
  if (field.required && kept[field.key] === undefined) return true;
  if (field.kind !== 'group') return false;
  const rows = rowsOf(kept[field.key]);
  return (
    rows.length < field.min ||
    rows.some((row) =>
      visibleInRow(field, row, kept).some(({ required, key }) => required && row[key] === undefined),
    )
  );
}

/** The page after this one, undefined after the last. */
export function pageAfter(form: FormDefinition, key: string, answers: Answers): FormPage | undefined {
  const pages = visiblePages(form, answers);
  return pages[pages.findIndex((page) => page.key === key) + 1];
}

/** The page before this one, undefined before the first. */
export function pageBefore(form: FormDefinition, key: string, answers: Answers): FormPage | undefined {
  const pages = visiblePages(form, answers);
  return pages[pages.findIndex((page) => page.key === key) - 1];
}
