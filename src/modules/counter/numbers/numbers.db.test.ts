import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addDays, addMinutes, dateIn, type Instant, instant, type Official, type Result } from '#kernel';
import { unitByCode } from '#organisations';
import { newId } from '#platform/ids';
import { testNow, testOffice } from '#test/office';
import { findDesk } from '../desk/desk.store.ts';
import { newDesk } from '../desk/desk.ts';
import { setDesk } from '../desk/set-desk.action.ts';
import { closeDays } from '../waiting/close-days.action.ts';
import { readWaiting } from '../waiting/read-waiting.action.ts';
import { countWaits } from '../waiting/waits.ts';
import { answerCall, callNext } from './call-number.action.ts';
import { checkPriority } from './check-priority.action.ts';
import { numberText, type Priority } from './queue-ticket.ts';
import { aheadOf, deleteTicketsBefore, standingTickets } from './queue-tickets.store.ts';
import { letReturn, returnToLine } from './return-to-line.action.ts';
import { takeNumber } from './take-number.action.ts';

const office = await testOffice({ poolSize: 16 });
after(() => office.close());
const { db } = office;

/** A desk with two lines, in a commune of its own. */
async function deskAt(code: string) {
  const unit = await unitByCode(db, code, dateIn(testNow));
  assert.ok(unit);
  const [first] = newDesk(unit.id).lines;
  const second = { letter: 'B', name: { vi: 'Hộ tịch', en: 'Civil status' }, fields: ['Hộ tịch'] } as const;
  const lines = [first, second] as const;
  await setDesk(db, { ...newDesk(unit.id), numbers: true, lines }, { by: 'Test', now: testNow });
  const desk = await findDesk(db, unit.id);
  const calendar = await office.office.calendarOf(db, unit.id);
  const officers: Official[] = [];
  for (const index of [0, 1]) officers.push(await office.official(code, 'deskOfficer', index));
  const take = (how: { priority?: Priority; letter?: string; key?: string; now?: Instant } = {}) =>
    takeNumber(db, {
      ...{ desk, calendar, kioskKey: desk.kioskKey, letter: how.letter ?? 'A', priority: how.priority },
      ...{ key: how.key ?? newId(), now: how.now ?? testNow },
    });
  return { unit, desk, calendar, take, officer: (n: number) => officers[n] ?? assert.fail() };
}

const value = <T>(result: Result<T, { readonly code: string }>): T =>
  result.ok ? result.value : assert.fail(result.error.code);
const code = (result: Result<unknown, { readonly code: string }>) => !result.ok && result.error.code;
const later = (seconds: number): Instant => addMinutes(testNow, seconds / 60);

test('sixty people at once get sixty numbers, from one on and without a gap, each line by itself', async () => {
  const { take } = await deskAt('24871');
  const tickets = await Promise.all(
    Array.from({ length: 60 }, (_, n) => take({ letter: n % 3 === 0 ? 'B' : 'A' })),
  );
  const numbers = (letter: string) =>
    tickets
      .flatMap((taken) => (value(taken).letter === letter ? [value(taken).number] : []))
      .sort((a, b) => a - b);
  assert.deepEqual(
    numbers('A'),
    Array.from({ length: 40 }, (_, n) => n + 1),
  );
  assert.deepEqual(
    numbers('B'),
    Array.from({ length: 20 }, (_, n) => n + 1),
  );
});

test('the same button pressed many times at once takes one number and leaves no gap', async () => {
  const { take } = await deskAt('24868');
  const key = newId();
  const pressed = await Promise.all(Array.from({ length: 12 }, () => take({ key })));
  assert.equal(new Set(pressed.map((each) => value(each).id)).size, 1);
  assert.equal(numberText(value(await take())), 'A2');
});

