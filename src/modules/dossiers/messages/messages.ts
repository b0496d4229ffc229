import { addMinutes, type Bilingual, dateIn, err, type Instant, ok, type Refusal, refusal } from '#kernel';
import type { HistoryLine } from '../casework/history.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';

/**
 * Limits of the conversation, settings of ours: characters of a message, messages of the applicant about one
 * dossier on one day, days after its end in which both sides may still write.
 */
export const messageLimits = { characters: 2_000, perDay: 5, daysAfterEnd: 30 } as const;

/** Why nobody may write about the dossier any more; undefined while they may. */
export function messagesOver({ endedAt }: Pick<Dossier, 'endedAt'>, now: Instant): Refusal | undefined {
  if (endedAt === null || now <= addMinutes(endedAt, messageLimits.daysAfterEnd * 24 * 60)) return undefined;
  return refusal('message.too-late', { days: messageLimits.daysAfterEnd });
}

/** How many the applicant may still send today. */
export function messagesLeft({ messages }: Pick<Dossier, 'messages'>, now: Instant): number {
  const sent = (messages?.today ?? []).filter((at) => dateIn(at) === dateIn(now)).length;
  return Math.max(0, messageLimits.perDay - sent);
}

/** A message about the dossier, to whoever is on the other side of it. It moves nothing. */
export function decideSendMessage(
  dossier: Dossier,
  command: { readonly text: string },
  { now, actor }: DecisionContext,
): Decision {
  const text = command.text.trim();
  if (text === '') return err(refusal('message.empty'));
  if (text.length > messageLimits.characters) return err(refusal('message.too-long'));
  const over = messagesOver(dossier, now);
  if (over) return err(over);
  const from = actor.kind === 'official' ? 'agency' : 'applicant';
  if (from === 'applicant' && messagesLeft(dossier, now) === 0)
    return err(refusal('message.too-many', { perDay: messageLimits.perDay }));
  return ok([{ type: 'MessageSent', public: { at: now, from }, private: { text } }]);
}

/** What was asked needs no answer: thanks, a telephone call. Answering marks as read by itself. */
export function decideReadMessages({ messages }: Dossier, _: object, { now }: DecisionContext): Decision {
  if ((messages?.unread ?? 0) === 0) return err(refusal('message.nothing-unread'));
  return ok([{ type: 'MessagesRead', public: { at: now }, private: {} }]);
}

/** One message as either side reads it. */
export interface Message {
  readonly seq: number;
  readonly at: Instant;
  readonly from: 'applicant' | 'agency';
  readonly text: string;
  /** Of the agency: which post of which agency; its person is for colleagues. */
  readonly post?: Bilingual | undefined;
  readonly agency?: Bilingual | undefined;
  readonly person?: string | undefined;
  /** Of the applicant, and nobody has answered it. */
  readonly unread: boolean;
}

/** The conversation, the oldest first. */
export function messagesOf(
  { messages }: Pick<Dossier, 'messages'>,
  history: readonly HistoryLine[],
): readonly Message[] {
  const all = history.flatMap(({ seq, at, by, event }) =>
    event.type === 'MessageSent' ? [{ seq, at, by, from: event.public.from, text: event.private.text }] : [],
  );
  const ofApplicant = all.filter(({ from }) => from === 'applicant').map(({ seq }) => seq);
  const unread = new Set(ofApplicant.slice(ofApplicant.length - (messages?.unread ?? 0)));
  return all.map(({ by, ...message }) => ({
    ...message,
    post: by.post,
    agency: by.agency,
    person: by.person,
    unread: unread.has(message.seq),
  }));
}
