import { type Bilingual, type PlainDate, parsePlainDate } from '#kernel';
import { type DateParts, dateIn, type FieldErrors, isoOfParts, partsOfIso } from '#ui/forms';
import { type Period, periodKinds, type StatutoryPeriod, statutoryPeriod } from '../figures/period.ts';
import { periodText } from './period.text.ts';
import { periodKindOf } from './reporting.paths.ts';

/** The period a reader looks at: one of the law's, or days of their own. */
export interface PeriodChoice {
  readonly period: Period;
  /** Undefined for days of the reader's own. */
  readonly statutory: StatutoryPeriod | undefined;
  /** What the boxes of the form show, as typed. */
  readonly typed: { readonly from: DateParts; readonly to: DateParts };
  /** By the names of the boxes, `tu` and `den`. With errors the period is this month's. */
  readonly errors: FieldErrors;
}

const earliest = '2000-01-01';
const latest = '2099-12-31';

/** Reads `?ky=`, or `?tu=…&den=…`, or the boxes of the form; without any the month of reporting. */
export function periodChoice(
  query: Readonly<Record<string, string | undefined>>,
  today: PlainDate,
): PeriodChoice {
  if (!isTyped(query)) return statutoryChoice(query['ky'], today);
  const [from, to] = [typedDay(query, 'tu'), typedDay(query, 'den')];
  const errors = mistakes(from.day, to.day, today);
  const typed = { from: from.parts, to: to.parts };
  if (from.day && to.day && Object.keys(errors).length === 0)
    return { ...named({ from: from.day, to: to.day }, today), typed, errors };
  return { ...statutoryChoice(undefined, today), typed, errors };
}

function statutoryChoice(word: string | undefined, today: PlainDate): PeriodChoice {
  const statutory = statutoryPeriod(periodKindOf(word) ?? 'month', today);
  const typed = { from: partsOfIso(statutory.from), to: partsOfIso(statutory.to) };
  return { period: { from: statutory.from, to: statutory.to }, statutory, typed, errors: {} };
}

/** Days that happen to be a reporting period are called by its name. */
function named(period: Period, today: PlainDate): Pick<PeriodChoice, 'period' | 'statutory'> {
  const statutory = periodKinds
    .map((kind) => statutoryPeriod(kind, today))
    .find(({ from, to }) => from === period.from && to === period.to);
  return { period, statutory };
}

const isTyped = (query: Readonly<Record<string, string | undefined>>): boolean =>
  Object.keys(query).some((name) => /^(tu|den)(-|$)/.test(name));

function typedDay(query: Readonly<Record<string, string | undefined>>, name: 'tu' | 'den') {
  const whole = query[name];
  const parts = whole === undefined ? dateIn(query, name) : partsOfIso(whole);
  const day = parsePlainDate(isoOfParts(parts));
  return { parts, day: day !== undefined && day >= earliest && day <= latest ? day : undefined };
}

function mistakes(from: PlainDate | undefined, to: PlainDate | undefined, today: PlainDate): FieldErrors {
  const errors: Record<string, Bilingual> = {};
  const { vi, en } = periodText;
  if (!from) errors['tu'] = { vi: vi.fromWrong, en: en.fromWrong };
  else if (from > today) errors['tu'] = { vi: vi.notBegun, en: en.notBegun };
  if (!to) errors['den'] = { vi: vi.toWrong, en: en.toWrong };
  else if (from && to < from) errors['den'] = { vi: vi.backwards, en: en.backwards };
  return errors;
}