test('two officers calling at once call different people, and each has one call at a time', async () => {
  const { take, officer, unit } = await deskAt('24883');
  for (const _ of [1, 2, 3]) value(await take());
  const call = (n: number) => callNext(db, officer(n), { letter: undefined, place: n + 1, now: testNow });
  const outcomes = await Promise.all([0, 1, 0, 1, 0, 1].map(call));
  const called = outcomes.flatMap((each) => (each.ok ? [numberText(each.value)] : []));
  assert.deepEqual(called.sort(), ['A1', 'A2']);
  assert.deepEqual(new Set(outcomes.flatMap((each) => code(each) || [])), new Set(['number.still-called']));
  const standing = await standingTickets(db, { unitId: unit.id, day: dateIn(testNow) });
  assert.deepEqual(standing.map(({ state }) => state).sort(), ['called', 'called', 'waiting']);
});

test('priority is called first; who is not there goes to the end, and the third time out of the line', async () => {
  const { take, officer } = await deskAt('24895');
  const first = value(await take());
  value(await take());
  const old = value(await take({ priority: 'elderly' }));
  assert.deepEqual([await aheadOf(db, first.id), await aheadOf(db, old.id)], [1, 0]);
  const order: string[] = [];
  for (let minute = 1; minute <= 5; minute += 1) {
    const now = later(minute * 60);
    const called = value(await callNext(db, officer(0), { letter: 'A', place: 1, now }));
    order.push(numberText(called));
    const came = called.id !== old.id;
    const early = await answerCall(db, officer(0), { came: false, calls: called.calls, now });
    assert.equal(code(early), 'number.called-just-now');
    const at = addMinutes(now, 0.75);
    value(await answerCall(db, officer(0), { came, calls: called.calls, now: at }));
  }
  assert.deepEqual(order, ['A3', 'A1', 'A2', 'A3', 'A3']);
  const nobody = await callNext(db, officer(0), { letter: 'A', place: 1, now: later(400) });
  assert.equal(code(nobody), 'number.nobody-waits');
});

test('a number is refused by name: not offered, another device, no such line, a closed desk', async () => {
  const { desk, calendar, take } = await deskAt('22963');
  const asked = {
    desk,
    calendar,
    kioskKey: desk.kioskKey,
    letter: 'A',
    priority: undefined,
    key: newId(),
    now: testNow,
  };
  assert.equal(code(await takeNumber(db, { ...asked, kioskKey: undefined })), 'number.wrong-device');
  assert.equal(
    code(await takeNumber(db, { ...asked, desk: { ...desk, numbers: false } })),
    'number.not-offered',
  );
  assert.equal(code(await take({ letter: 'D' })), 'number.no-line');
  assert.equal(code(await take({ now: instant('2026-11-22T09:00') })), 'number.closed');
});

test('numbers begin anew each day, and those of days gone by are swept', async () => {
  const { take } = await deskAt('24907');
  value(await take());
  value(await take());
  const monday = instant('2026-11-23T09:00');
  assert.equal(value(await take({ now: monday })).number, 1);
  assert.ok((await deleteTicketsBefore(db, dateIn(monday))) >= 2);
  assert.equal(value(await take({ now: monday })).number, 2);
  assert.equal(await deleteTicketsBefore(db, addDays(dateIn(testNow), -1)), 0);
});

test('the database refuses a number twice, a call by nobody and a fourth call', async () => {
  const { take, unit } = await deskAt('24916');
  const ticket = value(await take());
  const set = (change: string) =>
    db.run({ text: `update queue_ticket set ${change} where id = $1`, values: [ticket.id] });
  for (const change of [
    `state = 'called'`,
    `state = 'came', ended_at = taken_at`,
    `calls = 4`,
    `number = 0`,
    `letter = 'Z'`,
    `priority = 'friend'`,
  ])
    await assert.rejects(set(change), change);
  value(await take());
  await assert.rejects(set('number = 2'));
  assert.equal((await standingTickets(db, { unitId: unit.id, day: dateIn(testNow) })).length, 2);
});

