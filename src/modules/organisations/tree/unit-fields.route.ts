import { dateIn, type Official, parseId, type UnitId } from '#kernel';
import { type AnyRoute, html, notFound, type PageRequest, type Reply, redirect, route } from '#platform/http';
import { type FormState, fieldValues, hasErrors, textIn, textsIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { provinceOf } from '../staff/staff.store.ts';
import type { Unit } from '../unit.ts';
import { unitFieldsPath, unitPath } from './tree.paths.ts';
import type { TreePageDeps } from './tree.route.ts';
import { fieldsOf, unitInProvince } from './tree.store.ts';
import { fieldsUnheld, treeDone, treeErrors } from './tree.text.ts';
import { changeFields } from './unit-fields.action.ts';
import { UnitFieldsPage } from './unit-fields.page.tsx';

const permission = 'system.operate';

/** `/quan-tri/don-vi/ID/linh-vuc`: which fields a division handles. */
export const unitFieldsRoutes = (deps: TreePageDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: unitFieldsPath(':id'),
    permission,
    audit: 'unit.fields-form-shown',
    input: ({ params }) => parseId<'unit'>(params['id']),
    handle: async (id, request) => {
      const found = await divisionOf(deps, request, id);
      if (!found) return notFound();
      const values = { linhVuc: await fieldsOf(deps.db, found.unit.id) };
      return show(deps, request, found.unit, { values, errors: {} });
    },
  }),
  route({
    method: 'POST',
    path: unitFieldsPath(':id'),
    permission,
    audit: 'unit.fields-changed',
    input: ({ params, body }) => ({ id: parseId<'unit'>(params['id']), body }),
    handle: async ({ id, body }, request) => {
      const found = await divisionOf(deps, request, id);
      if (!found) return notFound();
      const { unit, actor, province } = found;
      const values = fieldValues(body);
      const [ground, asked] = [textIn(body, 'canCu'), new Set(textsIn(body, 'linhVuc'))];
      const wrong = ground === '' || ground.length > 500;
      if (wrong) return show(deps, request, unit, { values, errors: { canCu: treeErrors.ground } });
      const fields = (await offered(deps, request, unit)).filter((field) => asked.has(field));
      const by = { actor, province, now: request.now };
      const done = await changeFields(deps, by, { unit, fields, ground });
      if (!done.ok)
        return show(deps, request, unit, { values, errors: { linhVuc: fieldsUnheld(done.error) } });
      return redirect(unitPath(unit.id), { kind: 'success', text: treeDone.fields });
    },
  }),
];

interface Found {
  readonly actor: Official;
  readonly province: UnitId;
  readonly unit: Unit;
}

/** A division of the province that has not ended. */
async function divisionOf(
  { db }: TreePageDeps,
  { actor, now }: PageRequest,
  id: UnitId | undefined,
): Promise<Found | undefined> {
  if (actor.kind !== 'official' || !id) return undefined;
  const province = await provinceOf(db, actor.agencyId);
  const unit = await unitInProvince(db, { province, id, on: dateIn(now) });
  return unit?.kind === 'division' && unit.validTo === undefined ? { actor, province, unit } : undefined;
}

/** What may be ticked: fields of the procedures in force, and those it handles although no procedure has them now. */
async function offered(deps: TreePageDeps, request: PageRequest, unit: Unit): Promise<readonly string[]> {
  const [known, own] = await Promise.all([deps.fields(request), fieldsOf(deps.db, unit.id)]);
  return [...known, ...own.filter((field) => !known.includes(field))];
}

async function show(deps: TreePageDeps, request: PageRequest, unit: Unit, form: FormState): Promise<Reply> {
  const { view, idempotencyKey } = request;
  const fields = await offered(deps, request, unit);
  const page = UnitFieldsPage({ view, unit, form, fields, idempotencyKey });
  return html(renderPage(page), hasErrors(form.errors) ? 422 : 200);
}
