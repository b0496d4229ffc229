import { type Bilingual, type Instant, type Lang, langs, numberIn } from '#kernel';
import { fillMessage, type MessageTemplate, type MessageValues, type TextVersion, wordsAt } from '#texts';
import { type Case, codeOf } from '../casework/case.ts';
import type { DossierEvent } from '../events.ts';
import { ownReturnText } from '../return-way/return-way.text.ts';
import { amountText, type NoticeKey, noticeTexts } from './notices.text.ts';
import type { ToldNotice } from './notices-of.ts';
import { atHour } from './track-lines.ts';

/** A notice as it was told: in the words of its moment, and by which version of them. */
export interface SaidNotice {
  readonly at: Instant;
  readonly text: Bilingual;
  /** 0: as shipped. */
  readonly version: number;
}

/** Whose words a dossier is told in: of the agency that handles it, and the versions there ever were. */
export interface NoticeWords {
  readonly agency: { readonly code: string; readonly name: Bilingual };
  readonly versions: readonly TextVersion[];
}

/** Every notice as a message that can be worded anew. */
export const noticeMessages = (): readonly MessageTemplate[] =>
  noticeKeys.map((key) => ({ key: `notice.${key}`, ...noticeTexts[key] }));

const isNoticeKey = (text: string): text is NoticeKey => Object.hasOwn(noticeTexts, text);
const noticeKeys = Object.keys(noticeTexts).filter(isNoticeKey);

/** Notices as they were told: each by the version of its moment, so that it can be told again as it was. */
export function sayNotices(
  notices: readonly ToldNotice[],
  found: Pick<Case, 'dossier' | 'application' | 'version'>,
  { agency, versions }: NoticeWords,
): readonly SaidNotice[] {
  return notices.map((told) => {
    const key = keyOf(told);
    const message = { key: `notice.${key}`, text: noticeTexts[key].text };
    const words = wordsAt(message, versions, { agency: agency.code, at: told.at });
    const [vi = '', en = ''] = langs.map((lang) =>
      fillMessage(words.text[lang], valuesOf(told.event, found, { lang, agency: agency.name })),
    );
    return { at: told.at, text: { vi, en }, version: words.version };
  });
}

/** Which of two wordings, where there is one with a date. */
function keyOf({ notice, event }: ToldNotice): NoticeKey {
  const dated = `${notice}Dated`;
  return dateOf(event) !== null && isNoticeKey(dated) ? dated : notice;
}

function valuesOf(
  event: DossierEvent,
  found: Pick<Case, 'dossier' | 'application' | 'version'>,
  { lang, agency }: { readonly lang: Lang; readonly agency: Bilingual },
): MessageValues {
  const at = dateOf(event);
  const when = at === null ? '' : atHour(at, lang);
  const amount = event.type === 'WaitBegan' ? event.public.amount : undefined;
  const { unknown, dong } = amountText[lang];
  return {
    applicant: found.application.applicantName,
    code: codeOf(found.dossier),
    procedure: found.version.content.name[lang],
    agency: agency[lang],
    due: when,
    deadline: when,
    way: event.type === 'ReturnWayChosen' ? ownReturnText[event.public.way][lang] : '',
    amount: amount === undefined ? unknown : dong(numberIn(amount, lang)),
    reason: event.type === 'DossierExtended' || event.type === 'WaitBegan' ? event.private.note : '',
  };
}

function dateOf(event: DossierEvent): Instant | null {
  switch (event.type) {
    case 'DossierAccepted':
      return event.public.deadline.dueAt;
    case 'ReceptionCorrected':
    case 'DossierReopened':
      return event.public.deadline?.dueAt ?? null;
    case 'SupplementRequested':
      return event.public.answerBy;
    case 'WaitBegan':
      return event.public.until;
    case 'WaitEnded':
    case 'DueRecounted':
      return event.public.dueAt;
    case 'DossierExtended':
      return event.public.promisedAt;
    default:
      return null;
  }
}