test('the desk confirms or drops a claimed priority; dropped, the number is called in its turn', async () => {
  const { take, officer, unit } = await deskAt('23110');
  const [first, claimed, plain] = [
    value(await take()),
    value(await take({ priority: 'merit' })),
    value(await take()),
  ];
  const check = (id: typeof claimed.id, said: 'confirmed' | 'dropped', by = officer(0)) =>
    checkPriority(db, by, { id, said, now: later(1) });
  const line = async () =>
    (await standingTickets(db, { unitId: unit.id, day: dateIn(testNow) })).map(({ id }) => id);
  assert.deepEqual(await line(), [claimed.id, first.id, plain.id], 'claimed, it goes first');
  const stranger = await office.official('24868', 'deskOfficer');
  assert.equal(code(await check(claimed.id, 'dropped', stranger)), 'number.moved-on');
  assert.equal(code(await check(first.id, 'confirmed')), 'number.moved-on', 'none was claimed');
  assert.equal(value(await check(claimed.id, 'confirmed')).priorityChecked, 'confirmed');
  assert.equal(
    value(await callNext(db, officer(0), { letter: undefined, place: 1, now: later(2) })).id,
    claimed.id,
  );
  assert.equal(
    code(await check(claimed.id, 'dropped', officer(1))),
    'number.moved-on',
    'another post called it',
  );
  const dropped = value(await check(claimed.id, 'dropped'));
  assert.deepEqual([dropped.state, dropped.priority], ['waiting', 'merit'], 'what was claimed is kept');
  assert.deepEqual(await line(), [first.id, claimed.id, plain.id]);
});

/** Another day, on which nobody has taken a number yet. */
const weekLater = (seconds: number): Instant => addMinutes(later(seconds), 7 * 24 * 60);

test('whoever has to fetch a paper comes back once, to the old place in the line, let go by the post that called', async () => {
  const { take, officer, unit } = await deskAt('24871');
  const [first, second] = [
    value(await take({ now: weekLater(0) })),
    value(await take({ now: weekLater(60) })),
  ];
  const call = (now: Instant) => callNext(db, officer(0), { letter: undefined, place: 1, now });
  const came = async (now: Instant) => {
    const ticket = value(await call(now));
    return value(await answerCall(db, officer(0), { came: true, calls: ticket.calls, now }));
  };
  assert.equal((await came(weekLater(120))).id, first.id);
  const of = { id: first.id, now: weekLater(180) };
  assert.equal(code(await letReturn(db, officer(1), of)), 'number.moved-on');
  assert.equal(value(await letReturn(db, officer(0), of)).state, 'away');
  const back = () => returnToLine(db, { token: first.token, unitId: unit.id, now: weekLater(600) });
  const pressed = await Promise.all([back(), back(), back()]);
  assert.equal(pressed.filter(({ ok }) => ok).length, 1);
  assert.deepEqual(
    new Set(pressed.flatMap((each) => code(each) || [])),
    new Set(['number.returned-already']),
  );
  assert.equal(await aheadOf(db, second.id), 1, 'it stands before the one who came later');
  assert.equal((await came(weekLater(700))).id, first.id);
  assert.equal(code(await letReturn(db, officer(0), { ...of, now: weekLater(720) })), 'number.moved-on');
});

test('a day that is over ends its numbers and is counted once for good, as its numbers tell it', async () => {
  const { take, officer, unit } = await deskAt('24868');
  const waits = [0, 7, 7, 20];
  for (const _ of [...waits, 'never called']) value(await take({ now: weekLater(0) }));
  for (const wait of waits) {
    const ticket = value(
      await callNext(db, officer(0), { letter: undefined, place: 1, now: weekLater(wait * 60) }),
    );
    value(
      await answerCall(db, officer(0), { came: true, calls: ticket.calls, now: weekLater(wait * 60 + 30) }),
    );
  }
  const today = dateIn(weekLater(0));
  const asked = { unitId: unit.id, from: today, to: today };
  const live = await readWaiting(db, asked);
  assert.deepEqual(live.total.waits, countWaits(waits));
  const { taken, came, missed, unserved } = live.total;
  assert.deepEqual([taken, came, missed, unserved], [5, 4, 0, 1]);
  await closeDays(db, { today, keptFrom: today });
  assert.equal((await standingTickets(db, { unitId: unit.id, day: today })).length, 1, 'today is not over');
  const tomorrow = addDays(today, 1);
  for (const _ of [1, 2]) await closeDays(db, { today: tomorrow, keptFrom: tomorrow });
  assert.deepEqual(await standingTickets(db, { unitId: unit.id, day: today }), []);
  assert.deepEqual(await readWaiting(db, asked), live);
});
