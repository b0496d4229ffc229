import type { Instant } from '#kernel';
import type { HistoryActor, HistoryLine } from './history.ts';

/** Money asked of the applicant, and the confirmation that it was paid. */
export interface Payment {
  /** Whole đồng. */
  readonly amount: number | undefined;
  readonly note: string;
  readonly until: Instant | null;
  readonly paid:
    | { readonly at: Instant; readonly number: string; readonly note: string; readonly by: HistoryActor }
    | undefined;
}

/** Every payment of a dossier, in the order in which they were asked for. */
export function paymentsOf(history: readonly HistoryLine[]): readonly Payment[] {
  const payments: Payment[] = [];
  for (const { event, by } of history) {
    if (event.type === 'WaitBegan' && event.public.reason === 'financial')
      payments.push({
        amount: event.public.amount,
        note: event.private.note,
        until: event.public.until,
        paid: undefined,
      });
    const last = payments.at(-1);
    if (event.type === 'WaitEnded' && event.public.reason === 'financial' && last) {
      if (event.public.dropped) {
        payments.pop();
        continue;
      }
      const { number, note } = event.private;
      payments[payments.length - 1] = { ...last, paid: { at: event.public.at, number, note, by } };
    }
  }
  return payments;
}
