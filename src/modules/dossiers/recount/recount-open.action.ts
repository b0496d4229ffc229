import type { DossierId, Instant, Refusal } from '#kernel';
import type { Tx } from '#platform/db';
import { queueJob } from '#platform/jobs';
import type { DossierOffice } from '../office.ts';
import { perform } from '../perform.ts';
import { dossiersToRecount } from './recount.store.ts';
import { decideRecount } from './recount.ts';

const atOnce = 500;
export const recountJobName = 'dossiers.recount';

/** In the transaction that publishes a calendar: the open dossiers are counted again as soon as it holds. */
export const queueRecount = (tx: Tx): Promise<void> => queueJob(tx, recountJobName, {}, { key: 'open' });

/**
 * Counts every open dossier again that is on an older calendar than its unit, through `perform` like
 * everything. Done twice, or by two workers at once, it changes nothing the second time.
 */
export async function recountOpen(
  office: DossierOffice,
  now: Instant,
): Promise<{
  readonly done: number;
  readonly refused: readonly { readonly id: DossierId; readonly refusal: Refusal }[];
}> {
  const refused: { id: DossierId; refusal: Refusal }[] = [];
  let done = 0;
  for (let after: DossierId | undefined; ; ) {
    const found = await dossiersToRecount(office.db, after, atOnce);
    for (const { id, calendar: name } of found) {
      const calendar = await office.calendarNamed(office.db, name);
      const by = {
        actor: { kind: 'system', reason: 'calendar' },
        dossierId: id,
        action: 'recount',
        now,
      } as const;
      const outcome = await perform(office, { ...by, key: `recount ${id} ${name}` }, (dossier, context) =>
        decideRecount(dossier, { calendar }, context),
      );
      if (outcome.ok) done += 1;
      else if (outcome.error.code !== 'recount.same-calendar') refused.push({ id, refusal: outcome.error });
    }
    if (found.length < atOnce) return { done, refused };
    after = found.at(-1)?.id;
  }
}
