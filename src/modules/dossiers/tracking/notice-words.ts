import { type Instant, type Lang, numberIn } from '#kernel';
import type { DossierEvent } from '../events.ts';
import { ownReturnText } from '../return-way/return-way.text.ts';
import { type NoticeFacts, noticeText } from './notices.text.ts';
import type { ToldNotice } from './notices-of.ts';
import { atHour } from './track-lines.ts';

/** A notice as one or two sentences. */
export const noticeIn = ({ notice, event }: ToldNotice, lang: Lang): string =>
  noticeText[lang][notice](factsOf(event, lang));

function factsOf(event: DossierEvent, lang: Lang): NoticeFacts {
  const at = dateOf(event);
  const amount = event.type === 'WaitBegan' ? event.public.amount : undefined;
  return {
    way: event.type === 'ReturnWayChosen' ? ownReturnText[event.public.way][lang] : '',
    when: at === null ? '' : atHour(at, lang),
    amount: amount === undefined ? '' : `${numberIn(amount, lang)} đồng`,
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
