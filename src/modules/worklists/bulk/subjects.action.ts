import type { Instant, Official } from '#kernel';
import { canBeGiven, type NamedPost, postsOfAgency } from '../posts.store.ts';
import type { BulkDeps } from './bulk.action.ts';
import type { BulkItem, BulkSubject } from './bulk.ts';
import { subjectRows } from './subjects.store.ts';

/** What each chosen dossier is about, for whoever says yes to all of them. */
export async function subjectsOf(
  { db, versionOf }: BulkDeps,
  official: Official,
  items: readonly BulkItem[],
): Promise<ReadonlyMap<string, BulkSubject>> {
  const rows = await subjectRows(
    db,
    official.agencyId,
    items.map(({ dossierId }) => dossierId),
  );
  const named = rows.map(async ({ dossierId, versionId, node, role, applicantName, proposal }) => {
    const version = await versionOf(versionId);
    const found = node === undefined ? undefined : version.process?.nodes[node];
    const step = found?.type === 'step' ? found.name : undefined;
    return [dossierId, { applicantName, procedure: version.content.name, step, role, proposal }] as const;
  });
  return new Map(await Promise.all(named));
}

/** Posts of the agency that somebody holds and that may have steps of these dossiers. */
export async function receiversOf(
  { db }: BulkDeps,
  { agencyId }: Official,
  subjects: ReadonlyMap<string, BulkSubject>,
  now: Instant,
): Promise<readonly NamedPost[]> {
  const roles = new Set([...subjects.values()].map(({ role }) => role));
  const posts = await postsOfAgency(db, agencyId, now);
  return posts.filter((post) => canBeGiven(post) && roles.has(post.role));
}
