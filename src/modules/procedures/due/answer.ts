import { type Calendar, due, type LedgerEntry, type Limit, notAnnounced } from '#calendar';
import { type Bilingual, err, isoOf, type Lang, ok, type Result } from '#kernel';
import { wordedIn } from '../content/worded.ts';
import { countedLimit, type PublishedLimit, type TimeLimit } from '../procedure.ts';
import type { DueQuestion } from './question.ts';
import { type DueRefusal, refuse } from './refusals.ts';

/** A due date with its reason, as `motcua due --json` and the API tell it. Times are Vietnam's, ISO 8601. */
export type DueAnswer = {
  readonly startsAt: string;
  readonly due: string;
  readonly ledger: readonly ToldEntry[];
  /** Years the count went through whose days off nobody has announced. */
  readonly assumed: readonly { readonly year: number; readonly text: Bilingual }[];
  /** What else one must know of the rule it was counted by. */
  readonly notes?: readonly Bilingual[];
};
type ToldEntry = {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  readonly reason: LedgerEntry['reason'];
  readonly text: Bilingual;
};

/** Counts a limit as it was asked. */
export function answerDue(
  limit: Limit,
  { receivedAt, clock, pauses }: Pick<DueQuestion, 'receivedAt' | 'clock' | 'pauses'>,
  calendar: Calendar,
): Result<DueAnswer, DueRefusal> {
  const dated = due(limit, receivedAt, calendar, { clock, pauses });
  if (!dated.ok) {
    const date = limit.kind === 'fixed-date' ? limit.date : '';
    return err(refuse(dated.error.code, { first: calendar.first, last: calendar.last, date }));
  }
  const { startsAt, due: dueAt, ledger, assumed } = dated.value;
  return ok({
    startsAt: isoOf(startsAt),
    due: isoOf(dueAt),
    ledger: ledger.map(told),
    assumed: assumed.map((year) => ({ year, text: notAnnounced(year) })),
  });
}

const told = ({ from, to, minutes, reason, text }: LedgerEntry): ToldEntry => ({
  ...{ from: isoOf(from), to: isoOf(to), minutes, reason, text },
});

/** The limit of a procedure, or of one of its cases: by its key, or by its place from 1 on. */
export function limitAsked(
  code: string,
  timeLimit: TimeLimit,
  variant: string | undefined,
): Result<Limit, DueRefusal> {
  if (variant === undefined) return counted(code, timeLimit, timeLimit.limit);
  const found = timeLimit.variants.find(
    (each, index) => keyOf(each) === variant || String(index + 1) === variant,
  );
  if (found) return counted(code, timeLimit, found.limit);
  const known = (lang: Lang): string =>
    timeLimit.variants
      .map((each, index) => `${keyOf(each) ?? index + 1} (${wordedIn(each.case, lang).text})`)
      .join('; ');
  return err(refuse('due.no-variant', { given: variant, knownVi: known('vi'), knownEn: known('en') }));
}

function counted(code: string, timeLimit: TimeLimit, limit: PublishedLimit): Result<Limit, DueRefusal> {
  return limit.kind === 'by-plan' ? err(refuse('due.by-plan', { code })) : ok(countedLimit(timeLimit, limit));
}

const keyOf = (variant: object): string | undefined =>
  'key' in variant && typeof variant.key === 'string' ? variant.key : undefined;
