import { dayIn, type Opening, openingIn, type ReceptionDay, receptionDayIn } from '#calendar';
import type { Instant, Lang } from '#kernel';
import { InsetText, SummaryList } from '#ui';
import { contactText } from './contact.text.ts';

export interface DeskContactProps {
  /** The agency the desk is part of. */
  readonly agency: string;
  readonly opening: Opening;
  readonly week: readonly ReceptionDay[];
  readonly now: Instant;
  readonly lang: Lang;
}

/** Whether somebody receives now, the hours of the week, and what is not known of the desk. */
export function DeskContact({ agency, opening, week, now, lang }: DeskContactProps) {
  const t = contactText[lang];
  return (
    <>
      <InsetText>
        <strong>{openingIn(opening, now, lang)}</strong>
      </InsetText>
      <p class="govuk-body">
        {t.agency}: {agency}
      </p>
      <h2 class="govuk-heading-m">{t.hours}</h2>
      <SummaryList
        rows={week.map((day) => ({ key: dayIn(day.date, lang), value: receptionDayIn(day, lang) }))}
      />
      <p class="govuk-body">{t.hoursNote}</p>
      <p class="govuk-body">{t.noAddress}</p>
    </>
  );
}
