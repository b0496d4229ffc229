import type { DocumentRef } from '#documents';
import { type Bilingual, type Instant, inBoth } from '#kernel';
import { componentsAsked, type DescribedPage, describeAnswers } from '#procedures';
import { type Case, resultFiles } from '../casework/case.ts';
import { waitNote } from '../casework/case-waits.ts';
import { type HistoryLine, lastOf } from '../casework/history.ts';
import { type AnswerSoon, answerSoon } from '../closing/answer-soon.ts';
import { type Message, messagesOf } from '../messages/messages.ts';
import { partiesText } from '../parties/parties.text.ts';
import {
  mandateComponent,
  type OnBehalfOf,
  type Others,
  onBehalfOfIn,
  othersIn,
} from '../parties/parties.ts';
import { type OwnSlip, ownSlipsOf } from '../receipt/slips.ts';
import { type ChooseReturn, returnWayOf } from '../return-way/return-way.ts';
import { type NoticeWords, type SaidNotice, sayNotices } from './notice-words.ts';
import { noticesOf } from './notices-of.ts';

/** What was asked to be supplied, in the official's own words. */
export interface SupplementAsked {
  readonly askedAt: Instant;
  readonly answerBy: Instant;
  readonly components: readonly Bilingual[];
  readonly note: string;
  /** What is wrong with which of them. */
  readonly remarks: readonly { readonly name: Bilingual; readonly remark: string }[];
}

/** A paper of the dossier with its files. */
interface OwnPaper {
  readonly name: Bilingual;
  readonly files: readonly DocumentRef[];
}

/** What has to be paid, as the notice says. */
interface Payment {
  readonly amount: number | undefined;
  readonly note: string;
  readonly number: string;
  readonly until: Instant | null;
}

/** Why there is no result, or none of the kind that was asked for. */
interface Ending {
  readonly kind: 'refused' | 'negative' | 'stopped';
  readonly reason: string;
  readonly ground: string;
  /** What the program wrote it wrote in both languages. */
  readonly english?: { readonly reason: string; readonly ground: string } | undefined;
}

/** Everything of a dossier that only its owner sees beside what everyone sees. */
export interface OwnParts {
  readonly notices: readonly SaidNotice[];
  readonly ending: Ending | undefined;
  readonly payment: Payment | undefined;
  /** Of a written apology: why it is late. */
  readonly apology: string | undefined;
  /** The time to answer is nearly over. */
  readonly answerSoon?: AnswerSoon | undefined;
  readonly supplements: readonly SupplementAsked[];
  /** Who is who, where it is not one person. */
  readonly people?:
    | { readonly submitter: string; readonly onBehalfOf: OnBehalfOf | undefined; readonly others: Others }
    | undefined;
  readonly answers: readonly DescribedPage[];
  readonly papers: readonly OwnPaper[];
  /** The forms of the law that exist for the dossier. */
  readonly forms: readonly OwnSlip[];
  readonly messages: readonly Message[];
  readonly returnWay: ChooseReturn;
  readonly result: { readonly number: string; readonly files: readonly DocumentRef[] } | undefined;
}

export function ownParts(found: Case, words: NoticeWords, now: Instant): OwnParts {
  const { dossier, application, version, history, rules } = found;
  return {
    notices: sayNotices(noticesOf(history), found, words),
    ending: endingOf(found),
    payment: paymentOf(found),
    apology: dossier.finishedAt === null ? lastOf(history, 'DossierExtended')?.event.private.note : undefined,
    answerSoon: answerSoon(dossier, rules, now),
    people: peopleOf(found),
    supplements: history.flatMap((line) => supplementIn(found, line)),
    answers: version.form ? describeAnswers(version.form, application.answers) : [],
    papers: papersOf(found),
    forms: ownSlipsOf(history),
    messages: messagesOf(dossier, history),
    returnWay: returnWayOf(dossier, history),
    result: dossier.finishedAt === null ? undefined : resultOf(found),
  };
}

