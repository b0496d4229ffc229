import { dateIn, type Instant } from '#kernel';
import type { Fact, SliceFact } from './fact.ts';
import type { CountedEvent, PublishedEvent } from './published-event.ts';
import { running, stopped } from './runs.ts';

type EventOf<T extends CountedEvent['type']> = Extract<CountedEvent, { type: T }>;

/** The slices of a dossier after the next entry of its journal; `before` is the whole as it was. */
export function projectSlices(before: Fact, event: PublishedEvent): readonly SliceFact[] {
  const { slices } = before;
  switch (event.type) {
    case 'DossierAccepted':
      return event.public.slices?.flatMap((slice) => waiting(before, slice)) ?? [];
    case 'SliceOpened':
      return one(slices, event.public.key, (slice) => opened(slice, event, stands(before)));
    case 'SliceLeft':
      return one(slices, event.public.key, (slice) => ({
        ...slice,
        state: 'resting',
        runs: stopped(slice.runs, dateIn(event.public.at), 'wait'),
      }));
    case 'SliceFinished':
      return one(slices, event.public.key, (slice) => finished(slice, event));
    case 'SupplementRequested':
      return slices.map((slice) => paused(slice, event.public.askedAt, 'supplement'));
    case 'WaitBegan':
      return event.public.effect === 'none'
        ? slices
        : slices.map((slice) => paused(slice, event.public.at, 'paused'));
    case 'SupplementAnswered':
    case 'WaitEnded':
    case 'DueRecounted':
      return event.public.dueAt === null ? slices : slices.map((slice) => dated(slice, event));
    case 'ReceptionCorrected':
      // What stands gets its date when it goes on.
      return slices.map((slice) => (slice.runs.at(-1)?.to === null ? dated(slice, event) : slice));
    case 'DossierWithdrawn':
      return slices.map((slice) => over(slice, event.public.at, 'withdrawn'));
    case 'DossierStopped':
    case 'DossierLapsed':
      return slices.map((slice) => over(slice, event.public.at, 'stopped'));
    default:
      return slices;
  }
}

type Told = NonNullable<EventOf<'DossierAccepted'>['public']['slices']>[number];

/** An agency outside has no unit here, and no figures. */
function waiting({ procedureCode }: Fact, { key, agencyId, procedureCode: own }: Told): SliceFact[] {
  if (agencyId === null) return [];
  return [
    {
      key,
      holderUnitId: agencyId,
      procedureCode: own ?? procedureCode,
      state: 'waiting',
      acceptedOn: null,
      endedOn: null,
      timeliness: null,
      runs: [],
    },
  ];
}

const one = (
  slices: readonly SliceFact[],
  key: string,
  change: (slice: SliceFact) => SliceFact,
): readonly SliceFact[] => slices.map((slice) => (slice.key === key ? change(slice) : slice));

/** Whether the clock of the whole stands, and with it that of every part. */
const stands = ({ runs }: Fact): boolean => runs.at(-1)?.to !== null;

/** Counted once, however often it comes: what it had ended as before is taken back. */
function opened(slice: SliceFact, { public: open }: EventOf<'SliceOpened'>, standing: boolean): SliceFact {
  const day = dateIn(open.at);
  const runs = running(slice.runs, open.at, open.dueAt);
  return {
    ...slice,
    state: standing ? 'paused' : 'inProgress',
    acceptedOn: slice.acceptedOn ?? day,
    endedOn: null,
    timeliness: null,
    runs: standing ? stopped(runs, day, 'wait') : runs,
  };
}

/** Without a timeliness it came to nothing; it was finished when it was left for good. */
function finished(slice: SliceFact, { public: { at, timeliness } }: EventOf<'SliceFinished'>): SliceFact {
  if (timeliness === null) return over(slice, at, 'stopped');
  const leftOn = slice.state === 'resting' ? slice.runs.at(-1)?.to : null;
  const endedOn = leftOn ?? dateIn(at);
  return { ...slice, state: 'finished', endedOn, timeliness, runs: stopped(slice.runs, endedOn, 'end') };
}

const paused = (slice: SliceFact, at: Instant, state: 'supplement' | 'paused'): SliceFact =>
  slice.state === 'inProgress' ? { ...slice, state, runs: stopped(slice.runs, dateIn(at), 'wait') } : slice;

/** The clock of the whole runs again, or towards another date: so does that of a part that is at work. */
function dated(
  slice: SliceFact,
  {
    public: { at, redated },
  }: EventOf<'SupplementAnswered' | 'WaitEnded' | 'DueRecounted' | 'ReceptionCorrected'>,
): SliceFact {
  const last = slice.runs.at(-1);
  if (!last || slice.endedOn !== null || slice.state === 'resting') return slice;
  const moved = redated?.slices.find(({ key }) => key === slice.key)?.dueAt;
  const dueOn = moved === undefined ? last.dueOn : dateIn(moved);
  if (last.to === null)
    return dueOn === last.dueOn
      ? slice
      : { ...slice, runs: [...slice.runs.slice(0, -1), { ...last, dueOn }] };
  const again = { from: dateIn(at), to: null, dueOn, stop: null };
  return { ...slice, state: 'inProgress', runs: [...slice.runs, again] };
}

/** It ends with the dossier, early or late for nobody; one that never began ends nothing. */
function over(slice: SliceFact, at: Instant, state: 'withdrawn' | 'stopped'): SliceFact {
  if (slice.acceptedOn === null || slice.endedOn !== null) return slice;
  const endedOn = dateIn(at);
  return { ...slice, state, endedOn, runs: stopped(slice.runs, endedOn, 'end') };
}
