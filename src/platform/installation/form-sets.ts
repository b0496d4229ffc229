import { type Instant, instantOfMs } from '#kernel';
import type { Executor } from '#platform/db';

/** A numbered set of forms and the moment a province went over to it. */
export interface FormSetChosen {
  readonly set: 'A' | 'B';
  readonly from: Instant;
}

/** Every choice so far; none on a province that has never chosen. */
export async function findFormSets(db: Executor): Promise<readonly FormSetChosen[]> {
  const [row] = await db.run<{ value: unknown }>({
    name: 'form-sets',
    text: `select value from setting where key = 'form-set'`,
    values: [],
  });
  const value = row?.value;
  return Array.isArray(value) ? value.flatMap(chosenIn) : [];
}

/** Goes over to a set from a moment on; what was chosen before stays, for the papers of before. */
export async function chooseFormSet(db: Executor, chosen: FormSetChosen): Promise<void> {
  await db.run({
    text: `insert into setting (key, value) values ('form-set', jsonb_build_array($1::jsonb))
           on conflict (key) do update set value = setting.value || excluded.value`,
    values: [JSON.stringify(chosen)],
  });
}

function chosenIn(value: unknown): readonly FormSetChosen[] {
  if (typeof value !== 'object' || value === null || !('set' in value) || !('from' in value)) return [];
  const { set, from } = value;
  return (set === 'A' || set === 'B') && typeof from === 'number' ? [{ set, from: instantOfMs(from) }] : [];
}
