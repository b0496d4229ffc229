import type { JsonValue } from '#kernel';
import { holds } from './condition.ts';
import type { Answers, Field, FormDefinition, FormPage } from './form.ts';

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
      if (value !== undefined && value !== null && holds(field.when, kept)) kept[field.key] = value;
    }
  }
  return kept;
}

/** Asked pages on which something required is not answered yet, in order. */
export function missingPages(form: FormDefinition, answers: Answers): readonly FormPage[] {
  const kept = pruneAnswers(form, answers);
  return visiblePages(form, kept).filter((page) =>
    visibleFields(page, kept).some((field) => field.required && kept[field.key] === undefined),
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
