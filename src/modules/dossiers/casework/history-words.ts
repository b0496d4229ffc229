import { assertNever, type Lang } from '#kernel';
import { lowerFirst } from '#organisations';
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
    case 'StepCompleted':
    case 'OpinionGiven':
    case 'StepCalled': {
      const step = dossier.steps.find(({ id }) => id === event.public.stepId);
      const what = event.type === 'StepCompleted' ? outcomeText[event.public.outcome] : eventText[event.type];
      return step ? `${what[lang]}: ${stepName(version, step.node)[lang]}` : what[lang];
    }
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
      return [by.person, by.post?.[lang], by.agency?.[lang]].filter((part) => part).join(', ');
    default:
      return assertNever(by.kind);
  }
}
