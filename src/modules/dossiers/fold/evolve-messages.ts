import { dateIn } from '#kernel';
import type { Dossier } from '../dossier.ts';
import type { EventOf } from '../events.ts';

/** An answer of the agency is to all that was asked; of the applicant's, those of their last day are counted. */
export function messageSent(before: Dossier, { at, from }: EventOf<'MessageSent'>['public']): Dossier {
  const { unread = 0, today = [] } = before.messages ?? {};
  if (from === 'agency') return { ...before, messages: { last: from, at, unread: 0, today } };
  const sameDay = today.filter((each) => dateIn(each) === dateIn(at));
  return { ...before, messages: { last: from, at, unread: unread + 1, today: [...sameDay, at] } };
}

/** Read, with nothing to answer. */
export const messagesRead = (before: Dossier): Dossier =>
  before.messages ? { ...before, messages: { ...before.messages, unread: 0 } } : before;
