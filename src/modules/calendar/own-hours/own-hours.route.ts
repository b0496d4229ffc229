import { addDays, dateIn, inBoth, type Official, type PlainDate } from '#kernel';
import type { Db } from '#platform/db';
import { type AnyRoute, html, notFound, type PageRequest, type Reply, redirect, route } from '#platform/http';
import { type FieldErrors, type FieldValues, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { type CalendarMoves, currentDefinition } from '../announce/announce.action.ts';
import type { Affected } from '../announce/announcement.ts';
import { rehearseUnitHours, setUnitHours } from '../announce/set-unit-hours.action.ts';
import { calendarHistory, currentCalendarName, unitCalendarVersions } from '../calendars.store.ts';
import { parseUnitHours } from '../reading/parse-unit-hours.ts';
import { hourValues, withRowsChanged } from './hours-fields.ts';
import type { ManagedAgency } from './managed-agency-port.ts';
import { readOwnHours } from './own-hours.form.ts';
import { OwnHoursPage } from './own-hours.page.tsx';
import { ownHoursPath } from './own-hours.paths.ts';
import { ownHoursText } from './own-hours.text.ts';

interface Deps {
  readonly db: Db;
  readonly moves: CalendarMoves;
  readonly managed: ManagedAgency;
}

const permission = 'unit.manage';

/** The hours of one's own agency; officials of the province set those of any below it. */
export const ownHoursRoutes = (deps: Deps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: ownHoursPath,
    permission,
    audit: 'unit.hours',
    input: ({ query }) => ({ asked: query['don-vi'] }),
    handle: async ({ asked }, request) => {
      const place = await placeOf(deps, request, asked);
      if (!place) return notFound();
      return show(deps, place, request, { values: await standing(deps, place, dateIn(request.now)) });
    },
  }),
  route({
    method: 'POST',
    path: ownHoursPath,
    permission,
    audit: 'unit.hours-set',
    input: ({ body }) => body,
    handle: async (body, request) => {
      const place = await placeOf(deps, request, textIn(body, 'donVi') || undefined);
      if (!place) return notFound();
      const changed = withRowsChanged(body, textIn(body, 'act'));
      if (changed) return show(deps, place, request, { values: changed });
      const read = readOwnHours(body);
      if (!read.ok) return show(deps, place, request, { values: body, errors: read.error }, 422);
      const { agency, official } = place;
      const set = { ...read.value, actor: official, now: request.now };
      if (textIn(body, 'act') !== 'publish') {
        const affected = await rehearseUnitHours(deps.db, agency, set, deps.moves);
        return show(deps, place, request, { values: body, affected });
      }
      await setUnitHours(deps.db, agency, set, deps.moves);
      const text = inBoth(ownHoursText, (t) => t.done);
      return redirect(`${ownHoursPath}?don-vi=${encodeURIComponent(agency.code)}`, { kind: 'success', text });
    },
  }),
];

interface Place {
  readonly agency: NonNullable<Awaited<ReturnType<ManagedAgency>>>;
  readonly official: Official;
  readonly mayChoose: boolean;
}

async function placeOf(
  { managed }: Deps,
  { actor, now }: PageRequest,
  asked: string | undefined,
): Promise<Place | undefined> {
  if (actor.kind !== 'official') return undefined;
  const on = dateIn(now);
  const own = await managed(actor.agencyId, undefined, on);
  const agency = await managed(actor.agencyId, asked, on);
  return agency && { agency, official: actor, mayChoose: /^\d\d$/.test(own?.code ?? '') };
}

/** What it has announced last, else the country's hours, to begin tomorrow. */
async function standing({ db }: Deps, { agency }: Place, today: PlainDate): Promise<FieldValues> {
  const { units } = await calendarHistory(db);
  const own = units.find(({ name }) => name.startsWith(`${agency.code}@`));
  const version = Number(own?.name.split('@')[1]);
  const last = own && (await unitCalendarVersions(db, agency.code, version)).at(-1);
  const read = last && parseUnitHours(last.definition);
  const { hours } = await currentDefinition(db);
  return hourValues(read?.ok ? read.value : undefined, hours, addDays(today, 1));
}

interface Shown {
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
  readonly affected?: Affected;
}

async function show(
  { db }: Deps,
  { agency, mayChoose }: Place,
  { view, lang }: PageRequest,
  { values, errors = {}, affected }: Shown,
  status = 200,
): Promise<Reply> {
  const calendar = await currentCalendarName(db, agency.id);
  const named = { code: agency.code, name: agency.fullName[lang], mayChoose };
  const form = { values, errors };
  return html(renderPage(OwnHoursPage({ view, agency: named, calendar, form, affected })), status);
}
