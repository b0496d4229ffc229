import {
  collectFolder,
  discardDocuments,
  documentsByIds,
  foldersOf,
  settleTray,
  trayOf,
  type WatchedFolder,
} from '#documents';
import { err, type Instant, type Official, ok, type Refusal, type Result, refusal } from '#kernel';
import { allowed } from '../allowed.ts';
import type { DossierDeps } from '../deps.ts';
import { addToPile, Refused } from '../digitise/pile.action.ts';
import type { Dossier } from '../dossier.ts';
import { findByCode } from '../dossiers.store.ts';

export type TrayDeps = DossierDeps & {
  /** Folders of scanners, by the agencies whose trays they fill. */
  readonly scanFolders: () => Promise<readonly WatchedFolder[]>;
};

/** Milliseconds in which a file that is looked at by hand must not change. */
const settle = 1_500;

/** The folders of the official's agency, looked into at once. */
export async function lookNow(deps: TrayDeps, { agencyId }: Official): Promise<void> {
  const { db } = deps.office;
  for (const folder of await deps.scanFolders())
    if (folder.unitId === agencyId)
      await collectFolder({ db, files: deps.files, now: deps.now, settle }, folder);
}

export async function openTray(deps: TrayDeps, { agencyId }: Official) {
  const { db } = deps.office;
  const [files, folders, all] = await Promise.all([
    trayOf(db, agencyId),
    foldersOf(db, agencyId),
    deps.scanFolders(),
  ]);
  return { files, folders, watched: all.some(({ unitId }) => unitId === agencyId) };
}

const by = ({ name, postName }: Official): string => `${name}, ${postName.vi}`;

/** Throws scans of the agency's tray away; how many were still there. */
export async function discardFromTray(
  { office }: TrayDeps,
  actor: Official,
  ids: readonly string[],
  now: Instant,
): Promise<number> {
  const settled = await settleTray(office.db, actor.agencyId, ids, {
    state: 'discarded',
    by: by(actor),
    now,
  });
  await discardDocuments(
    office.db,
    settled.flatMap(({ document }) => document ?? []),
  );
  return settled.length;
}

/** Puts scans of the agency's tray into the pile of a dossier, each once; all of them, or none when it is too full. */
export async function takeFromTray(
  deps: TrayDeps,
  actor: Official,
  { code, ids }: { readonly code: string; readonly ids: readonly string[] },
  now: Instant,
): Promise<Result<{ readonly dossier: Dossier; readonly count: number }, Refusal>> {
  const { db } = deps.office;
  const dossier = await findByCode(db, code.trim().toUpperCase());
  if (!dossier || !allowed(dossier, 'digitise', actor).ok) return err(refusal('tray.dossier-unknown'));
  try {
    const count = await db.transaction(async (tx) => {
      const taken = await settleTray(tx, actor.agencyId, ids, { state: 'taken', by: by(actor), now });
      if (taken.length === 0) throw new Refused(refusal('tray.gone'));
      const found = await documentsByIds(
        tx,
        taken.flatMap(({ document }) => document ?? []),
      );
      const scans = found.map((document) => ({ document, pages: document.pages ?? 1, photos: [] }));
      if (!(await addToPile(tx, dossier.id, scans, { actor, now }))) throw new Refused(refusal('tray.full'));
      return scans.length;
    });
    return ok({ dossier, count });
  } catch (error) {
    if (error instanceof Refused) return err(error.refusal);
    throw error;
  }
}
