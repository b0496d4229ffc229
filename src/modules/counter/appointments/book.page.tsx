import { clockText, dayIn } from '#calendar';
import { dateIn, type Instant, isoOf, type Lang } from '#kernel';
import { Button, Form, InsetText, Link, SelectField, SummaryList, TextField } from '#ui';
import { bind, type FieldErrors, type FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import {
  appointmentsPath,
  type BookingAsked,
  bookingHref,
  bookingNames,
  bookPath,
  confirmPath,
  deskBookingPath,
} from './appointments.paths.ts';
import { appointmentWords } from './appointments.text.ts';
import type { OfferedDay } from './offered.ts';
import { Slots } from './slots.part.tsx';

/** `2026-11-23T08:00`, as it stands in an address. */
export const minuteOf = (at: Instant): string => isoOf(at).slice(0, 16);

/** What the appointment is about, in the reader's language. */
export interface About {
  readonly asked: BookingAsked;
  readonly procedureName: string | undefined;
}

export interface ChooseDeskProps {
  readonly view: PageView;
  readonly about: About;
  readonly desks: readonly { readonly code: string; readonly name: string }[];
  readonly errors: FieldErrors;
}

/** Where; only desks that take appointments. */
export function ChooseDeskPage({ view, about, desks, errors }: ChooseDeskProps) {
  const t = appointmentWords(view.lang);
  return (
    <Page view={view} title={t.bookTitle} errors={errors}>
      <h1 class="govuk-heading-l">{t.bookTitle}</h1>
      <p class="govuk-body">{t.lead}</p>
      <AboutLine about={about} lang={view.lang} />
      {desks.length === 0 ? (
        <InsetText>{t.noDesk}</InsetText>
      ) : (
        <form method="get" action={bookPath} novalidate>
          <Carried asked={about.asked} />
          <SelectField
            name="xa"
            label={t.where}
            error={errors['xa']?.[view.lang]}
            options={desks.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Button>{t.continue}</Button>
        </form>
      )}
      <p class="govuk-body">
        <Link href={appointmentsPath}>{t.haveCode}</Link>
      </p>
    </Page>
  );
}

export interface ChooseSlotProps {
  readonly view: PageView;
  readonly about: About;
  readonly place: { readonly code: string; readonly name: string };
  readonly days: readonly OfferedDay[];
}

/** When: every time that is free is a link to the last questions. */
export function ChooseSlotPage({ view, about, place, days }: ChooseSlotProps) {
  const { lang } = view;
  const t = appointmentWords(lang);
  const { asked } = about;
  return (
    <Page
      view={view}
      title={t.timeTitle}
      back={{ href: bookingHref(bookPath, { ...asked, day: undefined }), text: t.otherDesk }}
    >
      <span class="govuk-caption-l">{place.name}</span>
      <h1 class="govuk-heading-l">{t.timeTitle}</h1>
      <AboutLine about={about} lang={lang} />
      <Slots
        days={days}
        from={asked.day}
        lang={lang}
        hrefFrom={(day) => bookingHref(deskBookingPath(place.code), { ...asked, day })}
        slot={(slot, label) => (
          <Button
            key={slot.startsAt}
            variant="secondary"
            href={bookingHref(confirmPath(place.code), {
              ...asked,
              day: undefined,
              at: minuteOf(slot.startsAt),
            })}
          >
            {label}
          </Button>
        )}
      />
    </Page>
  );
}

export interface ConfirmProps {
  readonly view: PageView;
  readonly about: About;
  readonly place: { readonly code: string; readonly name: string };
  readonly startsAt: Instant;
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** Who comes: the last page before the code. */
export function ConfirmPage({ view, about, place, startsAt, form, idempotencyKey }: ConfirmProps) {
  const { lang } = view;
  const t = appointmentWords(lang);
  const { asked } = about;
  const slots = bookingHref(deskBookingPath(place.code), { ...asked, at: undefined, day: dateIn(startsAt) });
  return (
    <Page
      view={view}
      title={t.confirmTitle}
      back={{ href: slots, text: t.otherTime }}
      errors={form.errors}
      private
    >
      <h1 class="govuk-heading-l">{t.confirmTitle}</h1>
      <SummaryList
        rows={[
          { key: t.place, value: place.name },
          {
            key: t.time,
            value: <span id="luc">{t.from(clockText(startsAt), dayIn(dateIn(startsAt), lang))}</span>,
            actions: [{ href: slots, text: t.otherTime }],
          },
          about.procedureName !== undefined && { key: t.about, value: about.procedureName },
          asked.dossier !== undefined && { key: t.about, value: t.dossier(asked.dossier) },
        ]}
      />
      <Form
        action={bookingHref(confirmPath(place.code), { ...asked, day: undefined, at: minuteOf(startsAt) })}
        idempotencyKey={idempotencyKey}
      >
        <TextField {...bind(form, 'hoTen', lang)} label={t.name} kind="name" autocomplete="name" />
        <TextField {...bind(form, 'dienThoai', lang)} label={t.phone} hint={t.phoneHint} kind="phone" />
        <p class="govuk-body">{t.privacy}</p>
        <p class="govuk-body">{t.noReminder}</p>
        <Button preventDoubleClick>{t.book}</Button>
      </Form>
    </Page>
  );
}

function AboutLine({ about, lang }: { readonly about: About; readonly lang: Lang }) {
  const t = appointmentWords(lang);
  const { dossier } = about.asked;
  const what = about.procedureName ?? (dossier === undefined ? undefined : t.dossier(dossier));
  if (what === undefined) return null;
  return (
    <p class="govuk-body">
      {t.about}: <strong>{what}</strong>
    </p>
  );
}

/** What was asked goes along with the answer. */
function Carried({ asked }: { readonly asked: BookingAsked }) {
  return (
    <>
      {asked.procedure !== undefined && (
        <input type="hidden" name={bookingNames.procedure} value={asked.procedure} />
      )}
      {asked.dossier !== undefined && (
        <input type="hidden" name={bookingNames.dossier} value={asked.dossier} />
      )}
    </>
  );
}
