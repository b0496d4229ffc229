import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, idOf, instantOfLocal, plainDate } from '#kernel';
import { Tally } from '../projection/contributions.ts';
import type { Fact, SliceFact } from '../projection/fact.ts';
import { project } from '../projection/project.ts';
import type { PublishedEvent } from '../projection/published-event.ts';
import { type Figures, figuresFrom } from './figures.ts';

const start = plainDate('2026-10-01');
const on = (day: number) => instantOfLocal(addDays(start, day), 600);
const unit = (n: number) => idOf<'unit'>(`00000000-0000-4000-8000-00000000000${n}`);
const [competent, holder] = [unit(1), unit(2)];

/** What may happen next to a dossier one of whose parts another agency holds, some days after the last thing. */
const happenings = [
  'open',
  'leave',
  'finishEarly',
  'finishLate',
  'comeToNothing',
  'pause',
  'goOn',
  'recount',
  'withdraw',
  'reopen',
] as const;
type Happening = (typeof happenings)[number];
const lives = fc.array(
  fc.array(fc.record({ what: fc.constantFrom(...happenings), after: fc.integer({ min: 0, max: 9 }) }), {
    maxLength: 14,
  }),
  { maxLength: 5 },
);

/** As a journal could tell it: what cannot happen now is left out. */
class Teller {
  readonly events: { readonly day: number; readonly event: PublishedEvent }[] = [];
  #slice: 'waiting' | 'open' | 'resting' | 'over' = 'waiting';
  #whole: 'runs' | 'stands' | 'over' = 'runs';

