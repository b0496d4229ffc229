import type { Lang } from '#kernel';
import { Button, Form } from '#ui';
import { counterPath } from '../counter.paths.ts';
import { numberText, type QueueTicket } from '../numbers/queue-ticket.ts';
import { workWords } from './work.text.ts';

interface ServedProps {
  readonly tickets: readonly QueueTicket[];
  readonly lang: Lang;
}

/** Those just served: one who lacks a paper may fetch it and come back without a new number. */
export function Served({ tickets, lang }: ServedProps) {
  const t = workWords(lang);
  if (tickets.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">{t.served}</h3>
      {tickets.map((ticket) => (
        <Form key={ticket.id} action={`${counterPath}/quay-lai`}>
          <p class="govuk-body">
            <strong>{numberText(ticket)}</strong>
            {ticket.state === 'away' && ` (${t.away})`}
          </p>
          <input type="hidden" name="so" value={ticket.id} />
          {ticket.returns === 0 && <Way ticket={ticket} lang={lang} />}
        </Form>
      ))}
    </>
  );
}

function Way({ ticket, lang }: { readonly ticket: QueueTicket; readonly lang: Lang }) {
  const t = workWords(lang);
  const away = ticket.state === 'away';
  return (
    <Button
      variant="secondary"
      class="mc-button--small"
      name="viec"
      value={away ? 'vao-lai' : 'cho-quay-lai'}
    >
      {away ? t.back : t.letReturn}
      <span class="govuk-visually-hidden"> {numberText(ticket)}</span>
    </Button>
  );
}
