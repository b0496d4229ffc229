import { type Bilingual, inBoth, parseId } from '#kernel';
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
import { type FormState, fieldValues, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { appointmentCodeTyped } from '../appointments/appointment.ts';
import { appointmentByCode } from '../appointments/appointments.store.ts';
import { bookingRefusalText } from '../appointments/appointments.text.ts';
import { markAppointment } from '../appointments/change.action.ts';
import { counterPath } from '../counter.paths.ts';
import type { CounterDeps } from '../counter-deps.ts';
import { isLetter } from '../desk/desk.ts';
import { answerCall, callNext } from '../numbers/call-number.action.ts';
import { checkPriority } from '../numbers/check-priority.action.ts';
import { numberRefusalText } from '../numbers/numbers.text.ts';
import { numberText } from '../numbers/queue-ticket.ts';
import { letReturn, takeBack } from '../numbers/return-to-line.action.ts';
import { loadDay } from './load-day.action.ts';
import { DeskWorkPage } from './work.page.tsx';
import { workText } from './work.text.ts';

const permission = 'counter.serve';

/** `/lam-viec/quay`: the desk's own day. */
export const workRoutes = (deps: CounterDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: counterPath,
    permission,
    audit: 'desk.day-shown',
    input: noInput,
    handle: (_, request) => dayPage(deps, request),
  }),
  ...callRoutes(deps),
  priorityRoute(deps),
  returnRoute(deps),
  route({
    method: 'POST',
    path: `${counterPath}/lich-hen`,
    page: counterPath,
    permission,
    audit: 'appointment.marked',
    input: ({ body }) => ({
      code: appointmentCodeTyped(textIn(body, 'ma')),
      came: textIn(body, 'den') === 'co',
    }),
    handle: async ({ code, came }, { actor, now }) => {
      if (actor.kind !== 'official') return forbidden();
      const one = code === undefined ? undefined : await appointmentByCode(deps.db, code);
      if (one?.unitId !== actor.agencyId) return notFound();
      const done = await markAppointment(deps.db, actor, { one, came, now });
      return done.ok
        ? told(inBoth(workText, (t) => t.markDone))
        : notice(bookingRefusalText[done.error.code]);
    },
  }),
];

const callRoutes = (deps: CounterDeps): readonly AnyRoute[] => [
  route({
    method: 'POST',
    path: `${counterPath}/goi`,
    page: counterPath,
    permission,
    audit: 'number.called',
    input: ({ body }) => fieldValues(body),
    handle: async (body, request) => {
      const { actor, now } = request;
      if (actor.kind !== 'official') return forbidden();
      const typed = textIn(body, 'quay');
      const letter = textIn(body, 'loai');
      if (!/^[1-9]\d?$/.test(typed)) {
        const errors = { quay: inBoth(workText, (t) => t.badPlace) };
        return dayPage(deps, request, { values: body, errors });
      }
      const call = { place: Number(typed), letter: isLetter(letter) ? letter : undefined, now };
      const done = await callNext(deps.db, actor, call);
      return done.ok ? redirect(counterPath) : notice(numberRefusalText[done.error.code]);
    },
  }),
  route({
    method: 'POST',
    path: `${counterPath}/tra-loi`,
    page: counterPath,
    permission,
    audit: 'number.answered',
    input: ({ body }) => ({ came: textIn(body, 'den') === 'co', calls: Number(textIn(body, 'lan')) }),
    handle: async ({ came, calls }, { actor, now }) => {
      if (actor.kind !== 'official') return forbidden();
      const done = await answerCall(deps.db, actor, { came, calls, now });
      if (!done.ok) return notice(numberRefusalText[done.error.code]);
      const number = numberText(done.value);
      const { state } = done.value;
      return told(
        inBoth(workText, (t) =>
          state === 'came'
            ? t.cameDone(number)
            : state === 'missed'
              ? t.missLast(number)
              : t.missDone(number),
        ),
      );
    },
  }),
];

const priorityRoute = (deps: CounterDeps): AnyRoute =>
  route({
    method: 'POST',
    path: `${counterPath}/uu-tien`,
    page: counterPath,
    permission,
    audit: 'number.priority-checked',
    input: ({ body }) => ({
      id: parseId<'queue-ticket'>(textIn(body, 'so')),
      said: textIn(body, 'uuTien') === 'dung' ? ('confirmed' as const) : ('dropped' as const),
    }),
    handle: async ({ id, said }, { actor, now }) => {
      if (actor.kind !== 'official') return forbidden();
      if (id === undefined) return notFound();
      const done = await checkPriority(deps.db, actor, { id, said, now });
      if (!done.ok) return notice(numberRefusalText[done.error.code]);
      const number = numberText(done.value);
      return told(inBoth(workText, (t) => t.priorityDone[said](number)));
    },
  });

const returnRoute = (deps: CounterDeps): AnyRoute =>
  route({
    method: 'POST',
    path: `${counterPath}/quay-lai`,
    page: counterPath,
    permission,
    audit: 'number.let-return',
    input: ({ body }) => ({
      id: parseId<'queue-ticket'>(textIn(body, 'so')),
      back: textIn(body, 'viec') === 'vao-lai',
    }),
    handle: async ({ id, back }, { actor, now }) => {
      if (actor.kind !== 'official') return forbidden();
      if (id === undefined) return notFound();
      const done = await (back ? takeBack : letReturn)(deps.db, actor, { id, now });
      if (!done.ok) return notice(numberRefusalText[done.error.code]);
      const number = numberText(done.value);
      return told(inBoth(workText, (t) => (back ? t.backDone(number) : t.letReturnDone(number))));
    },
  });

const told = (text: Bilingual) => redirect(counterPath, { kind: 'success', text });
const notice = (text: Bilingual) => redirect(counterPath, { kind: 'notice', text });

async function dayPage(deps: CounterDeps, request: PageRequest, form?: FormState) {
  const { actor, now, view, lang, idempotencyKey } = request;
  if (actor.kind !== 'official') return forbidden();
  const day = await loadDay(deps, actor, now);
  const place = day.queue?.place;
  const values = place === undefined ? {} : { quay: String(place) };
  const page = DeskWorkPage({
    ...{ view, day, idempotencyKey, unitName: actor.agencyName[lang] },
    form: form ?? { values, errors: {} },
    maySet: actor.permissions.has('counter.manage'),
    mayReceive: actor.permissions.has('dossier.submit-for'),
  });
  return html(renderPage(page), form ? 422 : 200);
}