/** What is told by the second factor: what happens and what to do, never what was filed or where it is sent. */
export const withoutContent = (parts: OwnParts): OwnParts => ({
  ...parts,
  answers: [],
  papers: [],
  forms: [],
  result: undefined,
  returnWay: { ...parts.returnWay, address: '' },
});

function peopleOf({ application: { applicant, applicantName } }: Case): OwnParts['people'] {
  const [onBehalfOf, others] = [onBehalfOfIn(applicant), othersIn(applicant)];
  const alone = !onBehalfOf && Object.values(others).every((each) => each === undefined);
  return alone ? undefined : { submitter: applicantName, onBehalfOf, others };
}

function supplementIn(found: Case, { event }: HistoryLine): readonly SupplementAsked[] {
  if (event.type !== 'SupplementRequested') return [];
  const { askedAt, answerBy, components } = event.public;
  const { note, remarks = {} } = event.private;
  const named = components.map((key) => componentName(found, key));
  const said = components.flatMap((key) => {
    const remark = remarks[key];
    return typeof remark === 'string' ? [{ name: componentName(found, key), remark }] : [];
  });
  return [{ askedAt, answerBy, components: named, note, remarks: said }];
}

/** A decision against is the applicant's to know once it has been issued, not while it is on its way. */
function endingOf({ dossier, history }: Case): Ending | undefined {
  const refused = lastOf(history, 'DossierRefused');
  if (refused) return { kind: 'refused', ...refused.event.private };
  const stopped = dossier.handling === 'stopped' ? lastOf(history, 'DossierStopped') : undefined;
  if (stopped) return { kind: 'stopped', ...stopped.event.private };
  if (dossier.decision !== 'refused' || dossier.finishedAt === null) return undefined;
  const no = history.findLast(
    ({ event }) => event.type === 'StepCompleted' && event.public.outcome === 'refused',
  )?.event;
  if (no?.type !== 'StepCompleted') return undefined;
  return { kind: 'negative', reason: no.private.note, ground: no.private.ground ?? '' };
}

function paymentOf(found: Case): Payment | undefined {
  const wait = found.dossier.waits.find(({ reason }) => reason === 'financial');
  if (!wait || found.dossier.endedAt !== null) return undefined;
  const told = waitNote(found, wait);
  return {
    amount: told?.amount,
    note: told?.note ?? '',
    number: told?.number ?? '',
    until: wait.until,
  };
}

/** Of the paper itself: which it is stands with the people of the dossier. */
const partiesMandate: Bilingual = inBoth(partiesText, (t) => t.mandate);

/** The name of a component in the version the dossier was filed by. */
export function componentName({ version }: Pick<Case, 'version'>, key: string): Bilingual {
  const component = version.content.components.find((each) => each.key === key);
  if (!component && key === mandateComponent) return partiesMandate;
  if (!component) return { vi: key, en: key };
  return { vi: component.name.vi, en: component.name.en ?? component.name.vi };
}

/** In the order of the catalogue; a file for a component no longer asked for comes last, never lost. */
function papersOf(found: Case): readonly OwnPaper[] {
  const { dossier, application, version, documents } = found;
  const handedIn = dossier.papers.filter(
    ({ purpose }) => purpose === 'component' || purpose === 'supplement',
  );
  const asked = componentsAsked(version, application.answers).map(({ key }) => key);
  const keys = [...new Set([...asked, ...handedIn.map(({ component }) => component)])];
  return keys.flatMap((key) => {
    const ids = new Set(handedIn.filter((each) => each.component === key).map((each) => each.documentId));
    const files = documents.filter(({ id }) => ids.has(id));
    return files.length === 0 ? [] : [{ name: componentName(found, key), files }];
  });
}

function resultOf(found: Case): OwnParts['result'] {
  const files = resultFiles(found);
  const attached = found.history.findLast(
    ({ event }) => event.type === 'ResultAttached' || event.type === 'ResultCorrected',
  )?.event;
  const number = attached && 'number' in attached.private ? attached.private.number : '';
  return files.length === 0 ? undefined : { number, files };
}
