import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { type Calendar, loadCalendar } from '#calendar';
import { type Instant, instant, localOf } from '#kernel';
import type { Commune } from './people.ts';
import { planDemonstration, storyDays } from './plan.ts';
import { workingLine } from './working-line.ts';

const calendar = await loadCalendar(
  path.join(import.meta.dirname, '../../../content/calendars/vietnam.json'),
);
const commune = (code: string, name: string): Commune => ({
  ...{ code, name, provinceCode: '68', provinceName: 'Tỉnh Lâm Đồng' },
});
const communes = [
  commune('24871', 'Xã Đinh Văn Lâm Hà'),
  commune('23110', 'Xã Hàm Thuận Nam'),
  commune('24868', 'Xã Nam Ban Lâm Hà'),
] as const;

function planAt(now: Instant) {
  const line = workingLine(now, calendar, storyDays);
  assert.ok(line);
  return planDemonstration(line, communes);
}

const someNows = [
  ...['2026-11-25T09:40', '2026-11-22T08:50', '2026-11-25T06:00', '2026-11-25T12:10', '2026-11-25T23:30'],
  ...['2026-02-24T07:31', '2026-09-03T10:00'],
].map(instant);

test('the same moment and communes give the same plan', () => {
  assert.deepEqual(planAt(instant('2026-11-25T09:40')), planAt(instant('2026-11-25T09:40')));
});

test('whenever the first start is, everything happened before, in order and in office hours', () => {
  for (const now of someNows) {
    const deeds = planAt(now);
    assert.ok(deeds.every(({ at }) => at <= now));
    assert.deepEqual(
      deeds.map(({ at }) => at),
      deeds.map(({ at }) => at).sort((a, b) => a - b),
    );
    assert.deepEqual(
      deeds.filter(({ at }) => !inOfficeHours(calendar, at)),
      [],
    );
  }
});

test('each dossier is filed first and once, and its deeds keep their order', () => {
  const deeds = planAt(instant('2026-11-25T09:40'));
  const cases = Map.groupBy(deeds, ({ of }) => of);
  assert.ok(cases.size >= 60 && cases.size <= 100, `${cases.size} dossiers`);
  for (const [{ story }, own] of cases) {
    assert.deepEqual(
      own.map(({ deed }) => deed.do),
      ['submit', ...story.turns.map((turn) => turn.do)],
      story.shows,
    );
  }
});

test('telephone numbers and personal numbers are of the kind that is nobody’s', () => {
  for (const { of } of planAt(instant('2026-11-25T09:40'))) {
    assert.match(String(of.answers['requesterPhone']), /^0900000\d{3}$/);
    for (const [key, value] of Object.entries(of.answers)) {
      if (key.endsWith('Id')) assert.match(String(value), /^068\d{3}000\d{3}$/);
    }
  }
});

function inOfficeHours({ days }: Calendar, at: Instant): boolean {
  const { date, minute } = localOf(at);
  const day = days.find((each) => each.date === date);
  return day?.sessions.some(({ from, to }) => from <= minute && minute < to) ?? false;
}
