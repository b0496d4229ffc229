import { addDays, type Bilingual, inBoth, type PlainDate, parsePlainDate } from '#kernel';
import { type DateParts, dateIn, type FieldErrors, isoOfParts, partsOfIso, textIn } from '#ui/forms';
import { waitingFormText } from './waiting-form.text.ts';

export interface WaitingDays {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly typed: { readonly from: DateParts; readonly to: DateParts };
  readonly errors: FieldErrors;
}

/** Days looked at together; more are a report, not a look at the desk. */
const mostDays = 400;

/** The days an address asks for; without any, or with a mistake, the seven up to today. */
export function waitingDays(query: Readonly<Record<string, string>>, today: PlainDate): WaitingDays {
  const week = { from: addDays(today, -6), to: today };
  const asked = { from: askedDay(query, 'tu'), to: askedDay(query, 'den') };
  const none = asked.from === undefined && asked.to === undefined;
  if (none) return { ...week, typed: { from: partsOfIso(week.from), to: partsOfIso(week.to) }, errors: {} };
  const typed = { from: asked.from ?? partsOfIso(week.from), to: asked.to ?? partsOfIso(week.to) };
  const [from, to] = [parsePlainDate(isoOfParts(typed.from)), parsePlainDate(isoOfParts(typed.to))];
  const errors = mistakes(from, to);
  return from && to && Object.keys(errors).length === 0
    ? { from, to, typed, errors }
    : { ...week, typed, errors };
}

function mistakes(from: PlainDate | undefined, to: PlainDate | undefined): FieldErrors {
  const said = (of: (t: typeof waitingFormText.vi | typeof waitingFormText.en) => string): Bilingual =>
    inBoth(waitingFormText, of);
  if (!from) return { tu: said((t) => t.noSuchDay), ...(to ? {} : { den: said((t) => t.noSuchDay) }) };
  if (!to) return { den: said((t) => t.noSuchDay) };
  if (to < from) return { den: said((t) => t.backwards) };
  return addDays(from, mostDays) < to ? { den: said((t) => t.tooMany) } : {};
}

/** As three boxes or as one day `2026-11-20`; undefined when the address says nothing of it. */
function askedDay(query: Readonly<Record<string, string>>, name: string): DateParts | undefined {
  const whole = textIn(query, name);
  if (whole !== '') return partsOfIso(whole);
  const parts = dateIn(query, name);
  return parts.day === '' && parts.month === '' && parts.year === '' ? undefined : parts;
}
