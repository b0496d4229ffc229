import {
  askReading,
  composePapers,
  type DocumentRef,
  discardDocuments,
  type ReceivedScans,
  readTools,
  receiveScans,
  type ScanRefusal,
  scanLimits,
  type TakenScan,
} from '#documents';
import {
  type Actor,
  type DocumentId,
  type DossierId,
  err,
  type Instant,
  ok,
  type Refusal,
  type Result,
  refusal,
} from '#kernel';
import type { Tx } from '#platform/db';
import type { UploadedFile } from '#platform/http';
import { newId } from '#platform/ids';
import type { Case } from '../casework/case.ts';
import { caseComponents } from '../casework/case.ts';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import { performIn } from '../perform.ts';
import { decideDigitise } from './digitise.ts';
import { addSheets, addSources, type Pile, pileOf, savePile, takePile } from './pile.store.ts';
import { type Sheet, sheetsOfScan, sorted } from './sheets.ts';

export interface Digitiser {
  readonly actor: Actor;
  readonly now: Instant;
  /** Of the form, so that it has one effect. */
  readonly key: string;
}

const nameOf = (actor: Actor): string =>
  actor.kind === 'official' ? `${actor.name}, ${actor.postName.vi}` : actor.kind;

/** Takes files into the pile of a dossier: what is a scan is added behind what is there. */
export async function addScans(
  deps: DossierDeps,
  dossier: Dossier,
  uploads: AsyncIterable<UploadedFile>,
  by: Digitiser & { readonly photosName: string },
): Promise<ReceivedScans & { readonly full: boolean }> {
  const keeper = { db: deps.office.db, files: deps.files };
  const received = await receiveScans(keeper, uploads, by);
  const added = await deps.office.db.transaction((tx) => addToPile(tx, dossier.id, received.taken, by));
  if (!added) await discardDocuments(deps.office.db, idsOf(received.taken));
  return { ...received, full: !added };
}

/** Adds scans that are kept already, in somebody's transaction; false when the pile would be too large. */
export async function addToPile(
  tx: Tx,
  dossierId: DossierId,
  scans: readonly TakenScan[],
  { actor, now }: Pick<Digitiser, 'actor' | 'now'>,
): Promise<boolean> {
  if (scans.length === 0) return true;
  const sheets = scans.flatMap(({ document, pages }) => sheetsOfScan(document.id, pages));
  const room = await addSheets(tx, { dossierId, sheets, by: nameOf(actor), now }, scanLimits.maxPages);
  if (room) await addSources(tx, dossierId, idsOf(scans), now);
  return room;
}

const idsOf = (scans: readonly TakenScan[]): readonly DocumentId[] =>
  scans.flatMap(({ document, photos }) => [document, ...photos].map(({ id }) => id));

/** Keeps an arrangement made of this version of the pile; false when somebody was faster. */
export const arrangePile = (
  { office }: DossierDeps,
  dossierId: DossierId,
  { version, sheets }: Pick<Pile, 'version' | 'sheets'>,
  { actor, now }: Digitiser,
): Promise<boolean> => savePile(office.db, { dossierId, version, sheets, by: nameOf(actor), now });

/** Throws the whole pile away, with its scans; false when somebody has changed it since. */
export async function dropPile(
  { office }: DossierDeps,
  dossierId: DossierId,
  version: number,
): Promise<boolean> {
  const sources = await office.db.transaction((tx) => takePile(tx, dossierId, version));
  if (sources) await discardDocuments(office.db, sources);
  return sources !== undefined;
}

export type FinishRefusal = Refusal;

/**
 * Makes the papers of a sorted pile: a PDF for each component, kept; then, in one transaction, the pile is gone and
 * the dossier has them. The scans are discarded when that is done, and not before.
 */
export async function finishPile(
  deps: DossierDeps,
  found: Case,
  version: number,
  by: Digitiser,
): Promise<Result<readonly DocumentRef[], FinishRefusal>> {
  const { office } = deps;
  const { id } = found.dossier;
  const pile = await pileOf(office.db, id);
  if (pile.version !== version) return err(refusal('digitise.changed', { by: pile.savedBy }));
  const { papers, unsorted } = sorted(pile.sheets);
  if (unsorted.length > 0) return err(refusal('digitise.unsorted', { pages: unsorted.map((at) => at + 1) }));
  if (papers.size === 0) return err(refusal('digitise.nothing'));
  const made = await compose(deps, found, papers, by);
  if (!made.ok) return made;
  const done = await handIn(deps, found.dossier, { pile, papers, made: made.value }, by);
  if (!done.ok) {
    await discardDocuments(
      office.db,
      made.value.map((each) => each.id),
    );
    return done;
  }
  await discardDocuments(office.db, done.value);
  return made;
}

function compose(
  { office, files }: DossierDeps,
  found: Case,
  papers: ReadonlyMap<string, readonly Sheet[]>,
  by: Digitiser,
): Promise<Result<readonly DocumentRef[], ScanRefusal>> {
  const names = new Map(caseComponents(found).map(({ key, name }) => [key, name.vi]));
  const composed = [...papers].map(([key, pages]) => ({
    fileName: `${(names.get(key) ?? key).replace(/[/\\]/g, ' - ')}.pdf`,
    pages,
  }));
  return composePapers({ db: office.db, files }, composed, by);
}

interface HandedIn {
  readonly pile: Pile;
  readonly papers: ReadonlyMap<string, readonly Sheet[]>;
  readonly made: readonly DocumentRef[];
}

/** The pile goes exactly when the dossier has its papers; the scans that are no longer wanted. */
async function handIn(
  { office }: DossierDeps,
  { id: dossierId }: Dossier,
  { pile, papers, made }: HandedIn,
  { actor, now, key }: Digitiser,
) {
  const reads = (await readTools()) !== undefined;
  try {
    return await office.db.transaction(async (tx) => {
      const sources = await takePile(tx, dossierId, pile.version);
      if (!sources) throw new Refused(refusal('digitise.changed', { by: '' }));
      const taken = [...papers.values()].reduce((sum, sheets) => sum + sheets.length, 0);
      const digital = [...papers.keys()].flatMap((component, index) => {
        const document = made[index];
        return document ? [{ component, documentId: document.id }] : [];
      });
      const command = { actor, dossierId, action: 'digitise', key: `${key} ${newId()}`, now } as const;
      const outcome = await performIn(office, tx, command, (dossier, context) =>
        decideDigitise(dossier, { papers: digital, pages: taken, left: pile.sheets.length - taken }, context),
      );
      if (!outcome.ok) throw new Refused(outcome.error);
      if (reads) for (const { id, pages = 1 } of made) await askReading(tx, { id, pages }, now);
      return ok(sources);
    });
  } catch (error) {
    if (error instanceof Refused) return err(error.refusal);
    throw error;
  }
}

/** Ends a transaction that must leave nothing behind. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(why: Refusal) {
    super(why.code);
    this.refusal = why;
  }
}
