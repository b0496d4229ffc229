import { clockText } from '#calendar';
import type { Lang } from '#kernel';
import { Button, Form, Link, SvgImage, trustedSvg } from '#ui';
import { type PageView, ScreenPage } from '#ui/layout';
import { type KioskPlace, kioskHref } from '../counter.paths.ts';
import { resetOf } from '../kiosk/reset.ts';
import { numberWords } from './numbers.text.ts';
import { numberText, type QueueTicket } from './queue-ticket.ts';

export interface TicketPageProps {
  readonly view: PageView;
  readonly place: KioskPlace;
  readonly owner: string;
  readonly state: string;
  readonly hours: string;
  readonly lineName: string;
  readonly ticket: QueueTicket;
  readonly ahead: number;
  /** Leads to this page, on the telephone of whoever holds the number. */
  readonly qr: string;
  readonly homeText: string;
}

/** Shorter than elsewhere at the kiosk: the next person stands behind. */
const slipSeconds = 20;
const refreshSeconds = 20;

/** The slip: a number, how many are before it, the hours; on a telephone it follows the queue. */
export function TicketPage(props: TicketPageProps) {
  const { view, place, ticket } = props;
  const { lang } = view;
  const t = numberWords(lang);
  const atDesk = place.key !== undefined;
  return (
    <ScreenPage
      view={view}
      title={`${t.yourNumber}: ${numberText(ticket)}`}
      owner={props.owner}
      state={props.state}
      reset={atDesk ? resetOf(place, slipSeconds) : undefined}
      refresh={atDesk || ticket.state === 'came' || ticket.state === 'missed' ? undefined : refreshSeconds}
      forget={atDesk ? resetOf(place).href : undefined}
    >
      <article class="mc-slip">
        <p class="govuk-body">{props.owner}</p>
        <h1 class="govuk-heading-m">
          {t.yourNumber} <span class="mc-number">{numberText(ticket)}</span>
        </h1>
        <p class="govuk-body-l">{props.lineName}</p>
        {ticket.priority && (
          <p class="govuk-body">
            <strong>{ticket.priorityChecked === 'dropped' ? t.droppedPriority : t.markedPriority}</strong>
          </p>
        )}
        <p class="govuk-body-l" role="status">
          <strong>{standing(ticket, props.ahead, lang)}</strong>
        </p>
        {ticket.state === 'away' && (
          <Form action={kioskHref(place, 'back', { token: ticket.token })}>
            <Button preventDoubleClick>{t.back}</Button>
          </Form>
        )}
        <SvgImage svg={trustedSvg(props.qr)} alt={t.scan} />
        <p class="govuk-body">{t.scan}</p>
        <p class="govuk-body">
          {t.takenAt(clockText(ticket.takenAt))}. {t.onlyToday}
        </p>
        <p class="govuk-body">{props.hours}</p>
      </article>
      <div class="mc-screen__foot">
        <button type="button" class="mc-tile mc-tile--main mc-needs-script" data-print>
          {t.print}
        </button>
        <Link class="mc-tile mc-tile--plain" href={kioskHref(place, atDesk ? 'start' : 'calls')}>
          {atDesk ? props.homeText : t.seeState}
        </Link>
      </div>
    </ScreenPage>
  );
}

function standing(ticket: QueueTicket, ahead: number, lang: Lang): string {
  const t = numberWords(lang);
  switch (ticket.state) {
    case 'waiting':
      return ticket.calls > 0 ? `${t.calledBefore} ${t.ahead(ahead)}` : t.ahead(ahead);
    case 'called':
      return t.calledNow(ticket.place ?? 0);
    case 'came':
      return t.came;
    case 'missed':
      return t.missed;
    case 'away':
      return t.away;
    case 'unserved':
      return t.unserved;
  }
}
