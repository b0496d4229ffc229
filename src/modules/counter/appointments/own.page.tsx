import { clockText, dayIn } from '#calendar';
import { dateIn, type Instant, type Lang } from '#kernel';
import {
  Button,
  ButtonGroup,
  Form,
  InsetText,
  Link,
  Panel,
  SearchBox,
  SummaryList,
  SvgImage,
  trustedSvg,
  WarningText,
} from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { type AppointmentChange, type AppointmentState, maskPhone } from './appointment.ts';
import { appointmentPath, appointmentsPath, bookPath } from './appointments.paths.ts';
import { appointmentStateText, appointmentWords } from './appointments.text.ts';
import { minuteOf } from './book.page.tsx';
import type { OfferedDay } from './offered.ts';
import { Slots } from './slots.part.tsx';

/** An appointment as whoever has its code may see it: no name, of the number its end. */
export interface ShownAppointment {
  readonly code: string;
  readonly state: AppointmentState;
  readonly startsAt: Instant;
  readonly phone: string;
  readonly placeName: string;
  readonly about: string | undefined;
}

export interface LookupProps {
  readonly view: PageView;
  readonly typed: string;
  readonly errors: FieldErrors;
  /** Of a citizen who has signed in. */
  readonly mine: readonly ShownAppointment[];
}

/** By code; those of an account without one. */
export function LookupPage({ view, typed, errors, mine }: LookupProps) {
  const { lang } = view;
  const t = appointmentWords(lang);
  return (
    <Page view={view} title={t.lookTitle} errors={errors}>
      <h1 class="govuk-heading-l">{t.lookTitle}</h1>
      {mine.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.mine}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {mine.map(({ code, startsAt, placeName }) => (
              <li key={code}>
                <Link href={appointmentPath(code)}>{whenIn(startsAt, lang)}</Link>, {placeName}
              </li>
            ))}
          </ul>
        </>
      )}
      <SearchBox
        action={appointmentsPath}
        name="ma"
        id="ma"
        label={t.codeLabel}
        hint={t.codeHint}
        value={typed}
        error={errors['ma']?.[lang]}
        button={t.look}
      />
      <p class="govuk-body">
        <Link href={bookPath}>{t.bookTitle}</Link>
      </p>
    </Page>
  );
}

export interface OwnAppointmentProps {
  readonly view: PageView;
  readonly appointment: ShownAppointment;
  /** Just booked: the page says so. */
  readonly fresh: boolean;
  /** It may still be moved and cancelled. */
  readonly open: boolean;
  /** The desk no longer receives then. */
  readonly removed: boolean;
  readonly deskState: string;
  readonly qr: string;
  /** What happened to it, first first. */
  readonly changes: readonly AppointmentChange[];
}

/** When, where, and what can still be done with it. */
export function OwnAppointmentPage(props: OwnAppointmentProps) {
  const { view, appointment, open } = props;
  const { lang } = view;
  const t = appointmentWords(lang);
  const { code } = appointment;
  return (
    <Page view={view} title={t.code(code)} private>
      {props.fresh ? (
        <Panel title={t.booked}>
          {t.codeLabel}
          <br />
          <strong>{code}</strong>
        </Panel>
      ) : (
        <h1 class="govuk-heading-l mc-code">{t.code(code)}</h1>
      )}
      {props.removed && open && <WarningText>{t.removed}</WarningText>}
      <Facts appointment={appointment} deskState={props.deskState} lang={lang} />
      {open && (
        <>
          <ButtonGroup>
            <Button href={appointmentPath(code, '/lich.ics')}>{t.toCalendar}</Button>
            <Button href={appointmentPath(code, '/doi')} variant="secondary">
              {t.move}
            </Button>
            <Link href={appointmentPath(code, '/huy')}>{t.cancel}</Link>
          </ButtonGroup>
          <SvgImage svg={trustedSvg(props.qr)} alt={t.qr} class="mc-qr" />
          <p class="govuk-body">
            {t.qr} {t.keepCode}
          </p>
          <InsetText>{t.noReminder}</InsetText>
        </>
      )}
      <Changes changes={props.changes} lang={lang} />
      <p class="govuk-body">
        <Link href={bookPath}>{t.bookAnother}</Link>
      </p>
    </Page>
  );
}

