import { textIn } from '#ui/forms';
import { rowCountIn } from './check-group.form.ts';
import { rowCountName, rowId } from './field-names.ts';
import type { FormPage, GroupField } from './form.ts';
import type { PostedForm } from './form-context.ts';

const names = { add: '_them', remove: '_bot' } as const;

/** The buttons send the whole page; the fragment brings the reader to the row, also after a redirect. */
export const addButton = (group: string, count: number) => ({
  name: names.add,
  value: group,
  attributes: { formaction: `#${rowId(group, count)}` },
});

export const removeButton = (group: string, row: number) => ({
  name: names.remove,
  value: rowId(group, row),
  attributes: { formaction: `#${group}` },
});

/** What a page is after a row was added or removed, and which group got an empty one. */
export type RowsChanged = { readonly body: PostedForm; readonly adding: string | undefined };

/** Undefined when none of these buttons of this page was pressed. */
export function changedRows(page: FormPage, body: PostedForm): RowsChanged | undefined {
  const [add, remove] = [textIn(body, names.add), textIn(body, names.remove)];
  for (const field of page.fields) {
    if (field.kind !== 'group') continue;
    if (add === field.key) return { body, adding: field.key };
    const row = Number(/^(.+)-(\d{1,2})$/.exec(remove)?.[2] ?? -1);
    if (remove === rowId(field.key, row)) return { body: withoutRow(field, body, row), adding: undefined };
  }
  return undefined;
}

/** The same page with an empty row more, to be shown as it was typed. */
export function withRow(page: FormPage, body: PostedForm, group: string | undefined): PostedForm {
  const field = page.fields.find(({ key }) => key === group);
  if (field?.kind !== 'group') return body;
  const count = Math.min(Math.max(rowCountIn(field, body), field.min) + 1, field.max);
  return { ...body, [rowCountName(field.key)]: String(count) };
}

/** The rows after it move up by one. */
function withoutRow(group: GroupField, body: PostedForm, removed: number): PostedForm {
  const count = Math.min(rowCountIn(group, body), group.max);
  if (removed >= count) return body;
  const prefix = new RegExp(`^${group.key}-(\\d{1,2})-`);
  const kept = Object.entries(body).flatMap(([name, value]) => {
    const row = Number(prefix.exec(name)?.[1] ?? -1);
    if (row === removed) return [];
    const moved = row > removed ? name.replace(prefix, `${rowId(group.key, row - 1)}-`) : name;
    return [[moved, value] as const];
  });
  return { ...Object.fromEntries(kept), [rowCountName(group.key)]: String(count - 1) };
}
