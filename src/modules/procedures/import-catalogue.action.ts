import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { dateOfInstant, err, type Instant, ok, type Result } from '#kernel';
import type { Db, Tx } from '#platform/db';
import { newId } from '#platform/ids';
import { endVersion, insertVersion, lockNewestVersions, type PublishedVersion } from './catalogue.store.ts';
import type { Fault } from './content/located.ts';
import { readCatalogue } from './content/read-catalogue.action.ts';
import type { CatalogueEntry } from './procedure.ts';

/** What an import did, by procedure code. */
export type ImportReport = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  /** Published, but no longer in the folder: left as they are. */
  readonly absent: readonly string[];
};

/**
 * Publishes what stands in `contentFolder`. The same files make no new version; changed ones make the next
 * version and end the one before. With a single mistake in any file nothing at all is published.
 */
export async function importCatalogue(
  db: Db,
  contentFolder: string,
  now: Instant,
): Promise<Result<ImportReport, readonly Fault[]>> {
  const catalogue = await readCatalogue(contentFolder);
  if (!catalogue.ok) return catalogue;
  return db.transaction(async (tx) => {
    const newest = new Map((await lockNewestVersions(tx)).map((version) => [version.code, version]));
    const faults = catalogue.value.flatMap((entry) => dateFault(entry, newest.get(entry.content.code)) ?? []);
    return faults.length > 0 ? err(faults) : ok(await publishAll(tx, catalogue.value, newest, now));
  });
}

async function publishAll(
  tx: Tx,
  entries: readonly CatalogueEntry[],
  newest: ReadonlyMap<string, PublishedVersion>,
  now: Instant,
): Promise<ImportReport> {
  const report = { added: [] as string[], changed: [] as string[], unchanged: [] as string[] };
  for (const entry of entries) {
    const { code } = entry.content;
    const before = newest.get(code);
    if (before && before.sha256 === hashOf(entry)) report.unchanged.push(code);
    else {
      await publish(tx, entry, before, now);
      (before ? report.changed : report.added).push(code);
    }
  }
  const present = new Set(entries.map((entry) => entry.content.code));
  return { ...report, absent: [...newest.keys()].filter((code) => !present.has(code)) };
}

async function publish(
  tx: Tx,
  entry: CatalogueEntry,
  before: PublishedVersion | undefined,
  now: Instant,
): Promise<void> {
  if (before && !before.ended) await endVersion(tx, before.id, entry.effectiveFrom);
  await insertVersion(tx, {
    id: newId(),
    version: (before?.version ?? 0) + 1,
    effectiveFrom: entry.effectiveFrom,
    content: entry.content,
    form: entry.form,
    process: entry.process,
    processBpmn: entry.processBpmn,
    sha256: hashOf(entry),
    publishedAt: dateOfInstant(now),
  });
}

/** A changed procedure must say from when: filings before that day are judged by what was published then. */
function dateFault(entry: CatalogueEntry, before: PublishedVersion | undefined): Fault | undefined {
  if (!before || before.sha256 === hashOf(entry) || entry.effectiveFrom > before.effectiveFrom)
    return undefined;
  return {
    ...entry.place,
    path: 'effectiveFrom',
    message: `must be later than ${before.effectiveFrom}, since the procedure differs from version ${before.version}`,
  };
}

/** SHA-256 of what is published, in canonical JSON (RFC 8785). The day alone makes no new version. */
function hashOf({ content, form, process, processBpmn }: CatalogueEntry): string {
  const canonical = canonicalize({ content, form, process, processBpmn }) ?? '';
  return createHash('sha256').update(canonical).digest('hex');
}
