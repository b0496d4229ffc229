import { clockText, dayIn } from '#calendar';
import type { Lang } from '#kernel';
import { type Content, Details, Link } from '#ui';
import { appointmentWords } from './appointments.text.ts';
import type { OfferedDay, OfferedSlot } from './offered.ts';

export interface SlotsProps {
  /** All days that are offered; a page shows eight, from `from` on. */
  readonly days: readonly OfferedDay[];
  readonly from: string | undefined;
  readonly lang: Lang;
  readonly hrefFrom: (day: string) => string;
  /** How a slot with a place left is chosen. */
  readonly slot: (slot: OfferedSlot, label: Content) => Content;
}

const daysShown = 8;

/** Day under day, the first one open: every time a tap away. A full time is said to be full. */
export function Slots({ days, from, lang, hrefFrom, slot }: SlotsProps) {
  const t = appointmentWords(lang);
  const first = Math.max(
    0,
    days.findIndex(({ date }) => date === from),
  );
  const shown = days.slice(first, first + daysShown);
  const next = days[first + daysShown];
  const before = first > 0 ? days[Math.max(0, first - daysShown)] : undefined;
  if (shown.length === 0) return <p class="govuk-body">{t.noSlots}</p>;
  return (
    <>
      {shown.map(({ date, slots }, index) => (
        <Details
          key={date}
          summary={`${dayIn(date, lang)}: ${t.leftThatDay(slots.reduce((sum, { left }) => sum + left, 0))}`}
          open={index === 0}
        >
          <div class="govuk-button-group">
            {slots.map((each) =>
              each.left > 0 ? (
                slot(each, <TimeLabel slot={each} date={dayIn(date, lang)} lang={lang} />)
              ) : (
                <span key={each.startsAt} class="govuk-hint">
                  {clockText(each.startsAt)} ({t.full})
                </span>
              ),
            )}
          </div>
        </Details>
      ))}
      {(before || next) && (
        <p class="govuk-body">
          {before && <Link href={hrefFrom(before.date)}>{t.earlier}</Link>}
          {before && next && ' · '}
          {next && <Link href={hrefFrom(next.date)}>{t.later}</Link>}
        </p>
      )}
    </>
  );
}

interface TimeLabelProps {
  readonly slot: OfferedSlot;
  readonly date: string;
  readonly lang: Lang;
}

/** The hour; whoever hears the page hears the day and the places too. */
function TimeLabel({ slot, date, lang }: TimeLabelProps) {
  return (
    <>
      {clockText(slot.startsAt)}
      <span class="govuk-visually-hidden">
        {' '}
        {date}, {appointmentWords(lang).left(slot.left)}
      </span>
    </>
  );
}
