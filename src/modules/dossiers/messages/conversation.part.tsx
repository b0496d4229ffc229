import { momentIn } from '#calendar';
import { isoOf, type Lang } from '#kernel';
import { Details, StatusTag } from '#ui';
import { messagesWords } from './messages.text.ts';
import type { Message } from './messages.ts';

interface ConversationProps {
  readonly messages: readonly Message[];
  readonly lang: Lang;
  /** Who reads: colleagues see who wrote, the applicant which post did. */
  readonly reader: 'applicant' | 'agency';
}

/** So many are shown at once; what was said before is a touch away. */
const shown = 10;

/** What was said, the newest last. */
export function Conversation({ messages, lang, reader }: ConversationProps) {
  const t = messagesWords(lang);
  if (messages.length === 0) return <p class="govuk-body">{t.none}</p>;
  const earlier = messages.slice(0, -shown);
  return (
    <>
      {earlier.length > 0 && (
        <Details summary={t.earlier(earlier.length)}>
          <Lines messages={earlier} lang={lang} reader={reader} />
        </Details>
      )}
      <Lines messages={messages.slice(-shown)} lang={lang} reader={reader} />
    </>
  );
}

const Lines = ({ messages, lang, reader }: ConversationProps) => (
  <ol class="mc-messages" aria-label={messagesWords(lang).title}>
    {messages.map((message) => (
      <li key={message.seq} class={`mc-messages__item mc-messages__item--${message.from}`}>
        <p class="mc-messages__who">
          <strong>{whoIn(message, lang, reader)}</strong>{' '}
          <time dateTime={isoOf(message.at)}>{momentIn(message.at, lang)}</time>{' '}
          {reader === 'agency' && message.unread && (
            <StatusTag tone="new">{messagesWords(lang).unread}</StatusTag>
          )}
        </p>
        <p class="mc-messages__text">{message.text}</p>
      </li>
    ))}
  </ol>
);

function whoIn({ from, post, agency, person }: Message, lang: Lang, reader: 'applicant' | 'agency'): string {
  const t = messagesWords(lang);
  if (from === 'applicant') return reader === 'applicant' ? t.me : t.applicant;
  const parts = [reader === 'agency' ? person : undefined, post?.[lang], agency?.[lang]];
  return parts.filter((part) => part !== undefined).join(', ') || t.agency;
}
