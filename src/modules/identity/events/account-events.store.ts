import { type AccountId, addMinutes, dateOfInstant, type Instant, instantOfDate } from '#kernel';
import type { Executor } from '#platform/db';

export const eventKinds = [
  'signedIn',
  'signInFailed',
  'signedOutElsewhere',
  'passwordChanged',
  'detailsChanged',
  'secondFactorAdded',
  'secondFactorRemoved',
  'recoveryCodesMade',
  'recoveryCodeUsed',
  'confirmed',
  'confirmFailed',
] as const;
export type AccountEventKind = (typeof eventKinds)[number];

export interface AccountEvent {
  readonly at: Instant;
  readonly kind: AccountEventKind;
  readonly device: string | undefined;
}

export async function addAccountEvent(
  db: Executor,
  accountId: AccountId,
  event: AccountEvent,
): Promise<void> {
  await db.run({
    text: 'insert into account_event (account_id, at, kind, device) values ($1, $2, $3, $4)',
    values: [accountId, dateOfInstant(event.at), event.kind, event.device ?? null],
  });
}

/** The latest of an account. */
export async function latestEvents(db: Executor, accountId: AccountId): Promise<readonly AccountEvent[]> {
  const rows = await db.run<{ at: Date; kind: string; device: string | null }>({
    text: `select at, kind, device from account_event where account_id = $1 order by at desc, id desc limit 15`,
    values: [accountId],
  });
  return rows.flatMap(({ at, kind, device }) => {
    const known = eventKinds.find((each) => each === kind);
    return known ? [{ at: instantOfDate(at), kind: known, device: device ?? undefined }] : [];
  });
}

const keptDays = 90;

/** Takes away what is older than ninety days; answers how many. */
export async function sweepAccountEvents(db: Executor, now: Instant): Promise<number> {
  const rows = await db.run({
    text: 'delete from account_event where at < $1 returning 1',
    values: [dateOfInstant(addMinutes(now, -keptDays * 24 * 60))],
  });
  return rows.length;
}
