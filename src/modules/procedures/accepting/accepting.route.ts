import { dateIn, inBoth } from '#kernel';
import { staffedAgencies } from '#organisations';
import type { Db } from '#platform/db';
import {
  type AnyRoute,
  type FormBody,
  html,
  notFound,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, type FormState, textIn, untouched } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { type OptionPlace, optionPlace } from '../local-options/option-place.action.ts';
import { ofAgency } from '../local-options/options.paths.ts';
import { isProcedureCode } from '../procedure.ts';
import { dayNumbers } from '../words.ts';
import { acceptingRefusedAt, readAccepting, readStop } from './accepting.form.ts';
import { AcceptingPage } from './accepting.page.tsx';
import { acceptingPath } from './accepting.paths.ts';
import { listAccepting } from './accepting.store.ts';
import { acceptingText } from './accepting.text.ts';
import { planAccepting, setAccepting, stopAccepting } from './set-accepting.action.ts';

const permission = 'unit.manage';

/** Which other desks accept a procedure for one's own agency; officials of the province for any below it. */
export const acceptingRoutes = ({ db }: { readonly db: Db }): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: acceptingPath(':code'),
    permission,
    audit: 'unit.accepting-desks',
    input: ({ params, query }) => withCode(params['code'], { asked: query['don-vi'] }),
    handle: async ({ code, asked }, request) => {
      const place = await optionPlace(db, request, { code, asked });
      return place ? show(db, place, request, { form: untouched }) : notFound();
    },
  }),
  route({
    method: 'POST',
    path: acceptingPath(':code'),
    permission,
    audit: 'unit.accepting-desk-set',
    input: ({ params, body }) => withCode(params['code'], { body }),
    handle: async ({ code, body }, request) => {
      const place = await optionPlace(db, request, { code, asked: textIn(body, 'donVi') || undefined });
      if (!place) return notFound();
      return textIn(body, 'act') === 'stop' ? stop(db, place, request, body) : set(db, place, request, body);
    },
  }),
];

const withCode = <T extends object>(code: string | undefined, more: T) =>
  code !== undefined && isProcedureCode(code) ? { ...more, code } : undefined;

async function set(db: Db, place: OptionPlace, request: PageRequest, body: FormBody): Promise<Reply> {
  const { agency, version, official } = place;
  const again = (errors: FieldErrors) => show(db, place, request, { form: { values: body, errors } });
  const typed = readAccepting(body, dateIn(request.now));
  if (!typed.ok) return again(typed.error);
  const next = { ...typed.value, code: version.code, unitId: agency.id };
  const by = { actor: official, now: request.now };
  if (textIn(body, 'act') === 'record') {
    const done = await setAccepting(db, { next, unit: agency }, by);
    return done.ok ? recorded(place) : again(acceptingRefusedAt(done.error));
  }
  const planned = await planAccepting(db, next);
  if (!planned.ok) return again(acceptingRefusedAt(planned.error));
  const { lang } = request;
  const preview = acceptingText[lang].will(
    planned.value.fullName[lang],
    agency.fullName[lang],
    dayNumbers(next.from),
  );
  return show(db, place, request, { form: { values: body, errors: {} }, preview });
}

async function stop(db: Db, place: OptionPlace, request: PageRequest, body: FormBody): Promise<Reply> {
  const { agency, version, official } = place;
  const id = textIn(body, 'stop');
  const typed = textIn(body, `stopOn.${id}`) || textIn(body, 'stopOn');
  const again = (errors: FieldErrors) =>
    show(db, place, request, { form: { values: { stopOn: typed }, errors }, stopping: id });
  const on = readStop({ stopOn: typed }, dateIn(request.now));
  if (!on.ok) return again(on.error);
  const asked = { id, code: version.code, unit: agency, on: on.value };
  const done = await stopAccepting(db, asked, { actor: official, now: request.now });
  return done.ok ? recorded(place) : again(acceptingRefusedAt(done.error));
}

const recorded = ({ version, agency }: OptionPlace): Reply =>
  redirect(ofAgency(acceptingPath(version.code), agency.code), {
    kind: 'success',
    text: inBoth(acceptingText, (t) => t.recorded),
  });

interface Shown {
  readonly form: FormState;
  readonly preview?: string;
  readonly stopping?: string;
}

async function show(
  db: Db,
  { agency, version }: OptionPlace,
  { view, now, lang }: PageRequest,
  { form, preview, stopping }: Shown,
): Promise<Reply> {
  const standing = await listAccepting(db, { code: version.code, unitId: agency.id });
  const desks = (await staffedAgencies(db, dateIn(now))).filter(({ id }) => id !== agency.id);
  const page = AcceptingPage({
    ...{ view, version, standing, form, preview, stopping },
    agency: { code: agency.code, name: agency.fullName[lang] },
    desks: desks.map(({ id, fullName }) => ({ id, name: fullName[lang] })),
  });
  return html(renderPage(page), Object.keys(form.errors).length > 0 ? 422 : 200);
}
