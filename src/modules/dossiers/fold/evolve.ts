import { assertNever } from '#kernel';
import type { Dossier } from '../dossier.ts';
import type { DossierEvent, EventOf } from '../events.ts';
import { ended, reopened, resultCorrected, returned } from './evolve-end.ts';
import { messageSent, messagesRead } from './evolve-messages.ts';
import { receptionCorrected } from './evolve-reception.ts';
import { sliced } from './evolve-slices.ts';
import {
  asked,
  changeStep,
  redate,
  stepAssigned,
  stepCalled,
  stepCompleted,
  stepOpened,
  withDue,
} from './evolve-steps.ts';
import { supplementAnswered, supplementRequested, waitBegan, waitEnded } from './evolve-waits.ts';
import { markingOf } from './marking-of.ts';
import { withHandling } from './standing.ts';

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
    ...untouched,
    id,
    requestCode: open.requestCode,
    procedureCode: open.procedureCode,
    procedureVersionId: open.procedureVersionId,
    places: open.places,
    channel: open.channel,
    ...(open.assisted ? { assisted: open.assisted } : {}),
    ownerAccountId: own.ownerAccountId,
    ownerSessionId: own.ownerSessionId,
    submittedAt: open.at,
    acceptBy: open.acceptBy,
    papers: own.papers,
    pauses: [],
    waits: [],
    agencies: [],
    slices: [],
    steps: [],
  };
}

/** What nothing but its filing has touched. */
const untouched = {
  code: null,
  handling: 'submitted',
  money: 'notDue',
  delivery: 'none',
  sync: 'notLinked',
  acceptedAt: null,
  deadline: null,
  extension: null,
  openSupplement: null,
  supplementsAsked: 0,
  process: null,
  decision: null,
  finishedAt: null,
  timeliness: null,
  returnedAt: null,
  endedAt: null,
  corrections: 0,
  reopened: 0,
} as const satisfies Partial<Dossier>;

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
      return stepOpened(before, event);
    case 'StepTaken':
      return withHandling(
        changeStep(before, event.public.stepId, { status: 'taken', postId: event.public.postId }),
      );
    case 'StepAssigned':
      return stepAssigned(before, event);
    case 'StepCompleted':
      return stepCompleted(before, event);
    case 'StepCancelled':
      return withHandling(
        changeStep(before, event.public.stepId, { status: 'cancelled', doneAt: event.public.at }),
      );
    case 'StepCalled':
      return stepCalled(
        before,
        event.public.stepId,
        event.public.call === 'reminder' ? 'remindAt' : 'escalateAt',
      );
    case 'OpinionGiven': {
      const { stepId, answer, at } = event.public;
      return changeStep(before, stepId, { opinion: { answer, at } });
    }
    case 'OpinionAsked':
      return stepOpened(before, event);
    case 'OpinionReminded':
    case 'QuestionWithdrawn':
      return asked(before, event);
    case 'LetterSent':
      return changeStep(before, event.public.stepId, { letterSentAt: event.public.at });
    case 'LetterReceived':
      return before;
    case 'SliceOpened':
    case 'SliceLeft':
    case 'SliceFinished':
      return sliced(before, event);
    case 'WaitBegan':
      return waitBegan(before, event);
    case 'WaitEnded':
      return waitEnded(before, event);
    case 'DossierExtended': {
      const { at, promisedAt, number } = event.public;
      return { ...before, extension: { at, promisedAt, number } };
    }
    case 'DueRecounted':
      return recounted(before, event);
    default:
      return decided(before, event);
  }
}

type Deciding = Extract<
  DossierEvent,
  {
    type:
      | 'ResultAttached'
      | 'ResultCorrected'
      | 'HandlingFinished'
      | 'ReceptionCorrected'
      | 'ResultReturned'
      | 'ReturnWayChosen'
      | 'MessageSent'
      | 'MessagesRead'
      | 'DossierWithdrawn'
      | 'DossierStopped'
      | 'DossierLapsed'
      | 'DossierReopened';
  }
>;

/** What happens once somebody has decided, or nobody will; and what is said meanwhile. */
function decided(before: Dossier, event: Deciding): Dossier {
  switch (event.type) {
    case 'ResultAttached':
      return { ...before, papers: [...before.papers, ...event.private.papers] };
    case 'ResultCorrected':
      return resultCorrected(before, event);
    case 'HandlingFinished':
      return finished(before, event);
    case 'ReceptionCorrected':
      return receptionCorrected(before, event.public);
    case 'ResultReturned':
      return returned(before, event);
    case 'ReturnWayChosen':
      return { ...before, returnWay: event.public.way };
    case 'MessageSent':
      return messageSent(before, event.public);
    case 'MessagesRead':
      return messagesRead(before);
    case 'DossierWithdrawn':
      return { ...ended(before, event.public.at), handling: 'withdrawn' };
    case 'DossierStopped':
      return { ...ended(before, event.public.at), handling: 'stopped' };
    case 'DossierLapsed':
      return { ...ended(before, event.public.at), handling: 'lapsed' };
    case 'DossierReopened':
      return reopened(before, event.public);
    default:
      return assertNever(event);
  }
}

function accepted(before: Dossier, { public: open }: EventOf<'DossierAccepted'>): Dossier {
  return {
    ...before,
    handling: 'received',
    code: open.code,
    acceptBy: null,
    acceptedAt: open.at,
    deadline: open.deadline,
    process: markingOf(open.process),
    agencies: open.agencies ?? [],
    slices: open.slices ?? [],
    delivery: 'waiting',
  };
}

/** A calendar announced later moves the date by law; what the receipt said stays as the first date. */
function recounted(before: Dossier, { public: open }: EventOf<'DueRecounted'>): Dossier {
  if (!before.deadline) throw new Error('A date that was never given cannot move');
  const moved = { ...before, deadline: { ...before.deadline, calendar: open.calendar } };
  return redate(withDue(moved, open.dueAt, open.assumed), open.redated);
}

function finished(before: Dossier, { public: open }: EventOf<'HandlingFinished'>): Dossier {
  const decision = open.decision ?? 'granted';
  const handling = decision === 'refused' ? 'negative' : 'finished';
  return { ...before, handling, decision, finishedAt: open.at, timeliness: open.timeliness };
}
