import { clockText } from '#calendar';
import type { Lang } from '#kernel';
import { Button, ButtonGroup, type Content, Form, Select, StackedTable, Tag, TextField } from '#ui';
import { bind, type FormState } from '#ui/forms';
import { counterPath } from '../counter.paths.ts';
import { priorityText } from '../numbers/numbers.text.ts';
import { numberText, type QueueTicket } from '../numbers/queue-ticket.ts';
import type { DeskDay } from './desk-day.ts';
import { Served } from './served.part.tsx';
import { workWords } from './work.text.ts';

interface CallProps {
  readonly queue: NonNullable<DeskDay['queue']>;
  readonly form: FormState;
  readonly idempotencyKey: string;
  readonly lang: Lang;
}

/** One thing at a time: call somebody, or say whether the one who was called is there. */
export function CallPanel(props: CallProps) {
  const { queue, lang } = props;
  const t = workWords(lang);
  return (
    <div class="mc-beside">
      <div>
        {queue.mine ? <Called {...props} ticket={queue.mine} /> : <CallNext {...props} />}
        <Served tickets={queue.served} lang={lang} />
      </div>
      <aside class="mc-beside__aside" aria-label={t.waitingLines}>
        <StackedTable
          caption={t.waitingLines}
          dense
          rows={queue.lines}
          columns={[
            { label: t.lineName, header: true, cell: ({ letter, name }) => `${letter}. ${name[lang]}` },
            { label: t.waiting, numeric: true, cell: ({ waiting }) => String(waiting) },
          ]}
        />
        <Claimed tickets={queue.next} lang={lang} />
        {queue.next.length > 0 && (
          <p class="govuk-body-s">
            {t.nextNumbers}: {queue.next.map((each) => marked(each, lang)).join(', ')}
          </p>
        )}
      </aside>
    </div>
  );
}

const marked = (ticket: QueueTicket, lang: Lang): string =>
  hasPriority(ticket) && ticket.priority
    ? `${numberText(ticket)} (${priorityText[ticket.priority][lang]})`
    : numberText(ticket);

const hasPriority = ({ priority, priorityChecked }: QueueTicket): boolean =>
  priority !== undefined && priorityChecked !== 'dropped';

/** Of those called next: whose reason nobody has looked at yet. */
function Claimed({ tickets, lang }: { readonly tickets: readonly QueueTicket[]; readonly lang: Lang }) {
  const t = workWords(lang);
  const claimed = tickets.filter((each) => each.priority && each.priorityChecked === undefined);
  if (claimed.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">{t.priorityChecks}</h3>
      {claimed.map((ticket) => (
        <CheckPriority key={ticket.id} ticket={ticket} lang={lang}>
          <p class="govuk-body-s">{marked(ticket, lang)}</p>
        </CheckPriority>
      ))}
    </>
  );
}

interface CheckProps {
  readonly ticket: QueueTicket;
  readonly lang: Lang;
  readonly children?: Content;
}

/** It holds, or it does not: said by who sees the person. */
function CheckPriority({ ticket, lang, children }: CheckProps) {
  const t = workWords(lang);
  const number = numberText(ticket);
  return (
    <Form action={`${counterPath}/uu-tien`}>
      {children}
      <input type="hidden" name="so" value={ticket.id} />
      <ButtonGroup>
        {ticket.priorityChecked !== 'confirmed' && (
          <Button variant="secondary" class="mc-button--small" name="uuTien" value="dung">
            {t.confirmPriority}
            <span class="govuk-visually-hidden"> {number}</span>
          </Button>
        )}
        <Button variant="secondary" class="mc-button--small" name="uuTien" value="bo">
          {t.dropPriority}
          <span class="govuk-visually-hidden"> {number}</span>
        </Button>
      </ButtonGroup>
    </Form>
  );
}

function Called({ ticket, idempotencyKey, lang }: CallProps & { readonly ticket: QueueTicket }) {
  const t = workWords(lang);
  const checked = ticket.priorityChecked === 'confirmed' ? t.priorityConfirmed : t.priorityUnchecked;
  return (
    <>
      <Form action={`${counterPath}/tra-loi`} idempotencyKey={idempotencyKey}>
        <p class="govuk-heading-xl" role="status">
          {t.called(numberText(ticket))}
        </p>
        <p class="govuk-body">
          {ticket.calledAt !== undefined && t.calledTimes(ticket.calls, clockText(ticket.calledAt))}{' '}
          {hasPriority(ticket) && ticket.priority && (
            <Tag colour="yellow">
              {t.priority}: {priorityText[ticket.priority][lang]} ({checked})
            </Tag>
          )}
        </p>
        <input type="hidden" name="lan" value={ticket.calls} />
        <ButtonGroup>
          <Button name="den" value="co">
            {t.came}
          </Button>
          <Button name="den" value="khong" variant="secondary">
            {t.notThere}
          </Button>
        </ButtonGroup>
        <p class="govuk-hint">{t.notThereHint}</p>
      </Form>
      {hasPriority(ticket) && (
        <CheckPriority ticket={ticket} lang={lang}>
          <p class="govuk-hint">{t.dropHint}</p>
        </CheckPriority>
      )}
    </>
  );
}

function CallNext({ queue, form, idempotencyKey, lang }: CallProps) {
  const t = workWords(lang);
  return (
    <Form action={`${counterPath}/goi`} idempotencyKey={idempotencyKey}>
      {queue.next.length === 0 && <p class="govuk-body">{t.nobody}</p>}
      <TextField {...bind(form, 'quay', lang)} label={t.counter} kind="number" width={2} />
      {queue.lines.length > 1 && (
        <Select
          name="loai"
          label={t.line}
          value={bind(form, 'loai', lang).value}
          items={[
            { value: '', text: t.anyLine },
            ...queue.lines.map(({ letter, name }) => ({ value: letter, text: `${letter}. ${name[lang]}` })),
          ]}
        />
      )}
      <Button>{t.callNext}</Button>
    </Form>
  );
}
