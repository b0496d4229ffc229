import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, idOf, instantOfLocal, type PlainDate, plainDate } from '#kernel';
import { type Sum, Tally } from '../projection/contributions.ts';
import type { Fact } from '../projection/fact.ts';
import { project } from '../projection/project.ts';
import type { PublishedEvent } from '../projection/published-event.ts';
import { type Figures, figuresFrom, type MeasureSum } from './figures.ts';

const unit = idOf<'unit'>('00000000-0000-4000-8000-000000000001');
const start = plainDate('2026-10-01');
const on = (day: number) => instantOfLocal(addDays(start, day), 600);

/** What happened to one dossier, in days since the start; each step some days after the one before. */
interface Life {
  readonly channel: 'online' | 'direct' | 'postal';
  readonly submitted: number;
  readonly answer: 'none' | 'refused' | 'accepted';
  readonly waits: number;
  readonly limit: number;
  readonly supplements: readonly { readonly after: number; readonly for: number }[];
  readonly end: 'open' | 'paused' | 'withdrawn' | 'withdrawnPaused' | 'finished' | 'returned';
  readonly lasts: number;
}

const days = fc.integer({ min: 0, max: 20 });
const life: fc.Arbitrary<Life> = fc.record({
  channel: fc.constantFrom('online', 'direct', 'postal'),
  submitted: fc.integer({ min: 0, max: 90 }),
  answer: fc.constantFrom('none', 'refused', 'accepted', 'accepted', 'accepted', 'accepted'),
  waits: fc.integer({ min: 0, max: 2 }),
  limit: days,
  supplements: fc.array(fc.record({ after: days, for: days }), { maxLength: 2 }),
  end: fc.constantFrom('open', 'paused', 'withdrawn', 'withdrawnPaused', 'finished', 'returned'),
  lasts: days,
});

/** A life as the journal tells it, with the days a person would write down on a card beside it. */
interface Told {
  readonly life: Life;
  readonly events: readonly PublishedEvent[];
  readonly accepted: number;
  readonly ended: number;
  readonly due: number;
  /** Days on which the clock stood at the end of the day, from each until before the next. */
  readonly pauses: readonly (readonly [number, number])[];
  /** From which day on which due date held. */
  readonly dues: readonly (readonly [from: number, due: number])[];
}

const never = Number.POSITIVE_INFINITY;

function tell(of: Life): Told {
  const events: PublishedEvent[] = [
    {
      type: 'DossierSubmitted',
      public: {
        procedureCode: '1.001193',
        channel: of.channel,
        places: { reception: unit, competent: unit },
      },
    },
    { type: 'other' },
  ];
  const accepted = of.answer === 'accepted' ? of.submitted + of.waits : never;
  if (of.answer === 'refused')
    events.push({ type: 'DossierRefused', public: { at: on(of.submitted + of.waits) } });
  const told = { life: of, events, accepted, ended: never, due: never, pauses: [], dues: [] };
  return of.answer === 'accepted' ? tellHandling(told) : told;
}

function tellHandling(told: Told): Told {
  const { life: of, accepted } = told;
  const events = [...told.events];
  const pauses: [number, number][] = [];
  let [today, due] = [accepted, accepted + of.limit];
  const dues: [number, number][] = [[accepted, due]];
  events.push({
    type: 'DossierAccepted',
    public: { at: on(accepted), code: 'H36.1-261001-0001', deadline: { dueAt: on(due) } },
  });
  for (const { after, for: length } of of.supplements) {
    today += after;
    events.push({ type: 'SupplementRequested', public: { askedAt: on(today) } });
    pauses.push([today, today + length]);
    today += length;
    due += length;
    dues.push([today, due]);
    events.push({ type: 'SupplementAnswered', public: { at: on(today), dueAt: on(due) } });
  }
  today += of.lasts;
  if (of.end === 'paused' || of.end === 'withdrawnPaused') {
    events.push({ type: 'SupplementRequested', public: { askedAt: on(today) } });
    pauses.push([today, never]);
    today += of.end === 'withdrawnPaused' ? 3 : 0;
  }
  const base = { ...told, events, pauses, dues, due };
  if (of.end === 'open' || of.end === 'paused') return base;
  if (of.end !== 'finished' && of.end !== 'returned') {
    events.push({ type: 'DossierWithdrawn', public: { at: on(today) } });
    return { ...base, ended: today };
  }
  const timeliness = today < due ? 'early' : today > due ? 'late' : 'onTime';
  events.push({ type: 'HandlingFinished', public: { at: on(today), timeliness } });
  if (of.end === 'returned') events.push({ type: 'ResultReturned', public: { at: on(today + 5) } });
  return { ...base, ended: today };
}

