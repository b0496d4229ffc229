import type { Executor } from '#platform/db';
import type { LifeEvent } from './life-event.ts';

/** Life events in the order in which they are shown. */
export async function lifeEvents(db: Executor): Promise<readonly LifeEvent[]> {
  const rows = await db.run<{
    readonly key: string;
    readonly name_vi: string;
    readonly name_en: string;
    readonly procedure_codes: readonly string[];
  }>({
    name: 'procedures.life-events',
    text: 'select key, name_vi, name_en, procedure_codes from life_event order by place',
    values: [],
  });
  return rows.map(({ key, name_vi: vi, name_en: en, procedure_codes: codes }) => ({
    key,
    name: { vi, en },
    codes,
  }));
}
