import { assertNever } from '#kernel';
import type { Dossier, Step, StepKind } from './dossier.ts';
import type { DossierEvent, EventOf } from './events.ts';
import type { Handling } from './handling.ts';

/** The state after an event. The first event of a journal makes the dossier out of nothing. */
export function evolve(before: Dossier | undefined, dossierId: Dossier['id'], event: DossierEvent): Dossier {
  if (event.type === 'DossierSubmitted') return submitted(dossierId, event);
  if (!before) throw new Error(`A journal cannot begin with ${event.type}`);
  return next(before, event);
}

/** The state after a whole journal. */
export function fold(dossierId: Dossier['id'], events: readonly DossierEvent[]): Dossier {
  let state: Dossier | undefined;
  for (const event of events) state = evolve(state, dossierId, event);
  if (!state) throw new Error('An empty journal is no dossier');
  return state;
}

function submitted(id: Dossier['id'], { public: open, private: own }: EventOf<'DossierSubmitted'>): Dossier {
  return {
    id,
    requestCode: open.requestCode,
    code: null,
    procedureCode: open.procedureCode,
    procedureVersionId: open.procedureVersionId,
    places: open.places,
    channel: open.channel,
    ownerAccountId: own.ownerAccountId,
    ownerSessionId: own.ownerSessionId,
    handling: 'submitted',
    money: 'notDue',
    delivery: 'none',
    sync: 'notLinked',
    submittedAt: open.at,
    acceptBy: open.acceptBy,
    acceptedAt: null,
    deadline: null,
    pauses: [],
    openSupplement: null,
    supplementsAsked: 0,
    process: null,
    steps: [],
    papers: own.papers,
    finishedAt: null,
    timeliness: null,
    returnedAt: null,
    endedAt: null,
  };
}

function next(before: Dossier, event: Exclude<DossierEvent, { type: 'DossierSubmitted' }>): Dossier {
  switch (event.type) {
    case 'DossierClaimed':
      return { ...before, ownerAccountId: event.private.ownerAccountId, ownerSessionId: null };
    case 'SupplementRequested':
      return supplementRequested(before, event);
    case 'SupplementAnswered':
      return supplementAnswered(before, event);
    case 'DossierRefused':
      return { ...ended(before, event.public.at), handling: 'refused' };
    case 'DossierAccepted':
      return accepted(before, event);
    case 'StepOpened':
      return withHandling({ ...before, steps: [...before.steps, event.public] });
    case 'StepTaken':
      return withHandling(
        changeStep(before, event.public.stepId, { status: 'taken', postId: event.public.postId }),
      );
    case 'StepCompleted':
      return stepCompleted(before, event);
    case 'ResultAttached':
      return { ...before, papers: [...before.papers, ...event.private.papers] };
    case 'HandlingFinished':
      return finished(before, event);
    case 'ResultReturned':
      return returned(before, event);
    case 'DossierWithdrawn':
      return { ...ended(before, event.public.at), handling: 'withdrawn' };
    default:
      return assertNever(event);
  }
}

const ended = (before: Dossier, at: Dossier['submittedAt']): Dossier => ({
  ...before,
  acceptBy: null,
  openSupplement: null,
  endedAt: at,
  steps: before.steps.map((step) => (isOpen(step) ? { ...step, status: 'cancelled', doneAt: at } : step)),
});

function supplementRequested(before: Dossier, { public: asked }: EventOf<'SupplementRequested'>): Dossier {
  const request = { ...before, openSupplement: asked, acceptBy: null };
  if (asked.stage === 'intake') return { ...request, handling: 'intakeSupplement' };
  return {
    ...request,
    handling: 'supplement',
    supplementsAsked: before.supplementsAsked + 1,
    pauses: [...before.pauses, { from: asked.askedAt, to: null, reason: 'supplement' }],
  };
}

function supplementAnswered(before: Dossier, event: EventOf<'SupplementAnswered'>): Dossier {
  const { at, acceptBy, dueAt } = event.public;
  const answered: Dossier = {
    ...before,
    openSupplement: null,
    papers: [...before.papers, ...event.private.papers],
    pauses: before.pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause)),
  };
  if (before.handling === 'intakeSupplement') return { ...answered, handling: 'submitted', acceptBy };
  const deadline = before.deadline && { ...before.deadline, dueAt: dueAt ?? before.deadline.dueAt };
  return withHandling({ ...answered, deadline, handling: 'appraising' });
}

function accepted(before: Dossier, { public: open }: EventOf<'DossierAccepted'>): Dossier {
  return {
    ...before,
    handling: 'received',
    code: open.code,
    acceptBy: null,
    acceptedAt: open.at,
    deadline: open.deadline,
    process: open.process,
    delivery: 'waiting',
  };
}

function stepCompleted(before: Dossier, { public: done }: EventOf<'StepCompleted'>): Dossier {
  const status = done.outcome === 'sentBack' ? 'sentBack' : 'done';
  const changed = changeStep(before, done.stepId, { status, postId: done.postId, doneAt: done.at });
  return { ...changed, process: done.process };
}

function finished(before: Dossier, { public: open }: EventOf<'HandlingFinished'>): Dossier {
  return { ...before, handling: 'finished', finishedAt: open.at, timeliness: open.timeliness };
}

/** Handing out is the return step: it is done, not dropped. */
function returned(before: Dossier, { public: open }: EventOf<'ResultReturned'>): Dossier {
  const handedOut: Dossier = {
    ...before,
    steps: before.steps.map((step) =>
      step.kind === 'return' && isOpen(step) ? { ...step, status: 'done', doneAt: open.at } : step,
    ),
  };
  return { ...ended(handedOut, open.at), handling: 'returned', delivery: 'handedOver', returnedAt: open.at };
}

const changeStep = (before: Dossier, id: Step['id'], change: Partial<Step>): Dossier => ({
  ...before,
  steps: before.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
});

export const isOpen = (step: Step): boolean => step.status === 'open' || step.status === 'taken';

/** Which handling status a step at work means; of several at once the earliest in the procedure counts. */
function withHandling(dossier: Dossier): Dossier {
  if (dossier.handling === 'supplement' || dossier.handling === 'finished') return dossier;
  const open = dossier.steps.filter(isOpen);
  const step = [...open].sort((a, b) => order[a.kind] - order[b.kind])[0];
  return step ? { ...dossier, handling: handlingOf(step) } : dossier;
}

const order = {
  receive: 0,
  process: 1,
  consult: 2,
  letter: 3,
  wait: 4,
  review: 5,
  sign: 6,
  issue: 7,
  return: 8,
} as const satisfies Record<StepKind, number>;

function handlingOf(step: Step): Handling {
  switch (step.kind) {
    case 'receive':
      return 'received';
    case 'process':
      return step.status === 'open' ? 'assigned' : 'appraising';
    case 'consult':
    case 'letter':
    case 'wait':
      return 'appraising';
    case 'review':
    case 'sign':
      return 'submittedForApproval';
    case 'issue':
    case 'return':
      return 'signed';
    default:
      return assertNever(step.kind);
  }
}
