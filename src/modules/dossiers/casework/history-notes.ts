import { momentIn } from '#calendar';
import type { Lang } from '#kernel';
import { digitisingNotes } from '../digitise/digitising-notes.ts';
import type { DossierEvent, EventOf } from '../events.ts';
import { apologyTimeText } from '../extension/extension.text.ts';
import { opinionsText } from '../opinions/opinions.text.ts';
import { takingNotes } from '../result/taking-notes.ts';
import { ownReturnText, returnWayWords } from '../return-way/return-way.text.ts';
import { type Case, caseComponents } from './case.ts';
import { caseworkText, opinionText, wayText } from './casework.text.ts';
import type { HistoryLine } from './history.ts';

type Note = readonly [key: string, value: string];

/** The words and facts of an event, those that were written. */
export const notesOf = ({ event }: HistoryLine, found: Case, lang: Lang): readonly Note[] =>
  told(event, found, lang).filter(([, value]) => value !== '');

function told(event: DossierEvent, found: Case, lang: Lang): readonly Note[] {
  const text = caseworkText[lang];
  switch (event.type) {
    case 'DossierAccepted':
      return [
        [text.checked, componentNames(found, event.private.components, lang)],
        [text.note, event.private.note],
      ];
    case 'ReceptionCorrected':
      return correctedNotes(event, found, lang);
    case 'DossierRefused':
      return reasons(event.private, lang);
    case 'DossierStopped':
      return [[text.stoppedBy, text.stoppedFor[event.public.asked]], ...reasons(event.private, lang)];
    case 'SupplementRequested':
      return askedNotes(event, found, lang);
    case 'StepAssigned':
      return assignedNotes(event, lang);
    case 'StepCompleted':
      return [
        [text.note, event.private.note],
        [text.ground, event.private.ground ?? ''],
      ];
    case 'SupplementAnswered':
      return answeredNotes(event, found, lang);
    case 'DossierWithdrawn':
      return [[text.note, event.private.note]];
    case 'StepCalled':
      return [[text.note, text.called[event.public.call]]];
    case 'OpinionGiven':
      return [
        [text.opinion, opinionText[event.public.answer][lang]],
        [text.about, event.private.note],
      ];
    case 'OpinionAsked':
      return [
        [text.about, event.private.question],
        [opinionsText.dueAt[lang], event.public.dueAt === null ? '' : momentIn(event.public.dueAt, lang)],
      ];
    case 'QuestionWithdrawn':
      return [[text.reason, event.private.reason]];
    case 'LetterSent':
    case 'LetterReceived':
      return lettered(event.private, lang);
    case 'WaitBegan':
    case 'WaitEnded':
      return waitNotes(event, lang);
    case 'PapersDigitised':
    case 'CopyConfirmed':
    case 'ComponentSettled':
      return digitisingNotes(event, (keys) => componentNames(found, keys, lang), lang);
    default:
      return endNotes(event, found, lang);
  }
}

const reasons = (own: { readonly reason: string; readonly ground: string }, lang: Lang): readonly Note[] => [
  [caseworkText[lang].reason, own.reason],
  [caseworkText[lang].ground, own.ground],
];

const lettered = (own: { readonly note: string; readonly number: string }, lang: Lang): readonly Note[] => [
  [caseworkText[lang].letterNumber, own.number],
  [caseworkText[lang].about, own.note],
];

function assignedNotes(
  { public: { to }, private: own }: EventOf<'StepAssigned'>,
  lang: Lang,
): readonly Note[] {
  const text = caseworkText[lang];
  const who =
    to && [own.person, to.postName[lang], to.unitName[lang]].filter((part) => part !== '').join(', ');
  return [
    [text.givenTo, who ?? text.givenBack],
    [text.reason, own.reason],
  ];
}

function askedNotes(event: EventOf<'SupplementRequested'>, found: Case, lang: Lang): readonly Note[] {
  const text = caseworkText[lang];
  const { remarks = {}, note, ground = '' } = event.private;
  const asked = event.public.components.map((key) => {
    const remark = remarks[key];
    const name = componentNames(found, [key], lang);
    return typeof remark === 'string' ? `${name} (${remark})` : name;
  });
  return [
    [text.asked, asked.join('; ')],
    [text.note, note],
    [text.newFault, ground],
    [text.answerBy, momentIn(event.public.answerBy, lang)],
  ];
}