/** Told once there is more to tell than that it was booked. */
function Changes({ changes, lang }: { readonly changes: readonly AppointmentChange[]; readonly lang: Lang }) {
  const t = appointmentWords(lang);
  if (changes.length < 2) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{t.changes}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {changes.map((change) => (
          <li key={change.at}>
            {whenIn(change.at, lang)}: {changeIn(change, lang)}
          </li>
        ))}
      </ul>
    </>
  );
}

function changeIn({ kind, wasAt, startsAt }: AppointmentChange, lang: Lang): string {
  const t = appointmentWords(lang);
  if (kind === 'moved' && wasAt !== undefined)
    return t.movedFrom(whenIn(wasAt, lang), whenIn(startsAt, lang));
  if (kind === 'booked') return t.bookedFor(whenIn(startsAt, lang));
  return kind === 'moved' ? '' : appointmentStateText[kind][lang];
}

const whenIn = (at: Instant, lang: Lang): string =>
  appointmentWords(lang).from(clockText(at), dayIn(dateIn(at), lang));

interface FactsProps {
  readonly appointment: ShownAppointment;
  readonly deskState?: string | undefined;
  readonly lang: Lang;
}

function Facts({ appointment, deskState, lang }: FactsProps) {
  const t = appointmentWords(lang);
  const { about } = appointment;
  return (
    <SummaryList
      rows={[
        { key: t.time, value: <strong>{whenIn(appointment.startsAt, lang)}</strong> },
        { key: t.place, value: appointment.placeName },
        about !== undefined && { key: t.about, value: about },
        { key: t.phone, value: maskPhone(appointment.phone) },
        { key: t.state, value: appointmentStateText[appointment.state][lang] },
        deskState !== undefined && { key: t.deskHours, value: deskState },
      ]}
    />
  );
}

export interface MoveProps {
  readonly view: PageView;
  readonly appointment: ShownAppointment;
  readonly days: readonly OfferedDay[];
  readonly from: string | undefined;
  readonly errors: FieldErrors;
  readonly idempotencyKey: string;
}

/** Another time at the same desk: one tap, the code stays. */
export function MovePage({ view, appointment, days, from, errors, idempotencyKey }: MoveProps) {
  const { lang } = view;
  const t = appointmentWords(lang);
  const own = appointmentPath(appointment.code);
  return (
    <Page view={view} title={t.moveTitle} back={{ href: own }} errors={errors} private>
      <h1 class="govuk-heading-l">{t.moveTitle}</h1>
      <Facts appointment={appointment} lang={lang} />
      <Form action={`${own}/doi`} idempotencyKey={idempotencyKey}>
        <div id="luc">
          <Slots
            days={days}
            from={from}
            lang={lang}
            hrefFrom={(day) => `${own}/doi?ngay=${day}`}
            slot={(slot, label) => (
              <Button key={slot.startsAt} variant="secondary" name="luc" value={minuteOf(slot.startsAt)}>
                {label}
              </Button>
            )}
          />
        </div>
      </Form>
    </Page>
  );
}

export interface CancelProps {
  readonly view: PageView;
  readonly appointment: ShownAppointment;
  readonly idempotencyKey: string;
}

/** What cancelling means, before it is done. */
export function CancelPage({ view, appointment, idempotencyKey }: CancelProps) {
  const { lang } = view;
  const t = appointmentWords(lang);
  const own = appointmentPath(appointment.code);
  return (
    <Page view={view} title={t.cancelTitle} back={{ href: own }} private>
      <h1 class="govuk-heading-l">{t.cancelTitle}</h1>
      <Facts appointment={appointment} lang={lang} />
      <p class="govuk-body">{t.cancelText}</p>
      <Form action={`${own}/huy`} idempotencyKey={idempotencyKey}>
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            {t.cancelYes}
          </Button>
          <Link href={own}>{t.cancelNo}</Link>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
