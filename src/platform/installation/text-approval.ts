import type { Executor } from '#platform/db';

/** Which changes of texts wait for a second person: those of forms a circular numbers, all, or none. */
export const textApprovals = ['forms', 'all', 'none'] as const;
export type TextApproval = (typeof textApprovals)[number];

/** What was chosen; the forms of the law when nobody has. */
export async function findTextApproval(db: Executor): Promise<TextApproval> {
  const [row] = await db.run<{ value: unknown }>({
    name: 'text-approval',
    text: `select value from setting where key = 'text-approval'`,
    values: [],
  });
  return textApprovals.find((each) => each === row?.value) ?? 'forms';
}

export async function chooseTextApproval(db: Executor, chosen: TextApproval): Promise<void> {
  await db.run({
    text: `insert into setting (key, value) values ('text-approval', $1)
           on conflict (key) do update set value = excluded.value`,
    values: [JSON.stringify(chosen)],
  });
}
