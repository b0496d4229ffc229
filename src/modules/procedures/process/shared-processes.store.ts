import type { Executor, Tx } from '#platform/db';

/** The drawings that those of procedures may call, by name. */
export async function sharedProcessTexts(db: Executor): Promise<ReadonlyMap<string, string>> {
  const rows = await db.run<{ name: string; bpmn: string }>({
    text: 'select name, bpmn from shared_process order by name',
    values: [],
  });
  return new Map(rows.map(({ name, bpmn }) => [name, bpmn]));
}

/** Keeps a drawing under its name, in the place of the one there was. */
export async function keepSharedProcess(tx: Tx, name: string, bpmn: string): Promise<void> {
  await tx.run({
    text: `insert into shared_process (name, bpmn) values ($1, $2) on conflict (name) do update set bpmn = excluded.bpmn`,
    values: [name, bpmn],
  });
}
