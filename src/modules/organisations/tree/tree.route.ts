import { dateIn, type Official, type PlainDate, parseId, type UnitId } from '#kernel';
import {
  type AnyRoute,
  forbidden,
  html,
  notFound,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, type FormState, fieldValues, hasErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { provinceOf } from '../staff/staff.store.ts';
import type { Unit } from '../unit.ts';
import { findUnit, successorsOf } from '../units.store.ts';
import { doUnitAct, planUnitAct, type TreeDeps } from './tree.action.ts';
import { dayTyped, parseChange, parseNewUnit, refusedAt, typedDay } from './tree.form.ts';
import { TreePage } from './tree.page.tsx';
import { actSlugs, newUnitPath, type OwnAct, unitActPath, unitPath, unitsPath } from './tree.paths.ts';
import { fieldsOf, headsIn, predecessorsOf, statesOf, treeOn, unitInProvince } from './tree.store.ts';
import { treeDone, treeErrors } from './tree.text.ts';
import { headsOf, nodesNamed, treeOf } from './tree.ts';
import { UnitPage } from './unit.page.tsx';
import { isAgencyKind, type Tie, tiesIn, type UnitChange, type UnitPlan } from './unit-act.ts';
import { ChangeUnitPage, NewUnitPage } from './unit-forms.page.tsx';

const permission = 'system.operate';

export type TreePageDeps = TreeDeps & {
  /** Fields of the procedures in force, in Vietnamese. */
  readonly fields: (request: Pick<PageRequest, 'now'>) => Promise<readonly string[]>;
};

/** `/quan-tri/don-vi`: the tree of units, and what whoever runs the system does with it. */
export const treeRoutes = (deps: TreePageDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: unitsPath,
    permission,
    audit: 'unit.tree-shown',
    input: ({ query }) => ({ day: query['ngay'], name: textIn(query, 'ten') }),
    handle: (asked, request) => treePage(deps, request, asked),
  }),
  route({
    method: 'GET',
    path: newUnitPath,
    permission,
    audit: 'unit.add-form-shown',
    input: ({ query }) => query['thuoc'],
    handle: (parent, request) =>
      newPage(deps, request, {
        form: { values: { thuoc: parent, tuNgay: dayTyped(dateIn(request.now)) }, errors: {} },
      }),
  }),
  route({
    method: 'POST',
    path: newUnitPath,
    permission,
    audit: 'unit.added',
    input: ({ body }) => body,
    handle: async (body, request) => {
      const by = await byOf(deps, request);
      if (!by) return forbidden();
      const values = fieldValues(body);
      const again = (errors: FieldErrors) => newPage(deps, request, { form: { values, errors } });
      const act = parseNewUnit(body);
      if (!act.ok) return again(act.error);
      if (textIn(body, 'act') !== 'record') {
        const planned = await planUnitAct(deps, by, act.value);
        if (!planned.ok) return again(refusedAt(planned.error, 'add'));
        return newPage(deps, request, { form: { values, errors: {} }, plan: planned.value });
      }
      const done = await doUnitAct(deps, by, act.value);
      if (!done.ok) return again(refusedAt(done.error, 'add'));
      return redirect(unitPath(done.value.unit.id), { kind: 'success', text: treeDone.add });
    },
  }),
  route({
    method: 'GET',
    path: unitPath(':id'),
    permission,
    audit: 'unit.shown',
    input: ({ params, query }) => ({ id: parseId<'unit'>(params['id']), day: query['ngay'] }),
    handle: ({ id, day }, request) => unitPage(deps, request, { id, day }),
  }),
  ...changeRoutes(deps, 'rename', 'unit.renamed'),
  ...changeRoutes(deps, 'move', 'unit.moved'),
  ...changeRoutes(deps, 'end', 'unit.ended'),
];

