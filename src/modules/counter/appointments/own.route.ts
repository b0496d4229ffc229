import { openingIn } from '#calendar';
import { dateIn, type Instant, inBoth, parseInstant } from '#kernel';
import { findUnit, type Unit } from '#organisations';
import {
  type AnyRoute,
  file,
  html,
  notFound,
  type PageRequest,
  type RawInput,
  redirect,
  route,
} from '#platform/http';
import { qrSvg } from '#platform/qr';
import { versionInForce } from '#procedures';
import { type FieldErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { CounterDeps } from '../counter-deps.ts';
import { type OpenDesk, openDesk } from '../desk/open-desk.action.ts';
import { isReceived } from '../hours/opening.ts';
import { type Appointment, appointmentCodeTyped, isOpenAt } from './appointment.ts';
import { appointmentPath, appointmentsPath } from './appointments.paths.ts';
import { appointmentByCode, appointmentsOf, takenFrom } from './appointments.store.ts';
import { appointmentsText, bookingRefusalText } from './appointments.text.ts';
import { calendarFile } from './calendar-file.ts';
import { cancelAppointment, moveAppointment } from './change.action.ts';
import { changesOf } from './history.store.ts';
import { offeredDays } from './offered.ts';
import { CancelPage, LookupPage, MovePage, OwnAppointmentPage, type ShownAppointment } from './own.page.tsx';

/** Codes are long enough not to be guessed at this pace. */
const limit = { max: 120, minutes: 1 } as const;

/** `/lich-hen`: what has been booked, for whoever has its code. */
export const ownRoutes = (deps: CounterDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: appointmentsPath,
    permission: 'public',
    audit: 'appointment.looked-up',
    limit,
    input: ({ query }) => ({ typed: query['ma'] }),
    handle: async ({ typed }, { view, actor, now, lang }) => {
      const code = typed === undefined ? undefined : appointmentCodeTyped(typed);
      if (code !== undefined && (await appointmentByCode(deps.db, code)))
        return redirect(appointmentPath(code));
      const own = actor.kind === 'citizen' ? await appointmentsOf(deps.db, actor.accountId, now) : [];
      const mine: ShownAppointment[] = [];
      for (const one of own) mine.push(await shownOf(deps, one, { lang, now }));
      const errors = typed === undefined ? {} : { ma: inBoth(appointmentsText, (t) => t.codeWrong) };
      return html(renderPage(LookupPage({ view, typed: (typed ?? '').slice(0, 60), errors, mine })));
    },
  }),
  route({
    method: 'GET',
    path: appointmentPath(':code'),
    permission: 'public',
    audit: 'appointment.shown',
    limit,
    input: (raw) => ({ code: codeIn(raw), fresh: raw.query['moi'] === '1' }),
    handle: async ({ code, fresh }, request) => {
      const found = await opened(deps, code, request);
      if (!found) return notFound();
      const { one, shown, at } = found;
      const { view, lang, now } = request;
      return html(
        renderPage(
          OwnAppointmentPage({
            ...{ view, fresh, appointment: shown, open: isOpenAt(one, now) },
            changes: await changesOf(deps.db, one.id),
            removed: at === undefined || !isReceived(at.calendar, one),
            deskState: at ? openingIn(at.opening, now, lang) : '',
            qr: qrSvg(`${deps.publicUrl}${appointmentPath(one.code)}`, appointmentsText[lang].qr),
          }),
        ),
      );
    },
  }),
  calendarRoute(deps),
  ...moveRoutes(deps),
  ...cancelRoutes(deps),
];

const codeIn = ({ params }: RawInput): string => params['code'] ?? '';

const calendarRoute = (deps: CounterDeps): AnyRoute =>
  route({
    method: 'GET',
    path: appointmentPath(':code', '/lich.ics'),
    permission: 'public',
    audit: 'appointment.calendar-file',
    limit,
    input: codeIn,
    handle: async (code, request) => {
      const found = await opened(deps, code, request);
      if (!found) return notFound();
      const { one, shown } = found;
      const t = appointmentsText[request.lang];
      const { startsAt, endsAt } = one;
      const body = calendarFile({
        ...{
          uid: `${one.id}@motcua`,
          startsAt,
          endsAt,
          madeAt: request.now,
          summary: t.summary(shown.placeName),
        },
        ...{ location: shown.placeName, cancelled: one.state === 'cancelled' },
        description: [shown.about, t.code(one.code)].filter((part) => part !== undefined).join('\n'),
        url: `${deps.publicUrl}${appointmentPath(one.code)}`,
      });
      return file({
        ...{ body: Buffer.from(body), mediaType: 'text/calendar; charset=utf-8', disposition: 'attachment' },
        fileName: `${one.code}.ics`,
      });
    },
  });

