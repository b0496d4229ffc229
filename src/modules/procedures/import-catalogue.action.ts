import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import {
  dateIn,
  dateOfInstant,
  err,
  type Instant,
  ok,
  type PlainDate,
  type ProcedureVersionId,
  type Result,
} from '#kernel';
import type { Db, Executor, Tx } from '#platform/db';
import { newId } from '#platform/ids';
import {
  endVersion,
  insertVersion,
  loadPublished,
  lockCatalogue,
  type NewestVersion,
  newestVersions,
} from './catalogue.store.ts';
import { isFindingKept, replaceFinding } from './content/finding.store.ts';
import type { Finding } from './content/finding.ts';
import type { Fault } from './content/located.ts';
import { readCatalogue } from './content/read-catalogue.action.ts';
import { readFinding } from './content/read-finding.action.ts';
import { retentionIn } from './content/retention-in.action.ts';
import { keepPeriods } from './keeping/keep-periods.action.ts';
import type { CatalogueEntry } from './procedure.ts';
import { sharedTextsIn } from './process/read-shared.action.ts';
import { keepSharedProcess } from './process/shared-processes.store.ts';
import { type Publication, planPublication } from './versions/publication.ts';

/** What an import will do. */
export type CataloguePlan = {
  readonly publications: readonly Publication[];
  readonly unchanged: readonly string[];
  /** Published, but no longer in the folder: left as they are. */
  readonly absent: readonly string[];
};

/** What a version is to be called; by chance, unless a simulation is to tell the same twice. */
export type NewVersionId = (code: string, version: number) => ProcedureVersionId;

/** What an import did, by procedure code. */
export type ImportReport = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly absent: readonly string[];
};

/** What `importCatalogue` would do now; changes nothing. */
export async function planCatalogue(
  db: Executor,
  contentFolder: string,
  now: Instant,
): Promise<Result<CataloguePlan, readonly Fault[]>> {
  const content = await readContent(contentFolder);
  return content.ok ? planAll(db, content.value.entries, dateIn(now)) : content;
}

/**
 * Publishes what stands in `contentFolder`. What does the same makes no new version; changed procedures get
 * their next version and end the one before. With a single mistake in any file nothing at all is published.
 */
export async function importCatalogue(
  db: Db,
  contentFolder: string,
  now: Instant,
  versionId: NewVersionId = () => newId(),
): Promise<Result<ImportReport, readonly Fault[]>> {
  const content = await readContent(contentFolder);
  if (!content.ok) return content;
  const { entries, finding } = content.value;
  return db.transaction(async (tx) => {
    await lockCatalogue(tx);
    const plan = await planAll(tx, entries, dateIn(now));
    if (!plan.ok) return plan;
    for (const publication of plan.value.publications) await publish(tx, publication, { now, versionId });
    await keepFinding(tx, finding);
    for (const [name, bpmn] of await sharedTextsIn(contentFolder)) await keepSharedProcess(tx, name, bpmn);
    const contents = entries.map(({ content }) => content);
    const retention = await retentionIn(contentFolder, contents, []);
    if (retention) await keepPeriods(tx, retention);
    return ok(reportOf(plan.value));
  });
}

type Content = { readonly entries: readonly CatalogueEntry[]; readonly finding: Finding };

/** The procedures of a content folder and what helps to find them, or all mistakes in all files. */
async function readContent(contentFolder: string): Promise<Result<Content, readonly Fault[]>> {
  const catalogue = await readCatalogue(contentFolder);
  if (!catalogue.ok) return catalogue;
  const faults: Fault[] = [];
  const codes = catalogue.value.map(({ content }) => content.code);
  const finding = await readFinding(contentFolder, codes, faults);
  return faults.length > 0 ? err(faults) : ok({ entries: catalogue.value, finding });
}

async function keepFinding(tx: Tx, finding: Finding): Promise<void> {
  const sha256 = digestOf(finding);
  if (!(await isFindingKept(tx, sha256))) await replaceFinding(tx, finding, sha256);
}

export function reportOf({ publications, unchanged, absent }: CataloguePlan): ImportReport {
  const codes = (changed: boolean) =>
    publications
      .filter(({ before }) => (before !== undefined) === changed)
      .map(({ entry }) => entry.content.code);
  return { added: codes(false), changed: codes(true), unchanged, absent };
}

async function planAll(
  db: Executor,
  entries: readonly CatalogueEntry[],
  today: PlainDate,
): Promise<Result<CataloguePlan, readonly Fault[]>> {
  const newest = new Map((await newestVersions(db)).map((version) => [version.code, version]));
  const faults: Fault[] = [];
  const publications: Publication[] = [];
  const unchanged: string[] = [];
  for (const entry of entries) {
    const { code } = entry.content;
    const planned = await planOne(db, entry, newest.get(code), today);
    if (planned.kind === 'publish') publications.push(planned.publication);
    else if (planned.kind === 'unchanged') unchanged.push(code);
    else faults.push({ ...entry.place, path: 'effectiveFrom', message: planned.message });
  }
  const present = new Set(entries.map((entry) => entry.content.code));
  const absent = [...newest.keys()].filter((code) => !present.has(code));
  return faults.length > 0 ? err(faults) : ok({ publications, unchanged, absent });
}

/** What publishing an entry would do. The same files have the same digest; only others are read again and compared. */
export async function planOne(
  db: Executor,
  entry: CatalogueEntry,
  newest: NewestVersion | undefined,
  today: PlainDate,
): Promise<ReturnType<typeof planPublication>> {
  if (newest?.sha256 === hashOf(entry)) return { kind: 'unchanged' };
  return planPublication(entry, newest && (await loadPublished(db, newest.id)), today);
}

/** Publishes what was planned, in the transaction that holds `lockCatalogue`. */
export async function publish(
  tx: Tx,
  publication: Publication,
  { now, versionId }: { readonly now: Instant; readonly versionId: NewVersionId },
): Promise<void> {
  const { entry, before, version, effectiveFrom } = publication;
  if (before && !before.ended) await endVersion(tx, before.id, effectiveFrom);
  await insertVersion(tx, {
    id: versionId(entry.content.code, version),
    version,
    effectiveFrom,
    changeClass: publication.class,
    content: entry.content,
    form: entry.form,
    process: entry.process,
    processBpmn: entry.processBpmn,
    feesDmn: entry.feesDmn,
    cases: entry.cases ?? [],
    sha256: hashOf(entry),
    publishedAt: dateOfInstant(now),
  });
}

/** SHA-256 of what is published, in canonical JSON (RFC 8785). The day alone makes no new version. */
function hashOf({ content, form, process, processBpmn, feesDmn, cases = [] }: CatalogueEntry): string {
  const saved = cases.length > 0 ? { cases } : {};
  return digestOf({ content, form, process, processBpmn, feesDmn, ...saved });
}

const digestOf = (value: object): string =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');
