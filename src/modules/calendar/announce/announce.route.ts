import { type Bilingual, inBoth } from '#kernel';
import type { Db } from '#platform/db';
import {
  type AnyRoute,
  forbidden,
  html,
  noInput,
  notFound,
  type PageRequest,
  type RawInput,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { fieldValues, textIn, untouched } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { type CalendarDefinition, calendarName } from '../calendar.ts';
import { calendarHistory } from '../calendars.store.ts';
import { calendarsWith } from '../named-calendars.action.ts';
import {
  type AnnounceRefusal,
  announce,
  type CalendarMoves,
  currentDefinition,
  draftOf,
} from './announce.action.ts';
import { parseYearForm } from './announce.form.ts';
import { calendarPath, publishPath, yearPath } from './announce.paths.ts';
import { announceErrors, announceText } from './announce.text.ts';
import { announceable, announcedYear, suggestedYear, type YearDays } from './announcement.ts';
import { CalendarPage } from './calendar.page.tsx';
import { PreviewPage } from './preview.page.tsx';
import { YearPage, type YearPageProps } from './year.page.tsx';
import { dayRows, groundField, valuesOf } from './year-fields.ts';

interface Deps {
  readonly db: Db;
  readonly moves: CalendarMoves;
}

const emptyRows = 4;
const permission = 'calendar.announce';

/** Where the calendar is looked at, edited, looked at again and published. */
export const announceRoutes = (deps: Deps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: calendarPath,
    permission,
    audit: 'calendar.page',
    input: noInput,
    handle: async (_, request) => calendarReply(deps, request),
  }),
  route({
    method: 'GET',
    path: yearPath(':year'),
    permission,
    audit: 'calendar.year-page',
    input: yearIn,
    handle: async (year, request) => {
      const definition = await currentDefinition(deps.db);
      if (!announceable(definition, year)) return notFound();
      const days = daysOf(definition, year);
      const form = { ...untouched, values: valuesOf(days, '') };
      return yearReply(request, definition, { year, form });
    },
  }),
  route({
    method: 'POST',
    path: yearPath(':year'),
    permission,
    audit: 'calendar.preview',
    input: sentIn,
    handle: async ({ year, body }, request) => {
      const definition = await currentDefinition(deps.db);
      const parsed = parseYearForm(body, year);
      if (!parsed.ok)
        return yearReply(request, definition, { year, form: { values: body, errors: parsed.error } });
      const { days, ground } = parsed.value;
      const draft = await draftOf(deps.db, { days, now: request.now });
      if (!draft.ok) return yearReply(request, definition, { year, form: refusedForm(body, draft.error) });
      const affected = await deps.moves.affected(deps.db, calendarsWith(deps.db, draft.value));
      const values = valuesOf(days, ground);
      const base = calendarName(definition);
      return html(renderPage(PreviewPage({ view: request.view, days, values, base, affected })));
    },
  }),
  route({
    method: 'POST',
    path: publishPath(':year'),
    page: yearPath(':year'),
    permission,
    audit: 'calendar.announced',
    input: sentIn,
    handle: async ({ year, body }, request) => {
      const { actor, now } = request;
      if (actor.kind !== 'official') return forbidden();
      const parsed = parseYearForm(body, year);
      const definition = await currentDefinition(deps.db);
      if (!parsed.ok)
        return yearReply(request, definition, { year, form: { values: body, errors: parsed.error } });
      const { days, ground: note } = parsed.value;
      const done = await announce(
        deps.db,
        { days, base: textIn(body, 'base'), actor, note, now },
        deps.moves,
      );
      if (!done.ok) return yearReply(request, definition, { year, form: refusedForm(body, done.error) });
      return redirect(calendarPath, {
        kind: 'success',
        text: inBoth(announceText, (t) => t.done(done.value)),
      });
    },
  }),
];

function yearIn({ params }: RawInput): number | undefined {
  return /^\d{4}$/.test(params['year'] ?? '') ? Number(params['year']) : undefined;
}

function sentIn(raw: RawInput) {
  const year = yearIn(raw);
  return year === undefined ? undefined : { year, body: fieldValues(raw.body) };
}

const daysOf = (definition: CalendarDefinition, year: number): YearDays =>
  announcedYear(definition, year) ?? suggestedYear(year);

function refusedForm(
  values: YearPageProps['form']['values'],
  { code }: AnnounceRefusal,
): YearPageProps['form'] {
  const error: Bilingual = inBoth(announceErrors, (text) => text[code]);
  return { values, errors: { [groundField]: error } };
}

async function calendarReply({ db }: Deps, { view }: PageRequest): Promise<Reply> {
  const definition = await currentDefinition(db);
  const next = Math.max(...definition.years) + 1;
  const years = [...definition.years, next]
    .sort((a, b) => b - a)
    .map((year) => ({ ...daysOf(definition, year), announced: year !== next }));
  const history = await calendarHistory(db);
  return html(renderPage(CalendarPage({ view, name: calendarName(definition), years, ...history })));
}

/** As many rows as are filled, and some more. */
function yearReply(
  { view }: PageRequest,
  definition: CalendarDefinition,
  { year, form }: Pick<YearPageProps, 'year' | 'form'>,
): Reply {
  const filled = Object.keys(form.values).flatMap((name) => {
    const [, index] = /^day\[(\d{1,2})\]\.date$/.exec(name) ?? [];
    return index === undefined || form.values[name] === '' ? [] : [Number(index) + 1];
  });
  const rows = Math.min(dayRows, Math.max(0, ...filled) + emptyRows);
  const page = YearPage({ view, year, form, rows, base: calendarName(definition) });
  return html(renderPage(page), Object.keys(form.errors).length > 0 ? 422 : 200);
}