const changeRoutes = (deps: TreePageDeps, act: OwnAct, audit: string): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: unitActPath(':id', actSlugs[act]),
    permission,
    audit: `unit.${act}-form-shown`,
    input: ({ params }) => parseId<'unit'>(params['id']),
    handle: async (id, request) => {
      const unit = await changeable(deps, request, id);
      if (!unit) return notFound();
      return changePage(deps, request, {
        act,
        unit,
        form: { values: firstValues(act, unit, request), errors: {} },
      });
    },
  }),
  route({
    method: 'POST',
    path: unitActPath(':id', actSlugs[act]),
    permission,
    audit,
    input: ({ params, body }) => ({ id: parseId<'unit'>(params['id']), body }),
    handle: async ({ id, body }, request) => {
      const unit = await changeable(deps, request, id);
      if (!unit) return notFound();
      const form = { values: fieldValues(body), errors: {} };
      const typed = parseChange(act, unit, body);
      if (!typed.ok) return changePage(deps, request, { act, unit, form: { ...form, errors: typed.error } });
      return change(deps, request, {
        typed: typed.value,
        act,
        unit,
        form,
        record: textIn(body, 'act') === 'record',
      });
    },
  }),
];

interface Changing {
  readonly act: OwnAct;
  readonly unit: Unit;
  readonly form: FormState;
}

async function change(
  deps: TreePageDeps,
  request: PageRequest,
  asked: Changing & { readonly typed: UnitChange; readonly record: boolean },
): Promise<Reply> {
  const { act, unit, form, typed, record } = asked;
  const by = await byOf(deps, request);
  if (!by) return forbidden();
  const done = await (record ? doUnitAct : planUnitAct)(deps, by, typed);
  if (!done.ok) {
    const errors = refusedAt(done.error, act);
    return changePage(deps, request, {
      ...{ act, unit },
      form: { ...form, errors },
      stranded: tiesIn(done.error),
    });
  }
  if (record) return redirect(unitPath(unit.id), { kind: 'success', text: treeDone[act] });
  return changePage(deps, request, { act, unit, form, plan: done.value });
}

const firstValues = (act: OwnAct, unit: Unit, { now }: PageRequest) => ({
  tuNgay: dayTyped(dateIn(now)),
  ...(act === 'rename' ? { tenVi: unit.name.vi, tenEn: unit.name.en } : {}),
});

async function byOf({ db }: TreeDeps, { actor, now }: PageRequest) {
  if (actor.kind !== 'official') return undefined;
  return { actor, now, province: await provinceOf(db, actor.agencyId) };
}

const provinceFor = ({ db }: TreeDeps, { agencyId }: Official): Promise<UnitId> => provinceOf(db, agencyId);

/** A unit of the province that has not ended and is not the province. */
async function changeable(
  deps: TreeDeps,
  { actor, now }: PageRequest,
  id: UnitId | undefined,
): Promise<Unit | undefined> {
  if (actor.kind !== 'official' || !id) return undefined;
  const province = await provinceFor(deps, actor);
  const unit = await unitInProvince(deps.db, { province, id, on: dateIn(now) });
  return unit && unit.kind !== 'province' && unit.validTo === undefined ? unit : undefined;
}

async function treePage(
  deps: TreePageDeps,
  { actor, view, now }: PageRequest,
  { day, name }: { readonly day: string | undefined; readonly name: string },
): Promise<Reply> {
  if (actor.kind !== 'official') return forbidden();
  const typed = day === undefined || day === '' ? dateIn(now) : (typedDay(day) ?? dayOfAddress(day));
  const on = typed ?? dateIn(now);
  const province = await provinceFor(deps, actor);
  const [units, heads] = await Promise.all([treeOn(deps.db, province, on), headsIn(deps.db, province, now)]);
  const tree = treeOf(units, heads);
  const nodes = name === '' ? tree : nodesNamed(tree, name);
  const values = { ngay: day && !typed ? day : dayTyped(on), ten: name };
  const form = { values, errors: typed ? {} : { ngay: treeErrors.day } };
  const count = name === '' ? units.length : nodes.length;
  const page = TreePage({ view, on, count, nodes, sought: name !== '', form });
  return html(renderPage(page), typed ? 200 : 422);
}

