import { type Calendar, type Clock, due, explainByDay, type LedgerDay, type Limit } from '#calendar';
import type { Instant } from '#kernel';

/** The due date a dossier accepted at this instant would get, day by day; undefined beyond the calendar. */
export function appointmentFor(
  at: Instant,
  rule: { readonly limit: Limit; readonly clock: Clock; readonly calendar: Calendar },
): { readonly dueAt: Instant; readonly why: readonly LedgerDay[] } | undefined {
  const dated = due(rule.limit, at, rule.calendar, { clock: rule.clock });
  return dated.ok ? { dueAt: dated.value.due, why: explainByDay(dated.value.ledger) } : undefined;
}
