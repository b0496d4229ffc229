import { hoursIn } from '#calendar';
import { dateIn } from '#kernel';
import {
  type AnyRoute,
  html,
  notFound,
  type PageRequest,
  type RawInput,
  redirect,
  route,
} from '#platform/http';
import { qrSvg } from '#platform/qr';
import { textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { kioskHref, kioskPatterns } from '../counter.paths.ts';
import type { CounterDeps } from '../counter-deps.ts';
import { lineOf } from '../desk/desk.ts';
import { type OpenDesk, openDesk } from '../desk/open-desk.action.ts';
import { givesNumbers, receptionOn } from '../hours/opening.ts';
import { asked, kioskView } from '../kiosk/kiosk.route.ts';
import { kioskText } from '../kiosk/kiosk.text.ts';
import { numberRefusalText, numbersText } from './numbers.text.ts';
import { QueuePage } from './queue.page.tsx';
import { isPriority, type NumberRefusal } from './queue-ticket.ts';
import { aheadOf, ticketByToken } from './queue-tickets.store.ts';
import { readQueue } from './read-queue.action.ts';
import { returnToLine } from './return-to-line.action.ts';
import { TakePage } from './take.page.tsx';
import { takeNumber } from './take-number.action.ts';
import { TicketPage } from './ticket.page.tsx';

/** Taking a number at the device of a desk, the slip, and who is called where. */
export const numberRoutes = (deps: CounterDeps): readonly AnyRoute[] => [
  ...takeRoutes(deps),
  ticketRoute(deps),
  backRoute(deps),
  route({
    method: 'GET',
    path: kioskPatterns.calls,
    permission: 'public',
    audit: 'queue.shown',
    input: asked,
    handle: async (at, request) => {
      const open = await openDesk(deps, at.code, request.now);
      if (!open) return notFound();
      const { view, owner, state } = kioskView(open, at, request);
      const lines = open.desk.numbers ? await readQueue(deps.db, open.desk, request.now) : undefined;
      return html(renderPage(QueuePage({ view, owner, state, lines })));
    },
  }),
];

const takeRoutes = (deps: CounterDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: kioskPatterns.take,
    permission: 'public',
    audit: 'number.take-shown',
    form: true,
    input: (raw) => ({ ...asked(raw), letter: raw.query['loai'] }),
    handle: async (at, request) => {
      const open = await openDesk(deps, at.code, request.now);
      return open ? takePage(deps, open, at, request) : notFound();
    },
  }),
  route({
    method: 'POST',
    path: kioskPatterns.take,
    permission: 'public',
    audit: 'number.taken',
    form: true,
    // Two a second for a minute is a hall full of people; more is a script that has the device's key.
    limit: { max: 120, minutes: 1 },
    input: (raw) => ({ ...asked(raw), body: raw.body }),
    handle: async (at, request) => {
      const { now, idempotencyKey: key } = request;
      const open = await openDesk(deps, at.code, now);
      if (!open) return notFound();
      const { desk, calendar } = open;
      const why = textIn(at.body, 'uuTien');
      const taken = await takeNumber(deps.db, {
        ...{ desk, calendar, kioskKey: at.key, key, now, letter: textIn(at.body, 'loai') },
        priority: isPriority(why) ? why : undefined,
      });
      if (!taken.ok) return takePage(deps, open, at, request, taken.error);
      const { place } = kioskView(open, at, request);
      return redirect(kioskHref(place, 'ticket', { token: taken.value.token }));
    },
  }),
];

type TakeAsked = ReturnType<typeof asked> & { readonly letter?: string | undefined };

async function takePage(
  { db }: CounterDeps,
  open: OpenDesk,
  at: TakeAsked,
  request: PageRequest,
  refusal?: NumberRefusal,
) {
  const { desk, calendar } = open;
  const kiosk = kioskView(open, at, request);
  const { now, lang } = request;
  const code = refusal?.code ?? hindrance(open, kiosk.place.key, givesNumbers(calendar, now));
  const states = code === undefined || code === 'number.no-line' ? await readQueue(db, desk, now) : [];
  const lines = states.filter(({ letter }) => at.letter === undefined || letter === at.letter);
  const refused =
    code === undefined
      ? undefined
      : code === 'number.closed'
        ? `${kiosk.state}. ${numberRefusalText[code][lang]}`
        : numberRefusalText[code][lang];
  const page = TakePage({
    ...{ ...kiosk, refused, idempotencyKey: request.idempotencyKey },
    ...{ lines: lines.length > 0 ? lines : states, homeText: kioskText[lang].home },
  });
  return html(renderPage(page), refusal ? 422 : 200);
}

/** Why no number can be taken here and now, before anybody has tried. */
function hindrance(
  { desk }: OpenDesk,
  key: string | undefined,
  given: boolean,
): NumberRefusal['code'] | undefined {
  if (!desk.numbers) return 'number.not-offered';
  if (key === undefined) return 'number.wrong-device';
  return given ? undefined : 'number.closed';
}

const backRoute = (deps: CounterDeps): AnyRoute =>
  route({
    method: 'POST',
    path: kioskPatterns.back,
    page: kioskPatterns.ticket,
    permission: 'public',
    audit: 'number.returned',
    form: true,
    limit: { max: 30, minutes: 1 },
    input: (raw) => ({ ...asked(raw), token: tokenIn(raw) }),
    handle: async (at, request) => {
      const open = await openDesk(deps, at.code, request.now);
      if (!open) return notFound();
      const done = await returnToLine(deps.db, { token: at.token, unitId: open.unit.id, now: request.now });
      const { place } = kioskView(open, at, request);
      const to = kioskHref(place, 'ticket', { token: at.token });
      return done.ok
        ? redirect(to)
        : redirect(to, { kind: 'notice', text: numberRefusalText[done.error.code] });
    },
  });

const tokenIn = ({ params }: RawInput): string => params['token'] ?? '';

const ticketRoute = (deps: CounterDeps): AnyRoute =>
  route({
    method: 'GET',
    path: kioskPatterns.ticket,
    permission: 'public',
    audit: 'number.shown',
    form: true,
    limit: { max: 300, minutes: 1 },
    input: (raw) => ({ ...asked(raw), token: tokenIn(raw) }),
    handle: async (at, request) => {
      const { now, lang } = request;
      const open = await openDesk(deps, at.code, now);
      const key = open && { token: at.token, unitId: open.unit.id, day: dateIn(now) };
      const ticket = key && (await ticketByToken(deps.db, key));
      if (!open || !ticket) return notFound();
      const kiosk = kioskView(open, at, request);
      const own = kioskHref({ code: open.unit.code }, 'ticket', { token: ticket.token });
      return html(
        renderPage(
          TicketPage({
            ...{ ...kiosk, ticket, ahead: await aheadOf(deps.db, ticket.id) },
            lineName: lineOf(open.desk, ticket.letter)?.name[lang] ?? ticket.letter,
            hours: hoursIn(receptionOn(open.calendar, now), lang),
            qr: qrSvg(`${deps.publicUrl}${own}`, numbersText[lang].scan),
            homeText: kioskText[lang].home,
          }),
        ),
      );
    },
  });
