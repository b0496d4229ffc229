import { nameOfActor } from '#audit';
import { type Actor, dateIn, inBoth } from '#kernel';
import type { Unit } from '#organisations';
import {
  type AnyRoute,
  forbidden,
  html,
  noInput,
  notFound,
  type PageRequest,
  redirect,
  route,
} from '#platform/http';
import { describedFieldsIn } from '#procedures';
import { type FormState, fieldValues } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { deskSettingsPath } from '../counter.paths.ts';
import type { CounterDeps } from '../counter-deps.ts';
import { findDesk } from './desk.store.ts';
import { changeDesk } from './set-desk.action.ts';
import { parseDesk } from './settings.form.ts';
import { DeskListPage, SettingsPage } from './settings.page.tsx';
import { settingsText } from './settings.text.ts';
import { valuesOf } from './settings-fields.ts';

const permission = 'counter.manage';
const path = `${deskSettingsPath}/:code`;

/** Whose desk somebody may set: the head that of the own agency, an administrator any. */
const maySet = (actor: Actor, unit: Unit): boolean =>
  actor.kind === 'official' && (actor.agencyId === unit.id || actor.permissions.has('system.operate'));

/** `/quan-tri/quay`: what a desk offers. */
export const settingsRoutes = (deps: CounterDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: deskSettingsPath,
    permission,
    audit: 'desk.list-shown',
    input: noInput,
    handle: async (_, { actor, view, lang }) => {
      const mine = (await deps.desks()).filter((unit) => maySet(actor, unit));
      const desks = [];
      for (const { id, code, fullName } of mine) {
        const { numbers, appointments } = await findDesk(deps.db, id);
        desks.push({ code, name: fullName[lang], numbers, appointments });
      }
      return html(renderPage(DeskListPage({ view, desks })));
    },
  }),
  route({
    method: 'GET',
    path,
    permission,
    audit: 'desk.settings-shown',
    input: ({ params }) => params['code'],
    handle: async (code, request) => {
      const unit = await settable(deps, code, request.actor);
      return unit ? settingsPage(deps, unit, request) : notFound();
    },
  }),
  route({
    method: 'POST',
    path,
    permission,
    audit: 'desk.set',
    input: ({ params, body }) => ({ code: params['code'] ?? '', body: fieldValues(body) }),
    handle: async ({ code, body }, request) => {
      const { actor, now } = request;
      const unit = await settable(deps, code, actor);
      if (!unit) return notFound();
      if (actor.kind !== 'official') return forbidden();
      const parsed = parseDesk(body, unit.id);
      if (!parsed.ok) return settingsPage(deps, unit, request, { values: body, errors: parsed.error });
      const { desk, newKey } = parsed.value;
      await changeDesk(deps.db, unit, desk, { official: actor, by: nameOfActor(actor), now, newKey });
      return redirect(`${deskSettingsPath}/${code}`, {
        kind: 'success',
        text: inBoth(settingsText, (t) => t.saved),
      });
    },
  }),
];

async function settable({ desks }: CounterDeps, code: string, actor: Actor): Promise<Unit | undefined> {
  return (await desks()).find((unit) => unit.code === code && maySet(actor, unit));
}

async function settingsPage(deps: CounterDeps, unit: Unit, request: PageRequest, form?: FormState) {
  const { view, lang, now, idempotencyKey } = request;
  const desk = await findDesk(deps.db, unit.id);
  const inForce = desk.lines.length > 1 ? describedFieldsIn(await deps.indexes(dateIn(now))) : [];
  const collator = new Intl.Collator('vi');
  const fields = [...inForce]
    .sort((a, b) => collator.compare(a.vi, b.vi))
    .map((field) => ({ key: field.vi, name: field[lang] ?? field.vi }));
  const shown = form ?? {
    values: valuesOf(
      desk,
      fields.map(({ key }) => key),
    ),
    errors: {},
  };
  const page = SettingsPage({
    ...{ view, idempotencyKey, fields, form: shown, publicUrl: deps.publicUrl },
    unitName: unit.fullName[lang],
    place: { code: unit.code, key: desk.kioskKey },
  });
  return html(renderPage(page), form ? 422 : 200);
}
