import type { DossierId, Lang } from '#kernel';
import { Button } from '#ui';
import { atHour } from '../tracking/track-lines.ts';
import { ownPath } from '../tracking/tracking.paths.ts';
import { messagesWords } from './messages.text.ts';
import type { Message } from './messages.ts';

interface OwnMessagesPartProps {
  readonly id: DossierId;
  readonly messages: readonly Message[];
  readonly write: boolean;
  readonly lang: Lang;
}

/** On the applicant's own page: who spoke last and when, the words where it was the agency, and the way there. */
export function OwnMessages({ id, messages, write, lang }: OwnMessagesPartProps) {
  const t = messagesWords(lang);
  const last = messages.at(-1);
  if (!last && !write) return null;
  return (
    <section aria-labelledby="trao-doi">
      <h2 class="govuk-heading-m" id="trao-doi">
        {t.title}
      </h2>
      <p class="govuk-body">{last ? lastIn(last, lang) : t.offer}</p>
      {last?.from === 'agency' && <p class="govuk-inset-text mc-messages__text">{last.text}</p>}
      <Button href={ownPath(id, 'messages')} variant="secondary">
        {t.open(messages.length)}
      </Button>
    </section>
  );
}

function lastIn({ from, at, unread }: Message, lang: Lang): string {
  const t = messagesWords(lang);
  if (from === 'agency') return `${t.lastAgency(atHour(at, lang))}:`;
  return `${(unread ? t.lastApplicant : t.read)(atHour(at, lang))}.`;
}
