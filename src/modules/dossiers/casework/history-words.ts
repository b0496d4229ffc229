import { assertNever, type Lang } from '#kernel';
import { lowerFirst } from '#organisations';
import type { EventOf } from '../events.ts';
import { type Case, stepName } from './case.ts';
import { caseworkText, eventText, outcomeText, waitText } from './casework.text.ts';
import type { HistoryActor, HistoryLine } from './history.ts';

/** What of the journal is told, the latest first. */
export const toldLines = (found: Case): readonly HistoryLine[] =>
  found.history.filter((line) => isTold(line, found)).toReversed();

/** Steps tell themselves when they opened, and the reception step is the acceptance: not everything twice. */
function isTold({ event }: HistoryLine, { dossier }: Case): boolean {
  if (event.type === 'StepOpened' || event.type === 'StepCancelled') return false;
  // What was said stands in the conversation.
  if (event.type === 'MessageSent' || event.type === 'MessagesRead') return false;
  // And what colleagues noted, among the notes.
  if (event.type === 'NoteWritten') return false;
  if (event.type !== 'StepCompleted') return true;
  const kind = dossier.steps.find(({ id }) => id === event.public.stepId)?.kind;
  // A wait, an opinion and a letter have told themselves by an event of their own.
  const own = kind === 'wait' || kind === 'letter' || (kind === 'consult' && event.public.outcome === 'done');
  return kind !== 'receive' && !own;
}

/** What happened, with the step it happened to. */
export function titleOf({ event }: HistoryLine, { dossier, version }: Case, lang: Lang): string {
  switch (event.type) {
    case 'StepTaken':
    case 'StepAssigned':
    case 'StepCompleted':
    case 'OpinionGiven':
    case 'StepCalled':
    case 'OpinionReminded':
    case 'QuestionWithdrawn': {
      const step = dossier.steps.find(({ id }) => id === event.public.stepId);
      const what = wordsOf(event, lang);
      return step ? `${what}: ${(step.asked?.name ?? stepName(version, step.node))[lang]}` : what;
    }
    case 'OpinionAsked':
      return `${eventText[event.type][lang]}: ${event.public.asked?.name[lang] ?? ''}`;
    case 'WaitBegan':
    case 'WaitEnded':
      return `${eventText[event.type][lang]}: ${lowerFirst(waitText[event.public.reason][lang])}`;
    case 'SliceOpened':
    case 'SliceLeft':
    case 'SliceFinished': {
      const slice = dossier.slices.find(({ key }) => key === event.public.key);
      return slice ? `${eventText[event.type][lang]}: ${slice.name[lang]}` : eventText[event.type][lang];
    }
    default:
      return eventText[event.type][lang];
  }
}

type OfStep = EventOf<
  | 'StepTaken'
  | 'StepAssigned'
  | 'StepCompleted'
  | 'OpinionGiven'
  | 'StepCalled'
  | 'OpinionReminded'
  | 'QuestionWithdrawn'
>;

function wordsOf(event: OfStep, lang: Lang): string {
  if (event.type === 'StepCompleted') return outcomeText[event.public.outcome][lang];
  if (event.type === 'StepAssigned' && event.public.how === 'handedOver')
    return caseworkText[lang].handedOver;
  return eventText[event.type][lang];
}

/** `Nguyễn Thị Hạnh, Công chức tiếp nhận, Ủy ban nhân dân xã …`. */
export function whoIn(by: HistoryActor, lang: Lang): string {
  const text = caseworkText[lang];
  switch (by.kind) {
    case 'guest':
      return by.secondFactor ? text.secondFactor : text.guest;
    case 'system':
      return text.system;
    case 'citizen':
      if (by.secondFactor) return [text.secondFactor, by.person].filter((part) => part).join(': ');
      return by.person ? `${text.citizen}: ${by.person}` : text.citizen;
    case 'official':
      return [by.person, by.onBehalfOf && text.onBehalfOf(by.onBehalfOf), by.post?.[lang], by.agency?.[lang]]
        .filter((part) => part)
        .join(', ');
    default:
      return assertNever(by.kind);
  }
}