const dayOfAddress = (text: string): PlainDate | undefined => {
  const [year = '', month = '', day = ''] = text.split('-');
  return typedDay(`${day}/${month}/${year}`);
};

async function unitPage(
  deps: TreePageDeps,
  { actor, view, now }: PageRequest,
  { id, day }: { readonly id: UnitId | undefined; readonly day: string | undefined },
): Promise<Reply> {
  if (actor.kind !== 'official' || !id) return notFound();
  const { db } = deps;
  const today = dateIn(now);
  const province = await provinceFor(deps, actor);
  const unit = await unitInProvince(db, { province, id, on: (day && dayOfAddress(day)) || today });
  if (!unit) return notFound();
  const [heads, units, fields, states, successors, predecessors] = await Promise.all([
    headsIn(db, province, now),
    treeOn(db, province, today),
    fieldsOf(db, id),
    statesOf(db, id),
    successorsOf(db, id),
    predecessorsOf(db, id),
  ]);
  const inside = units.filter(({ parentId }) => parentId === id);
  const node = {
    ...{ unit, heads: headsOf(unit, heads) },
    desks: units.filter(({ kind, agencyId }) => kind === 'desk' && agencyId === id),
    children: inside.map((each) => ({ unit: each, heads: [], desks: [], children: [] })),
  };
  const page = UnitPage({
    ...{ view, today, node, fields, states, successors, predecessors },
    parent: unit.parentId && (await findUnit(db, unit.parentId)),
    staffed: units.some(({ agencyId, id: one }) => agencyId === unit.agencyId && one !== unit.agencyId),
  });
  return html(renderPage(page));
}

interface Shown {
  readonly form: FormState;
  readonly plan?: UnitPlan;
}

async function newPage(deps: TreePageDeps, request: PageRequest, { form, plan }: Shown): Promise<Reply> {
  const { actor, view, idempotencyKey } = request;
  if (actor.kind !== 'official') return forbidden();
  const choices = await choicesFor(deps, request, actor, () => true);
  const fields = await deps.fields(request);
  const page = NewUnitPage({ view, form, idempotencyKey, choices, plan, fields });
  return html(renderPage(page), hasErrors(form.errors) ? 422 : 200);
}

async function changePage(
  deps: TreePageDeps,
  request: PageRequest,
  { act, unit, form, plan, stranded = [] }: Changing & Shown & { readonly stranded?: readonly Tie[] },
): Promise<Reply> {
  const { actor, view, idempotencyKey } = request;
  if (actor.kind !== 'official') return forbidden();
  const fits = (each: Unit): boolean => {
    if (act === 'move') return each.agencyId === unit.agencyId && each.kind !== 'leadership';
    return each.id !== unit.id && isAgencyKind(each.kind) === isAgencyKind(unit.kind);
  };
  const choices = await choicesFor(deps, request, actor, fits);
  const page = ChangeUnitPage({ view, form, idempotencyKey, choices, plan, act, unit, stranded });
  return html(renderPage(page), hasErrors(form.errors) ? 422 : 200);
}

/** Units of today that may be chosen; an office is named with its agency. */
async function choicesFor(
  deps: TreeDeps,
  { now, lang }: PageRequest,
  official: Official,
  fits: (unit: Unit) => boolean,
): Promise<readonly { readonly id: string; readonly label: string }[]> {
  const units = await treeOn(deps.db, await provinceFor(deps, official), dateIn(now));
  const nameOf = new Map(units.map(({ id, fullName }) => [id, fullName[lang]]));
  return units
    .filter((unit) => fits(unit) && unit.validTo === undefined)
    .sort(
      (a, b) => Number(b.kind === 'province') - Number(a.kind === 'province') || a.code.localeCompare(b.code),
    )
    .map(({ id, agencyId, fullName }) => ({
      id,
      label: agencyId === id ? fullName[lang] : `${fullName[lang]} (${nameOf.get(agencyId) ?? ''})`,
    }));
}
