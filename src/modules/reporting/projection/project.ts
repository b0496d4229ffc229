import { assertNever, type DossierId, dateIn, type Instant, type PlainDate } from '#kernel';
import type { Fact, Run } from './fact.ts';
import type { CountedEvent, PublishedEvent } from './published-event.ts';

type EventOf<T extends CountedEvent['type']> = Extract<CountedEvent, { type: T }>;

/** The fact after the next entry of a dossier's journal; the first entry makes it. */
export function project(
  before: Fact | undefined,
  dossierId: DossierId,
  entry: { readonly seq: number; readonly event: PublishedEvent },
): Fact {
  const { seq, event } = entry;
  if (seq !== (before?.seq ?? 0) + 1)
    throw new Error(`Entry ${seq} of ${dossierId} does not follow ${before?.seq ?? 0}`);
  if (event.type === 'DossierSubmitted') return pending(dossierId, event);
  if (!before) throw new Error(`The journal of ${dossierId} begins with ${event.type}`);
  return { ...next(before, event), seq };
}

function pending(dossierId: DossierId, { public: open }: EventOf<'DossierSubmitted'>): Fact {
  return {
    dossierId,
    seq: 1,
    code: null,
    procedureCode: open.procedureCode,
    channel: open.channel,
    receptionUnitId: open.places.reception,
    competentUnitId: open.places.competent,
    state: 'pending',
    acceptedOn: null,
    endedOn: null,
    refusedOn: null,
    timeliness: null,
    runs: [],
  };
}

function next(before: Fact, event: Exclude<PublishedEvent, { type: 'DossierSubmitted' }>): Fact {
  switch (event.type) {
    case 'other':
      return before;
    case 'DossierAccepted':
      return accepted(before, event);
    case 'DossierRefused':
      return { ...before, state: 'refused', refusedOn: dateIn(event.public.at) };
    case 'SupplementRequested':
      return paused(before, event.public.askedAt);
    case 'SupplementAnswered':
      return resumed(before, event);
    case 'HandlingFinished':
      return {
        ...ended(before, event.public.at),
        state: 'finished',
        timeliness: event.public.timeliness,
      };
    case 'ResultReturned':
      return { ...before, state: 'returned' };
    case 'DossierWithdrawn':
      return { ...ended(before, event.public.at), state: 'withdrawn' };
    default:
      return assertNever(event);
  }
}

function accepted(before: Fact, { public: open }: EventOf<'DossierAccepted'>): Fact {
  const acceptedOn = dateIn(open.at);
  const run: Run = { from: acceptedOn, to: null, dueOn: dateIn(open.deadline.dueAt), stop: null };
  return { ...before, state: 'inProgress', code: open.code, acceptedOn, runs: [run] };
}

/** Before acceptance no clock runs, so that nothing pauses (handbook §4.7). */
function paused(before: Fact, at: Instant): Fact {
  if (before.acceptedOn === null) return before;
  return { ...before, state: 'supplement', runs: stopped(before.runs, dateIn(at), 'pause') };
}

function resumed(before: Fact, { public: open }: EventOf<'SupplementAnswered'>): Fact {
  const last = before.runs.at(-1);
  if (!last) return before;
  const dueOn = open.dueAt === null ? last.dueOn : dateIn(open.dueAt);
  const run: Run = { from: dateIn(open.at), to: null, dueOn, stop: null };
  return { ...before, state: 'inProgress', runs: [...stopped(before.runs, run.from, 'pause'), run] };
}

/** The end of handling; one withdrawn before acceptance was never received and ends nothing. */
function ended(before: Fact, at: Instant): Fact {
  if (before.acceptedOn === null) return before;
  const endedOn = dateIn(at);
  return { ...before, endedOn, runs: stopped(before.runs, endedOn, 'end') };
}

const stopped = (runs: readonly Run[], to: PlainDate, stop: 'pause' | 'end'): readonly Run[] =>
  runs.map((run) => (run.to === null ? { ...run, to, stop } : run));
