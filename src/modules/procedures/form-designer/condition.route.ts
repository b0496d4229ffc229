import { type AnyRoute, html, type Reply, redirect, route } from '#platform/http';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { Field } from '../form/form.ts';
import { askedIn } from './asked.form.ts';
import { ConditionPage } from './condition.page.tsx';
import { readRowForm } from './condition-row.form.ts';
import {
  backFrom,
  conditionAt,
  conditionPath,
  offeredTo,
  type Target,
  withCondition,
} from './condition-target.ts';
import { conditionNames } from './control-names.ts';
import type { Told } from './designed.ts';
import { designerText } from './designer.text.ts';
import { act, below, type DesignerDeps, designing, type Opened, saved } from './designing.action.ts';
import { placeOf } from './place.ts';
import { conditionOf, type Rows, rowPathIn, rowsOf, withoutRow, withRow } from './rows.ts';

const patterns = [
  { path: '/cau-hoi/:field/dieu-kien', target: (key: string): Target => ({ kind: 'field', path: key }) },
  { path: '/cau-hoi/:field/dieu-kien-dien', target: (key: string): Target => ({ kind: 'from', path: key }) },
  { path: '/trang/:page/dieu-kien', target: (key: string): Target => ({ kind: 'page', key }) },
];

/** Conditions of pages, of questions, and of filling in. */
export const conditionRoutes = (deps: DesignerDeps): readonly AnyRoute[] =>
  patterns.flatMap(({ path, target }) => [
    route({
      method: 'GET',
      path: below(path),
      permission: 'catalogue.manage',
      audit: 'catalogue.form.condition.form',
      input: askedIn,
      handle: designing(deps, (opened) => withTarget(opened, target, (found) => show(opened, found, {}))),
    }),
    route({
      method: 'POST',
      path: below(path),
      permission: 'catalogue.manage',
      audit: 'catalogue.form.condition.changed',
      input: askedIn,
      handle: designing(deps, (opened) => withTarget(opened, target, (found) => change(opened, found))),
    }),
  ]);

type Answer = Promise<Reply> | Reply;

function withTarget(
  opened: Opened,
  target: (key: string) => Target,
  handle: (target: Target) => Answer,
): Answer {
  const { params } = opened.asked;
  const found = target(params['field'] ?? params['page'] ?? '');
  const { form, paths } = opened;
  const there =
    found.kind === 'page'
      ? form.pages.some(({ key }) => key === found.key)
      : placeOf(form, found.path) !== undefined;
  return there ? handle(found) : redirect(paths.form);
}

interface Shown {
  readonly errors?: FieldErrors;
  readonly told?: readonly Told[];
  readonly adding?: { readonly field: Field; readonly into: string } | undefined;
  readonly status?: number;
}

function show(
  opened: Opened,
  target: Target,
  { errors = {}, told = [], adding, status = 200 }: Shown,
): Reply {
  const { request, of, form, paths, asked, design } = opened;
  const { lang } = request;
  const text = designerText[lang];
  const offered = offeredTo(form, target);
  const chosen = offered.find(({ path }) => path === asked.query[conditionNames.field])?.field;
  const asking = adding ?? (chosen && { field: chosen, into: asked.query[conditionNames.into] ?? 'chung' });
  const named =
    target.kind === 'page'
      ? text.pageNamed(form.pages.find(({ key }) => key === target.key)?.title[lang] ?? '')
      : `“${placeOf(form, target.path)?.field.label[lang] ?? ''}”`;
  const props = {
    ...{ view: request.view, of, form, offered, errors, told, revision: design.draft.revision },
    ...{ title: text.conditionTitles[target.kind](named), otherwise: text.otherwise[target.kind] },
    ...{ rows: rowsOf(conditionAt(form, target)), adding: asking && { ...asking, values: asked.body } },
    ...{ action: conditionPath(paths, target), back: backFrom(paths, target) },
  };
  return html(renderPage(ConditionPage(props)), status);
}

function change(opened: Opened, target: Target): Answer {
  const { asked, form } = opened;
  const removed = rowPathIn(textIn(asked.body, conditionNames.remove));
  if (removed) return put(opened, target, (rows) => withoutRow(rows, removed), {});
  if (textIn(asked.body, 'viec') === 'khop') {
    const match = textIn(asked.body, conditionNames.match) === 'any' ? 'any' : 'all';
    return put(opened, target, (rows) => ({ ...rows, match }), {});
  }
  const key = textIn(asked.body, conditionNames.field);
  const field = offeredTo(form, target).find((each) => each.field.key === key)?.field;
  if (!field) return show(opened, target, {});
  const into = textIn(asked.body, conditionNames.into);
  const adding = { field, into };
  const row = readRowForm(field, asked.body);
  if (!row.ok) return show(opened, target, { errors: row.error, adding, status: 422 });
  const place = into === 'moi' ? 'new' : /^\d{1,3}$/.test(into) ? Number(into) : undefined;
  return put(opened, target, (rows) => withRow(rows, row.value, place), { adding });
}

/** The condition made anew, if it makes no mistake: one that never holds is refused as one that looks ahead. */
function put(
  opened: Opened,
  target: Target,
  make: (rows: Rows) => Rows,
  { adding }: Pick<Shown, 'adding'>,
): Promise<Reply> {
  const to = conditionPath(opened.paths, target);
  return act(
    opened,
    (form) => withCondition(form, target, conditionOf(make(rowsOf(conditionAt(form, target))))),
    {
      done: () => saved(to, (t) => t.saved),
      refused: (told, status) => show(opened, target, { told, adding, status }),
    },
  );
}