  constructor() {
    const places = { reception: competent, competent };
    this.#say(0, {
      type: 'DossierSubmitted',
      public: { procedureCode: '2.000986', channel: 'online', places },
    });
    this.#say(0, {
      type: 'DossierAccepted',
      public: {
        at: on(0),
        code: 'H36.1-261001-0001',
        deadline: { dueAt: on(30) },
        slices: [
          { key: 'part', agencyId: holder, procedureCode: '1.004222' },
          { key: 'far', agencyId: null, procedureCode: null },
        ],
      },
    });
  }

  tell(what: Happening, day: number): void {
    const [open, key] = [this.#slice === 'open', 'part'];
    const redated = open ? { redated: { slices: [{ key, dueAt: on(day + 4) }] } } : {};
    if (this.#whole === 'over') {
      if (what !== 'reopen') return;
      this.#whole = 'runs';
      const again = { at: on(day), deadline: { dueAt: on(day + 30) } };
      this.#say(day, { type: 'DossierReopened', public: again });
      return;
    }
    if (what === 'open' && !open) {
      this.#slice = 'open';
      this.#say(day, { type: 'SliceOpened', public: { at: on(day), key, dueAt: on(day + 5) } });
    } else if (what === 'leave' && open) {
      this.#slice = 'resting';
      this.#say(day, { type: 'SliceLeft', public: { at: on(day), key } });
    } else if (what.startsWith('finish') && (open || this.#slice === 'resting')) {
      this.#slice = 'over';
      const timeliness = what === 'finishLate' ? 'late' : 'early';
      this.#say(day, { type: 'SliceFinished', public: { at: on(day), key, timeliness } });
    } else if (what === 'comeToNothing' && this.#slice === 'resting') {
      this.#slice = 'over';
      this.#say(day, { type: 'SliceFinished', public: { at: on(day), key, timeliness: null } });
    } else if (what === 'pause' && this.#whole === 'runs') {
      this.#whole = 'stands';
      this.#say(day, { type: 'WaitBegan', public: { at: on(day), effect: 'continue' } });
    } else if (what === 'goOn' && this.#whole === 'stands') {
      this.#whole = 'runs';
      const dates = { at: on(day), dueAt: on(day + 30), ...redated };
      this.#say(day, { type: 'WaitEnded', public: dates });
    } else if (what === 'recount' && this.#whole === 'runs') {
      const dates = { at: on(day), dueAt: on(day + 30), ...redated };
      this.#say(day, { type: 'DueRecounted', public: dates });
    } else if (what === 'withdraw') {
      this.#whole = 'over';
      if (this.#slice !== 'waiting') this.#slice = 'over';
      this.#say(day, { type: 'DossierWithdrawn', public: { at: on(day) } });
    }
  }

  #say(day: number, event: PublishedEvent): void {
    this.events.push({ day, event });
  }
}

function tell(life: readonly { readonly what: Happening; readonly after: number }[]) {
  const teller = new Teller();
  let day = 0;
  for (const { what, after } of life) {
    day += after;
    teller.tell(what, day);
  }
  return teller.events;
}

function projectAll(all: readonly ReturnType<typeof tell>[]) {
  const tallies = { main: new Tally('main'), slice: new Tally('slice') };
  const facts = all.map((events, index) => {
    const id = idOf<'dossier'>(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`);
    let fact: Fact | undefined;
    events.forEach(({ event }, at) => {
      for (const tally of Object.values(tallies)) if (fact) tally.add(fact, -1);
      fact = project(fact, id, { seq: at + 1, event });
      for (const tally of Object.values(tallies)) tally.add(fact);
    });
    return fact;
  });
  return { tallies, slices: facts.flatMap((fact) => fact?.slices ?? []) };
}

function figures(tally: Tally, from: number, to: number): Figures {
  const days = tally.sums().filter(({ grain }) => grain === 'day');
  return figuresFrom(
    days.map(({ measure, channel, startsOn, value }) => ({
      measure,
      channel,
      before: startsOn < addDays(start, from) ? value : 0,
      until: startsOn <= addDays(start, to) ? value : 0,
    })),
  );
}

/** The slices counted by hand from what each of them is in the end. */
function recount(slices: readonly SliceFact[], from: number, to: number) {
  const [first, last] = [addDays(start, from), addDays(start, to)];
  const inPeriod = (day: string | null) => day !== null && day >= first && day <= last;
  const count = (test: (slice: SliceFact) => boolean) => slices.filter(test).length;
  const open = ({ acceptedOn, endedOn }: SliceFact) =>
    acceptedOn !== null && acceptedOn <= last && (endedOn === null || endedOn > last);
  const late = ({ runs }: SliceFact) =>
    runs.some((run) => run.from <= last && (run.to === null || run.to > last) && run.dueOn < last);
  return {
    new: count(({ acceptedOn }) => inPeriod(acceptedOn)),
    early: count(({ timeliness, endedOn }) => timeliness === 'early' && inPeriod(endedOn)),
    late: count(({ timeliness, endedOn }) => timeliness === 'late' && inPeriod(endedOn)),
    withdrawn: count(({ timeliness, endedOn }) => timeliness === null && inPeriod(endedOn)),
    inProgress: count(open),
    overdue: count((slice) => open(slice) && late(slice)),
  };
}

test('slices are counted as a person counts them, on every day, and the sums of the report hold for them too', () => {
  fc.assert(
    fc.property(lives, fc.nat(80), fc.nat(60), (all, from, length) => {
      const { tallies, slices } = projectAll(all.map(tell));
      const got = figures(tallies.slice, from, from + length);
      for (const [name, count] of Object.entries(recount(slices, from, from + length)))
        assert.equal(new Map(Object.entries(got)).get(name), count, name);
      assert.equal(got.received, got.resolved + got.inProgress);
      assert.equal(got.received, got.carriedOver + got.new);
      assert.equal(got.resolved, got.early + got.onTime + got.late);
      assert.equal(got.inProgress, got.within + got.overdue);
      assert.ok(got.within >= 0);
    }),
    { numRuns: 500 },
  );
});

test('a dossier counts once for who decides, whatever others hold of it, and once for each holder', () => {
  fc.assert(
    fc.property(lives, (all) => {
      const { tallies, slices } = projectAll(all.map(tell));
      const units = (tally: Tally) => new Set(tally.sums().map(({ unitId }) => unitId));
      assert.ok([...units(tallies.main)].every((id) => id === competent));
      assert.ok([...units(tallies.slice)].every((id) => id === holder));
      assert.equal(figures(tallies.main, 0, 400).new, all.length);
      const begun = slices.filter(({ acceptedOn }) => acceptedOn !== null).length;
      assert.equal(figures(tallies.slice, 0, 400).new, begun, 'however often it came');
    }),
    { numRuns: 300 },
  );
});