const moveRoutes = (deps: CounterDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: appointmentPath(':code', '/doi'),
    permission: 'public',
    audit: 'appointment.move-shown',
    form: true,
    limit,
    input: (raw) => ({ code: codeIn(raw), from: raw.query['ngay'] }),
    handle: ({ code, from }, request) => movePage(deps, code, request, { from, errors: {} }),
  }),
  route({
    method: 'POST',
    path: appointmentPath(':code', '/doi'),
    permission: 'public',
    audit: 'appointment.moved',
    form: true,
    limit,
    input: (raw) => ({ code: codeIn(raw), startsAt: parseInstant(textIn(raw.body, 'luc')) }),
    handle: async ({ code, startsAt }, request) => {
      const found = await opened(deps, code, request);
      if (!found?.at || startsAt === undefined) return notFound();
      const done = await moveAppointment(deps.db, found.at, {
        code: found.one.code,
        startsAt,
        now: request.now,
      });
      if (done.ok) return redirect(appointmentPath(found.one.code), { kind: 'success', text: moved });
      return movePage(deps, code, request, {
        from: dateIn(startsAt),
        errors: { luc: bookingRefusalText[done.error.code] },
      });
    },
  }),
];

const moved = inBoth(appointmentsText, (t) => t.moved);
const cancelled = inBoth(appointmentsText, (t) => t.cancelled);

const cancelRoutes = (deps: CounterDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: appointmentPath(':code', '/huy'),
    permission: 'public',
    audit: 'appointment.cancel-shown',
    form: true,
    limit,
    input: codeIn,
    handle: async (code, request) => {
      const found = await opened(deps, code, request);
      if (!found) return notFound();
      const { view, now, idempotencyKey } = request;
      if (!isOpenAt(found.one, now)) return redirect(appointmentPath(found.one.code));
      return html(renderPage(CancelPage({ view, appointment: found.shown, idempotencyKey })));
    },
  }),
  route({
    method: 'POST',
    path: appointmentPath(':code', '/huy'),
    permission: 'public',
    audit: 'appointment.cancelled',
    form: true,
    limit,
    input: codeIn,
    handle: async (code, request) => {
      const found = await opened(deps, code, request);
      if (!found) return notFound();
      const done = await cancelAppointment(deps.db, found.one, request.now);
      return redirect(
        appointmentPath(found.one.code),
        done.ok
          ? { kind: 'success', text: cancelled }
          : { kind: 'notice', text: bookingRefusalText[done.error.code] },
      );
    },
  }),
];

async function movePage(
  deps: CounterDeps,
  code: string,
  request: PageRequest,
  form: { readonly from: string | undefined; readonly errors: FieldErrors },
) {
  const found = await opened(deps, code, request);
  if (!found) return notFound();
  const { one, shown, at } = found;
  const { view, now, idempotencyKey } = request;
  if (!at || !isOpenAt(one, now)) return redirect(appointmentPath(one.code));
  const days = offeredDays(at.desk, at.calendar, now, await takenFrom(deps.db, one.unitId, now));
  const page = MovePage({ view, appointment: shown, days, idempotencyKey, ...form });
  return html(renderPage(page), Object.keys(form.errors).length > 0 ? 422 : 200);
}

interface Opened {
  readonly one: Appointment;
  readonly shown: ShownAppointment;
  /** Undefined when the agency has no desk any more. */
  readonly at: OpenDesk | undefined;
}

async function opened(deps: CounterDeps, typed: string, request: PageRequest): Promise<Opened | undefined> {
  const code = appointmentCodeTyped(typed);
  const one = code === undefined ? undefined : await appointmentByCode(deps.db, code);
  if (!one) return undefined;
  const unit = await unitOf(deps, one);
  return {
    one,
    shown: await shownOf(deps, one, request, unit),
    at: await openDesk(deps, unit.code, request.now),
  };
}

async function unitOf({ db }: CounterDeps, { unitId }: Appointment): Promise<Unit> {
  const unit = await findUnit(db, unitId);
  if (!unit) throw new Error(`No unit ${unitId}`);
  return unit;
}

async function shownOf(
  deps: CounterDeps,
  one: Appointment,
  { lang, now }: { readonly lang: PageRequest['lang']; readonly now: Instant },
  at?: Unit,
): Promise<ShownAppointment> {
  const unit = at ?? (await unitOf(deps, one));
  const { code, state, startsAt, phone, procedureCode, dossierCode } = one;
  const version =
    procedureCode === undefined ? undefined : await versionInForce(deps.db, procedureCode, dateIn(now));
  const dossier = dossierCode === undefined ? undefined : appointmentsText[lang].dossier(dossierCode);
  const about = version?.content.name[lang] ?? dossier;
  return { code, state, startsAt, phone, placeName: unit.fullName[lang], about };
}
