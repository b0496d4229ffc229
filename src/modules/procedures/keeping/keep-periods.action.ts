import type { Tx } from '#platform/db';
import type { RetentionTable } from '../retention.ts';
import { retentionOf } from '../retention.ts';
import { allContents, keepPeriod } from './periods.store.ts';

/**
 * Writes down how long the dossiers of every published version are kept. Versions that ended long ago are among
 * them: their dossiers are those that come due first, and a list of the sector that is entered later holds for all.
 */
export async function keepPeriods(tx: Tx, table: RetentionTable): Promise<void> {
  for (const { id, content } of await allContents(tx)) {
    const { retention, by, rule } = retentionOf(content, table);
    await keepPeriod(tx, id, {
      years: retention === 'permanent' ? null : retention.years,
      by,
      verified: rule?.verified ?? true,
      source: rule?.source ?? { vi: `thủ tục ${content.code}`, en: `procedure ${content.code}` },
      resultCodes: content.resultCodes,
    });
  }
}
