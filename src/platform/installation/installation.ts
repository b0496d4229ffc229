import type { Executor } from '#platform/db';

/** What an installation decided at its first start. */
export interface Installation {
  /** Code of the province it serves. */
  readonly province: string;
  /** Whether the people and dossiers in it are made up. */
  readonly demo: boolean;
}

/** Undefined on a database that nobody has started an office on yet. */
export async function findInstallation(db: Executor): Promise<Installation | undefined> {
  const rows = await db.run<{ key: string; value: unknown }>({
    text: `select key, value from setting where key in ('province', 'demo')`,
    values: [],
  });
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  const province = values.get('province');
  return typeof province === 'string' ? { province, demo: values.get('demo') === true } : undefined;
}

export async function saveInstallation(db: Executor, { province, demo }: Installation): Promise<void> {
  await db.run({
    text: `insert into setting (key, value) values ('province', $1), ('demo', $2)
           on conflict (key) do update set value = excluded.value`,
    values: [JSON.stringify(province), JSON.stringify(demo)],
  });
}
