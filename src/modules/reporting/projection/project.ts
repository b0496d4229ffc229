import { assertNever, type DossierId, dateIn, type Instant } from '#kernel';
import type { Fact, Run } from './fact.ts';
import { projectSlices } from './project-slices.ts';
import type { CountedEvent, PublishedEvent } from './published-event.ts';
import { running, stopped } from './runs.ts';

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
  return { ...next(before, event), slices: projectSlices(before, event), seq };
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
    slices: [],
  };
}

function next(before: Fact, event: Exclude<PublishedEvent, { type: 'DossierSubmitted' }>): Fact {
  switch (event.type) {
    case 'other':
    case 'SliceOpened':
    case 'SliceLeft':
    case 'SliceFinished':
      return before;
    case 'DossierAccepted':
      return accepted(before, event);
    case 'ReceptionCorrected':
      return corrected(before, event);
    case 'DossierRefused':
      return { ...before, state: 'refused', refusedOn: dateIn(event.public.at) };
    case 'SupplementRequested':
      return paused(before, event.public.askedAt, 'pause');
    case 'WaitBegan':
      return event.public.effect === 'none' ? before : paused(before, event.public.at, 'wait');
    case 'SupplementAnswered':
    case 'WaitEnded':
      return resumed(before, event.public);
    case 'DueRecounted':
      return moved(before, event.public);
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
    case 'DossierStopped':
    case 'DossierLapsed':
      return { ...ended(before, event.public.at), state: 'stopped' };
    case 'DossierReopened':
      return reopened(before, event);
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
function paused(before: Fact, at: Instant, stop: 'pause' | 'wait'): Fact {
  if (before.acceptedOn === null) return before;
  const state = stop === 'pause' ? 'supplement' : 'paused';
  return { ...before, state, runs: stopped(before.runs, dateIn(at), stop) };
}

/** Without a new date the clock still stands, or never did. */
function resumed(
  before: Fact,
  { at, dueAt }: { readonly at: Instant; readonly dueAt: Instant | null },
): Fact {
  if (before.runs.length === 0 || dueAt === null) return before;
  return { ...before, state: 'inProgress', runs: running(before.runs, at, dueAt) };
}

/** A calendar announced since: the clock runs on towards another date, or will once it runs again. */
function moved(before: Fact, { dueAt }: { readonly dueAt: Instant | null }): Fact {
  const last = before.runs.at(-1);
  if (!last || dueAt === null || dateIn(dueAt) === last.dueOn) return before;
  if (last.to !== null) return before;
  return { ...before, runs: [...before.runs.slice(0, -1), { ...last, dueOn: dateIn(dueAt) }] };
}

/** Put right at reception: counted from the day that was right, towards the date that follows, in its own procedure. */
function corrected(before: Fact, { public: open }: EventOf<'ReceptionCorrected'>): Fact {
  const procedureCode = open.procedure?.code ?? before.procedureCode;
  const dates = { dueAt: open.deadline?.dueAt ?? null };
  const [first, ...later] = before.runs;
  if (open.acceptedAt === undefined || !first) return moved({ ...before, procedureCode }, dates);
  const acceptedOn = dateIn(open.acceptedAt);
  return moved({ ...before, acceptedOn, runs: [{ ...first, from: acceptedOn }, ...later] }, dates);
}

/** Taken up again, it is in progress as if it had not ended: what it had ended as is taken back. */
function reopened(before: Fact, { public: open }: EventOf<'DossierReopened'>): Fact {
  if (open.deadline === null) return { ...before, state: 'pending', refusedOn: null };
  const runs = running(before.runs, open.at, open.deadline.dueAt);
  return { ...before, state: 'inProgress', endedOn: null, timeliness: null, runs };
}

/** The end of handling; one withdrawn before acceptance was never received and ends nothing. */
function ended(before: Fact, at: Instant): Fact {
  if (before.acceptedOn === null) return before;
  const endedOn = dateIn(at);
  return { ...before, endedOn, runs: stopped(before.runs, endedOn, 'end') };
}