/** The handling report counted by hand, column by column as the handbook §6.1 words it. */
function recount(all: readonly Told[], from: number, to: number) {
  const count = (test: (one: Told) => boolean) => all.filter(test).length;
  const inPeriod = (day: number) => day >= from && day <= to;
  const finished = ({ life: { end } }: Told) => end === 'finished' || end === 'returned';
  const isOpen = (one: Told) => one.accepted <= to && one.ended > to;
  const paused = ({ pauses }: Told) => pauses.some(([a, b]) => a <= to && to < b);
  const dueThen = ({ dues }: Told) => dues.filter(([since]) => since <= to).at(-1)?.[1] ?? never;
  const isOverdue = (one: Told) => isOpen(one) && !paused(one) && dueThen(one) < to;
  const isNew = (channel: string) => (one: Told) => inPeriod(one.accepted) && one.life.channel === channel;
  return {
    carriedOver: count((one) => one.accepted < from && one.ended >= from),
    newOnline: count(isNew('online')),
    newDirect: count(isNew('direct')),
    newPostal: count(isNew('postal')),
    early: count((one) => finished(one) && inPeriod(one.ended) && one.ended < one.due),
    onTime: count((one) => inPeriod(one.ended) && (!finished(one) || one.ended === one.due)),
    late: count((one) => finished(one) && inPeriod(one.ended) && one.ended > one.due),
    withdrawn: count((one) => !finished(one) && inPeriod(one.ended)),
    within: count((one) => isOpen(one) && !isOverdue(one)),
    overdue: count(isOverdue),
    refused: count((one) => one.life.answer === 'refused' && inPeriod(one.life.submitted + one.life.waits)),
    supplements: all
      .flatMap(({ pauses, life: { answer } }) => (answer === 'accepted' ? pauses : []))
      .filter(([day]) => inPeriod(day)).length,
  };
}

/** All events of all dossiers, one at a time, each taking off what its dossier had contributed before. */
function projectAll(all: readonly Told[]): readonly Sum[] {
  const tally = new Tally();
  all.forEach(({ events }, index) => {
    const id = idOf<'dossier'>(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`);
    let fact: Fact | undefined;
    events.forEach((event, at) => {
      if (fact) tally.add(fact, -1);
      fact = project(fact, id, { seq: at + 1, event });
      tally.add(fact);
    });
  });
  return tally.sums();
}

function figures(sums: readonly Sum[], from: PlainDate, to: PlainDate): Figures {
  const byDay = sums.filter(({ grain }) => grain === 'day');
  return figuresFrom(
    byDay.map(
      ({ measure, channel, startsOn, value }): MeasureSum => ({
        measure,
        channel,
        before: startsOn < from ? value : 0,
        until: startsOn <= to ? value : 0,
      }),
    ),
  );
}

test('figures added up from daily changes are what a person counts from the cards, on every day', () => {
  fc.assert(
    fc.property(
      fc.array(life, { maxLength: 12 }),
      fc.integer({ min: 0, max: 120 }),
      fc.integer({ min: 0, max: 60 }),
      (lives, first, length) => {
        const all = lives.map(tell);
        const got = figures(projectAll(all), addDays(start, first), addDays(start, first + length));
        for (const [name, count] of Object.entries(recount(all, first, first + length)))
          assert.equal(new Map(Object.entries(got)).get(name), count, name);
        assert.equal(got.received, got.carriedOver + got.newOnline + got.newDirect + got.newPostal);
        assert.equal(got.received, got.resolved + got.inProgress);
        assert.equal(got.resolved, got.early + got.onTime + got.late);
        assert.equal(got.inProgress, got.within + got.overdue);
      },
    ),
    { numRuns: 300 },
  );
});

test('months and years hold exactly the sum of their days', () => {
  fc.assert(
    fc.property(fc.array(life, { maxLength: 8 }), (lives) => {
      const sums = projectAll(lives.map(tell));
      const total = (grain: string, measure: string, prefix: string) =>
        sums
          .filter((sum) => sum.grain === grain && sum.measure === measure && sum.startsOn.startsWith(prefix))
          .reduce((all, sum) => all + sum.value, 0);
      for (const measure of ['received', 'overdue', 'late']) {
        assert.equal(total('month', measure, '2026-11'), total('day', measure, '2026-11'));
        assert.equal(total('year', measure, '2026'), total('day', measure, '2026'));
      }
    }),
    { numRuns: 50 },
  );
});

test('a journal entry that does not follow the one before is a fault, not a figure', () => {
  const id = idOf<'dossier'>('00000000-0000-4000-8000-000000000009');
  assert.throws(() => project(undefined, id, { seq: 2, event: { type: 'other' } }), /does not follow/);
  assert.throws(() => project(undefined, id, { seq: 1, event: { type: 'other' } }), /begins with/);
});
