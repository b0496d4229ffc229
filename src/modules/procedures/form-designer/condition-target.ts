import type { Condition } from '../form/condition.ts';
import type { FormDefinition } from '../form/form.ts';
import { replaceField, replacePage } from './acts.ts';
import type { DesignerPaths } from './designer.paths.ts';
import { askedBefore, askedBeforePage, type Placed, placeOf } from './place.ts';

/** What a condition decides: whether a page is shown, a question asked, or filled in from the account. */
export type Target =
  | { readonly kind: 'page'; readonly key: string }
  | { readonly kind: 'field' | 'from'; readonly path: string };

export function conditionAt(form: FormDefinition, target: Target): Condition | undefined {
  if (target.kind === 'page') return form.pages.find(({ key }) => key === target.key)?.when;
  const field = placeOf(form, target.path)?.field;
  return target.kind === 'field' ? field?.when : field?.fromWhen;
}

export function withCondition(
  form: FormDefinition,
  target: Target,
  when: Condition | undefined,
): FormDefinition {
  if (target.kind === 'page') {
    const page = form.pages.find(({ key }) => key === target.key);
    return page ? replacePage(form, page.key, { ...page, when }) : form;
  }
  const field = placeOf(form, target.path)?.field;
  if (!field) return form;
  const changed = target.kind === 'field' ? { ...field, when } : { ...field, fromWhen: when };
  return replaceField(form, target.path, changed);
}

/** The questions whose answers are known there. */
export const offeredTo = (form: FormDefinition, target: Target): readonly Placed[] =>
  target.kind === 'page' ? askedBeforePage(form, target.key) : askedBefore(form, target.path);

export const conditionPath = (paths: DesignerPaths, target: Target): string =>
  target.kind === 'page'
    ? `${paths.page(target.key)}/dieu-kien`
    : `${paths.field(target.path)}/${target.kind === 'field' ? 'dieu-kien' : 'dieu-kien-dien'}`;

/** The page of what the condition is about. */
export const backFrom = (paths: DesignerPaths, target: Target): string =>
  target.kind === 'page' ? paths.page(target.key) : paths.field(target.path);
