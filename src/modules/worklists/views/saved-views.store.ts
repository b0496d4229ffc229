import { dateOfInstant, type Instant, type Official } from '#kernel';
import { type Executor, type Tx, violatedConstraint } from '#platform/db';
import { mostViews, type SavedView } from './saved-view.ts';

/** Their own in this post, and those of the agency that are shared; own ones first, by name. */
export async function viewsFor(db: Executor, official: Official): Promise<readonly SavedView[]> {
  const rows = await db.run<Omit<SavedView, 'isDefault' | 'by'> & { is_default: boolean; by: string | null }>(
    {
      name: 'worklists.views',
      text: `select id, name, query, own and is_default as is_default, shared, case when not own then owner_name end as by
      from (select *, post_id = $1 and account_id = $2 as own from saved_view
        where post_id = $1 and account_id = $2 or agency_id = $3 and shared) v
      order by own desc, name, id`,
      values: [official.postId, official.accountId, official.agencyId],
    },
  );
  return rows.map(({ is_default, by, ...row }) => ({ ...row, isDefault: is_default, by: by ?? undefined }));
}

export interface NewView {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly isDefault: boolean;
  readonly shared: boolean;
}

/** Of the same name the newer stays. False when there are too many. */
export async function saveView(tx: Tx, official: Official, view: NewView, now: Instant): Promise<boolean> {
  const own = [official.postId, official.accountId];
  if (view.isDefault) await clearDefault(tx, official);
  const rows = await tx.run({
    text: `insert into saved_view (id, agency_id, post_id, account_id, owner_name, name, query, is_default, shared, saved_at)
      select $3, $4, $1, $2, $5, $6, $7, $8, $9, $10
      where (select count(*) from saved_view where post_id = $1 and account_id = $2 and name <> $6) < ${mostViews}
      on conflict (post_id, account_id, name) do update set query = excluded.query, is_default = excluded.is_default,
        shared = excluded.shared, saved_at = excluded.saved_at returning id`,
    values: [
      ...own,
      ...[view.id, official.agencyId, official.name, view.name, view.query, view.isDefault, view.shared],
      dateOfInstant(now),
    ],
  });
  return rows.length > 0;
}

const clearDefault = (tx: Tx, { postId, accountId }: Official) =>
  tx.run({
    text: 'update saved_view set is_default = false where post_id = $1 and account_id = $2 and is_default',
    values: [postId, accountId],
  });

/** Makes one of their own the list that opens first, or none when it is that already. */
export async function switchDefault(tx: Tx, official: Official, id: string): Promise<boolean> {
  const own = [official.postId, official.accountId];
  const [row] = await tx.run<{ is_default: boolean }>({
    text: 'select is_default from saved_view where id = $3 and post_id = $1 and account_id = $2',
    values: [...own, id],
  });
  if (!row) return false;
  await clearDefault(tx, official);
  if (!row.is_default)
    await tx.run({
      text: 'update saved_view set is_default = true where id = $3 and post_id = $1 and account_id = $2',
      values: [...own, id],
    });
  return true;
}

export async function removeView(
  db: Executor,
  { postId, accountId }: Official,
  id: string,
): Promise<boolean> {
  const rows = await db.run({
    text: 'delete from saved_view where id = $1 and post_id = $2 and account_id = $3 returning id',
    values: [id, postId, accountId],
  });
  return rows.length > 0;
}

/** Two views made the first at the same moment: one of them is. */
export const isTwoDefaults = (error: unknown): boolean =>
  violatedConstraint(error) === 'saved_view_one_default';