function answeredNotes(event: EventOf<'SupplementAnswered'>, found: Case, lang: Lang): readonly Note[] {
  const text = caseworkText[lang];
  const { note, explanations = {}, missingBecause = '' } = event.private;
  const said = Object.entries(explanations).map(
    ([key, words]): Note => [componentNames(found, [key], lang), typeof words === 'string' ? words : ''],
  );
  return [
    ...said,
    [text.missing, componentNames(found, event.public.missing ?? [], lang)],
    [text.reason, missingBecause],
    [text.note, note],
  ];
}

/** What was put right, as it stands now; what stood there before is an entry further down. */
function correctedNotes(
  { public: open, private: own }: EventOf<'ReceptionCorrected'>,
  found: Case,
  lang: Lang,
): readonly Note[] {
  const text = caseworkText[lang];
  const { acceptedAt, deadline, procedure, number } = open;
  const person = own.applicant
    ? ['name', 'phone', 'email', 'personId'].map((key) => own.applicant?.[key])
    : [];
  return [
    [text.applicant, person.filter((value) => typeof value === 'string' && value !== '').join(', ')],
    [text.procedure, procedure?.code ?? ''],
    [text.acceptedAt, acceptedAt === undefined ? '' : momentIn(acceptedAt, lang)],
    [text.newDue, deadline ? momentIn(deadline.dueAt, lang) : ''],
    [text.checked, componentNames(found, own.components ?? [], lang)],
    [text.replacement, String(number)],
    [text.reason, own.reason],
  ];
}

function waitNotes(event: EventOf<'WaitBegan' | 'WaitEnded'>, lang: Lang): readonly Note[] {
  const text = caseworkText[lang];
  if (event.type === 'WaitEnded') {
    const { dueAt } = event.public;
    return [...lettered(event.private, lang), [text.newDue, dueAt === null ? '' : momentIn(dueAt, lang)]];
  }
  const { amount, until, effect, reason } = event.public;
  const { body, note, number } = event.private;
  return [
    [text.body, body],
    [text.amount, amount === undefined ? '' : text.dong(amount)],
    ...(reason === 'force-majeure'
      ? reasons({ reason: note, ground: number }, lang)
      : lettered({ note, number }, lang)),
    [text.until, until === null ? '' : momentIn(until, lang)],
    [text.clock, effect === 'none' ? text.clockRuns : text.clockStands],
  ];
}

function endNotes(event: DossierEvent, found: Case, lang: Lang): readonly Note[] {
  const text = caseworkText[lang];
  switch (event.type) {
    case 'DossierExtended':
      return [
        [text.promisedAt, momentIn(event.public.promisedAt, lang)],
        [text.note, event.public.beforeDue ? '' : apologyTimeText[lang].sentLate],
        [text.lateBecause, event.private.note],
        [text.letterNumber, event.public.number],
      ];
    case 'DueRecounted':
      return [[text.newDue, momentIn(event.public.dueAt, lang)]];
    case 'ResultAttached':
      return [[text.resultNumber, event.private.number]];
    case 'ResultCorrected':
      return [
        [text.order, event.private.order],
        [text.reason, event.private.reason],
        [text.resultNumber, event.private.number],
      ];
    case 'HandlingFinished':
      return [[text.decision, event.public.decision ? text.decisions[event.public.decision] : '']];
    case 'ResultReturned':
      return [
        [text.delivery, wayText[event.public.way][lang]],
        [text.receiver, event.private.receiver],
        ...takingNotes(event.private, (keys) => componentNames(found, keys, lang), lang),
      ];
    case 'ReturnWayChosen':
      return [
        [text.delivery, ownReturnText[event.public.way][lang]],
        [returnWayWords(lang).to, event.private.address],
      ];
    case 'MessageSent':
      return [[text.about, event.private.text]];
    case 'DossierReopened':
      return [
        [text.order, event.private.order],
        [text.reason, event.private.reason],
      ];
    default:
      return [];
  }
}

/** The names of components, as this dossier's version of the procedure calls them. */
function componentNames(found: Case, keys: readonly string[], lang: Lang): string {
  const asked = caseComponents(found);
  const catalogue = found.version.content.components;
  return keys
    .map((key) => {
      const own = asked.find((component) => component.key === key)?.name[lang];
      return own ?? catalogue.find((component) => component.key === key)?.name.vi ?? key;
    })
    .join('; ');
}
