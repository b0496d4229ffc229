import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type PlainDate, weekdayOf } from '#kernel';
import { lunarDate } from './lunar.ts';
import { statutoryDaysOff } from './statutory.ts';

type Year = {
  readonly year: number;
  readonly lunarNewYear: { readonly date: string };
  readonly workingSaturdays: readonly PlainDate[];
  readonly daysOff: readonly {
    readonly date: PlainDate;
    readonly kind: string;
    readonly name: { vi: string };
  }[];
};
const announced: { readonly years: readonly Year[] } = JSON.parse(
  readFileSync('content/calendars/vietnam.json', 'utf8'),
);

test('the first day of the lunar year and the Hùng Kings fall where they were announced', () => {
  for (const { year, lunarNewYear, daysOff } of announced.years) {
    assert.equal(lunarDate(year, 1, 1), lunarNewYear.date);
    const kings = daysOff.find(({ kind, name }) => kind === 'statutory' && name.vi.startsWith('Giỗ Tổ'));
    assert.equal(lunarDate(year, 3, 10), kings?.date);
  }
});

test('the lunar calendar is reckoned by the midnight of Hà Nội, and knows its leap months', () => {
  const known: readonly (readonly [string, number, number, number])[] = [
    ['1968-01-29', 1968, 1, 1],
    // A month earlier than in Beijing: the solstice fell before midnight in Hà Nội only.
    ['1985-01-21', 1985, 1, 1],
    ['2000-02-05', 2000, 1, 1],
    // A day earlier than in Beijing: new moon between the two midnights.
    ['2007-02-17', 2007, 1, 1],
    ['2030-02-02', 2030, 1, 1],
    // Leap second month of 2023, leap sixth of 2025: what comes after keeps its number.
    ['2023-04-20', 2023, 3, 1],
    ['2025-10-06', 2025, 8, 15],
    ['2034-01-20', 2033, 12, 1],
    ['2034-02-19', 2034, 1, 1],
    ['2050-01-23', 2050, 1, 1],
  ];
  for (const [date, year, month, day] of known) assert.equal(lunarDate(year, month, day), date);
});

/** What an announcement decided otherwise: `-` announced off, `+` expected off and worked. */
const decided: Readonly<Record<number, readonly string[]>> = {
  // Tết with its two compensatory days on both sides, not after it.
  2021: ['-2021-02-10', '+2021-02-17'],
  2022: [],
  2023: ['-2023-01-20', '+2023-01-27'],
  // Swapped: Monday 29 April, made up on a Saturday.
  2024: ['-2024-02-08', '+2024-02-15', '-2024-04-29'],
  // Two days of Tết before the first; swapped: Friday 2 May.
  2025: ['-2025-01-27', '+2025-02-03', '-2025-05-02'],
  // Swapped: Friday 2 January and Monday 31 August.
  2026: ['-2026-01-02', '-2026-08-31'],
  2027: ['-2027-02-04', '+2027-02-11'],
};

test('the law alone foretells the announced years but for swaps and the choices it leaves open', () => {
  for (const { year, daysOff } of announced.years) {
    const official = weekdaysOf(daysOff);
    const expected = weekdaysOf(statutoryDaysOff(year));
    const differences = [
      ...official.filter((date) => !expected.includes(date)).map((date) => `-${date}`),
      ...expected.filter((date) => !official.includes(date)).map((date) => `+${date}`),
    ];
    assert.deepEqual(differences.sort(byDate), [...(decided[year] ?? [])].sort(byDate), String(year));
  }
});

const byDate = (a: string, b: string): number => (a.slice(1) < b.slice(1) ? -1 : 1);

/** Days off that take away a working day. */
const weekdaysOf = (days: readonly { readonly date: PlainDate }[]): readonly PlainDate[] =>
  [...new Set(days.map(({ date }) => date))].filter((date) => weekdayOf(date) < 6);

test('every year has the days of the law, and a working day for each that falls on a weekend', () => {
  for (let year = 2000; year <= 2050; year++) {
    const days = statutoryDaysOff(year);
    assert.equal(new Set(days.map(({ date }) => date)).size, days.length, String(year));
    const named = days.filter(({ kind }) => kind === 'statutory');
    const [tet, kings, september, culture] = [year >= 2013, year >= 2007, year >= 2021, year >= 2026];
    assert.equal(named.length, 8 + [tet, kings, september, culture].filter(Boolean).length, String(year));
    assert.equal(weekdaysOf(days).length, named.length, String(year));
    assert.ok(days.every(({ assumed, date }) => assumed && date.startsWith(`${year}-`)));
  }
});
