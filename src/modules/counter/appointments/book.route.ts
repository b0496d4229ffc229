import { dateIn, type Instant, inBoth, parseInstant } from '#kernel';
import {
  type AnyRoute,
  html,
  notFound,
  type PageRequest,
  type RawInput,
  redirect,
  route,
} from '#platform/http';
import { versionInForce } from '#procedures';
import { type FormState, fieldValues, textIn, untouched } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { CounterDeps } from '../counter-deps.ts';
import { unitsWithAppointments } from '../desk/desk.store.ts';
import { openDesk } from '../desk/open-desk.action.ts';
import {
  appointmentPath,
  type BookingAsked,
  bookingHref,
  bookingNames,
  bookPath,
  confirmPath,
  deskBookingPath,
} from './appointments.paths.ts';
import { takenFrom } from './appointments.store.ts';
import { appointmentsText, bookingRefusalText } from './appointments.text.ts';
import { book } from './book.action.ts';
import { parseHolder } from './book.form.ts';
import { type About, ChooseDeskPage, ChooseSlotPage, ConfirmPage } from './book.page.tsx';
import { offeredDays } from './offered.ts';

/** `/dat-lich`: where, when, who; no account needed. */
export const bookRoutes = (deps: CounterDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: bookPath,
    permission: 'public',
    audit: 'appointment.desk-asked',
    input: (raw) => ({ asked: askedIn(raw), code: raw.query['xa'] }),
    handle: async ({ asked, code }, { view, lang, now }) => {
      const about = await aboutOf(deps, asked, { now, lang });
      const offering = await unitsWithAppointments(deps.db);
      const units = (await deps.desks()).filter(({ id }) => offering.has(id));
      if (units.some((unit) => unit.code === code))
        return redirect(bookingHref(deskBookingPath(code ?? ''), about.asked));
      const collator = new Intl.Collator('vi');
      const desks = units
        .map((unit) => ({ code: unit.code, name: unit.fullName[lang] }))
        .sort((a, b) => collator.compare(a.name, b.name));
      const errors = code === '' ? { xa: inBoth(appointmentsText, (t) => t.chooseDesk) } : {};
      return html(renderPage(ChooseDeskPage({ view, about, desks, errors })));
    },
  }),
  route({
    method: 'GET',
    path: deskBookingPath(':code'),
    permission: 'public',
    audit: 'appointment.slots-shown',
    limit: { max: 300, minutes: 1 },
    input: (raw) => ({ asked: askedIn(raw), code: raw.params['code'] ?? '' }),
    handle: async ({ asked, code }, { view, lang, now }) => {
      const open = await openDesk(deps, code, now);
      if (!open) return notFound();
      const about = await aboutOf(deps, asked, { now, lang });
      const taken = await takenFrom(deps.db, open.unit.id, now);
      const days = offeredDays(open.desk, open.calendar, now, taken);
      const place = { code: open.unit.code, name: open.unit.fullName[lang] };
      return html(renderPage(ChooseSlotPage({ view, about, place, days })));
    },
  }),
  ...confirmRoutes(deps),
];

const confirmRoutes = (deps: CounterDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: confirmPath(':code'),
    permission: 'public',
    audit: 'appointment.holder-asked',
    form: true,
    input: confirmIn,
    handle: (at, request) => {
      const { user } = request.view;
      const values = user?.kind === 'citizen' ? { hoTen: user.name } : {};
      return confirmPage(deps, at, request, { ...untouched, values });
    },
  }),
  route({
    method: 'POST',
    path: confirmPath(':code'),
    permission: 'public',
    audit: 'appointment.booked',
    form: true,
    // A family behind one address books a few; whoever books a day's slots is stopped by this and by the telephone.
    limit: { max: 40, minutes: 10 },
    input: (raw) => {
      const at = confirmIn(raw);
      return at && { ...at, body: fieldValues(raw.body) };
    },
    handle: async ({ body, ...at }, request) => {
      const { now, actor, lang, idempotencyKey: key } = request;
      const open = await openDesk(deps, at.code, now);
      if (!open) return notFound();
      const parsed = parseHolder(body);
      if (!parsed.ok) return confirmPage(deps, at, request, { values: body, errors: parsed.error });
      const { asked } = await aboutOf(deps, at.asked, { now, lang });
      const done = await book(deps.db, open, {
        ...{ ...parsed.value, key, now, startsAt: at.startsAt },
        accountId: actor.kind === 'citizen' ? actor.accountId : undefined,
        ...{ procedureCode: asked.procedure, dossierCode: asked.dossier },
      });
      if (done.ok) return redirect(`${appointmentPath(done.value.code)}?moi=1`);
      return confirmPage(deps, at, request, {
        values: body,
        errors: { luc: bookingRefusalText[done.error.code] },
      });
    },
  }),
];

interface Confirm {
  readonly code: string;
  readonly asked: BookingAsked;
  readonly startsAt: Instant;
}

function confirmIn(raw: RawInput): Confirm | undefined {
  const startsAt = parseInstant(raw.query[bookingNames.at] ?? '');
  return startsAt === undefined
    ? undefined
    : { code: raw.params['code'] ?? '', asked: askedIn(raw), startsAt };
}

const askedIn = ({ query }: RawInput): BookingAsked => ({
  procedure: textIn(query, bookingNames.procedure).slice(0, 40) || undefined,
  dossier: textIn(query, bookingNames.dossier).slice(0, 60) || undefined,
  day: query[bookingNames.day],
});

/** What is asked about must be there; what is not is left out. */
async function aboutOf(
  deps: CounterDeps,
  asked: BookingAsked,
  { now, lang }: Pick<PageRequest, 'now' | 'lang'>,
): Promise<About> {
  const { procedure, dossier, day } = asked;
  const version = procedure === undefined ? undefined : await versionInForce(deps.db, procedure, dateIn(now));
  const track = dossier === undefined ? undefined : await deps.track(dossier);
  return {
    asked: { procedure: version?.code, dossier: track?.code, day },
    procedureName: version?.content.name[lang],
  };
}

async function confirmPage(deps: CounterDeps, at: Confirm, request: PageRequest, form: FormState) {
  const { view, lang, now, idempotencyKey } = request;
  const open = await openDesk(deps, at.code, now);
  if (!open?.desk.appointments) return notFound();
  const about = await aboutOf(deps, at.asked, { now, lang });
  const place = { code: open.unit.code, name: open.unit.fullName[lang] };
  const page = ConfirmPage({ view, about, place, form, idempotencyKey, startsAt: at.startsAt });
  return html(renderPage(page), Object.keys(form.errors).length > 0 ? 422 : 200);
}
