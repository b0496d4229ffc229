import type { Tx } from '#platform/db';
import type { Retention } from '../policies.ts';
import type { RetentionRule, RetentionTable } from '../retention.ts';
import { retentionOf } from '../retention.ts';
import { allContents, type KeptRule, keepPeriod, replaceRules } from './periods.store.ts';

/**
 * Writes down the rules by which later versions get their period when they are published, and how long the dossiers
 * of every version there is are kept. Versions that ended long ago are among
 * them: their dossiers are those that come due first, and a list of the sector that is entered later holds for all.
 */
export async function keepPeriods(tx: Tx, table: RetentionTable): Promise<void> {
  await replaceRules(tx, rulesOf(table));
  for (const { id, content } of await allContents(tx)) {
    const { retention, by, rule } = retentionOf(content, table);
    await keepPeriod(tx, id, {
      years: yearsOf(retention),
      by,
      verified: rule?.verified ?? true,
      source: rule?.source ?? { vi: `thủ tục ${content.code}`, en: `procedure ${content.code}` },
      resultCodes: content.resultCodes,
    });
  }
}

const yearsOf = (retention: Retention): number | null => (retention === 'permanent' ? null : retention.years);

const rulesOf = ({ default: other, fields, results }: RetentionTable): readonly KeptRule[] => {
  const rule = (kind: KeptRule['kind'], name: string, { retention, verified, source }: RetentionRule) => ({
    ...{ kind, name, verified, source },
    years: yearsOf(retention),
  });
  return [
    rule('default', '', other),
    ...fields.map((each) => rule('field', each.field, each)),
    ...results.map((each) => rule('result', each.code, each)),
  ];
};
