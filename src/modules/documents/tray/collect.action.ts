import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { err, type Instant, ok, type Result, refusal } from '#kernel';
import {
  abandonedClaims,
  type ClaimedFile,
  claimFile,
  diskTrouble,
  type LyingFile,
  lyingFiles,
  plainFileName,
} from '#platform/files';
import { newId } from '#platform/ids';
import { exifTurn, photosToPdf } from '#platform/pages';
import { bytesOf, type Keeper, keepMade } from '../digitise/bytes.action.ts';
import { looked } from '../digitise/receive-scan.action.ts';
import { scanLimits } from '../digitise/scan-limits.ts';
import type { ScanRefusal } from '../digitise/scan-refusal.ts';
import { discardDocuments } from '../discard.store.ts';
import type { DocumentRef } from '../document.ts';
import { receiveUpload } from '../receive-upload.action.ts';
import { type Arrived, insertRefused, insertWaiting, noteFolder } from './tray.store.ts';
import { endsWhole, type FolderTrouble, isPassedOver, type WatchedFolder } from './tray.ts';

export interface Collecting extends Keeper {
  readonly now: () => Instant;
  /** Milliseconds in which a file must not change to count as written. */
  readonly settle: number;
}

/** Where files that cannot be used are put, in the scanner's own folder. */
const asideFolder = 'khong-nhan';
/** Milliseconds for which a damaged file may still be on its way. */
const patience = 10 * 60_000;
const program = { kind: 'system', reason: 'scanner folder' } as const;

/**
 * Empties a scanner's folder into the tray of its agency, as far as files are written to their end. Any number of
 * processes may do it at once: each file is taken by one. A file leaves the folder only when its paper is durable and
 * stands in the tray, or when it lies aside with its reason told; whatever comes between, it is in the folder again.
 */
export async function collectFolder(
  to: Collecting,
  watched: WatchedFolder,
): Promise<FolderTrouble | undefined> {
  let trouble: FolderTrouble | undefined;
  try {
    for (const left of await abandonedClaims(watched.folder, to.now())) await left.putBack();
    for (const file of await writtenFiles(watched.folder, to.settle)) {
      const claimed = await claimFile(watched.folder, file);
      trouble = claimed && (await taken(to, watched, claimed, file));
      if (trouble) break;
    }
  } catch (error) {
    trouble = diskTrouble(error);
    if (!trouble) throw error;
  }
  await noteFolder(to.db, watched, trouble, to.now());
  return trouble;
}

/** Those that do not change while one looks twice, whatever the clock of the share says. */
async function writtenFiles(folder: string, settle: number): Promise<readonly LyingFile[]> {
  const before = (await lyingFiles(folder)).filter(({ name }) => !isPassedOver(name.toString('utf8')));
  if (before.length === 0) return [];
  await sleep(settle);
  const after = new Map((await lyingFiles(folder)).map((file) => [file.name.toString('hex'), file]));
  return before.filter(({ name, size, writtenAt }) => {
    const now = after.get(name.toString('hex'));
    return size > 0 && now?.size === size && now.writtenAt === writtenAt;
  });
}

/** Takes one file in; what is in the way of all others ends the round. */
async function taken(
  to: Collecting,
  watched: WatchedFolder,
  file: ClaimedFile,
  seen: LyingFile,
): Promise<FolderTrouble | undefined> {
  let safe = false;
  try {
    const grew = file.size !== seen.size || file.writtenAt !== seen.writtenAt;
    const kept = grew ? err<ScanRefusal>(refusal('file.damaged')) : await keptScan(to, file);
    const arrived = { unitId: watched.unitId, fileName: plainFileName(file.name), id: newId<'document'>() };
    if (kept.ok) {
      const own = { ...arrived, sha256: kept.value.sha256, now: to.now() };
      await intoTray(to, own, kept.value);
      await file.remove();
      safe = true;
      return undefined;
    }
    const { code } = kept.error;
    if (code === 'file.no-room') return 'no-room';
    if (code === 'scan.awaiting') return 'scanner-away';
    if (code === 'file.damaged' && to.now() - file.writtenAt < patience) return undefined;
    await insertRefused(to.db, { ...arrived, sha256: hashOf(file.name), now: to.now() }, code);
    await file.setAside(asideFolder);
    safe = true;
    return undefined;
  } finally {
    if (!safe) await file.putBack();
  }
}

/** Of a file that is not kept there is no digest of its bytes. */
const hashOf = (name: string): string => createHash('sha256').update(name).digest('hex');

interface KeptScan {
  readonly document: DocumentRef;
  readonly pages: number;
  /** Of the file as it lay in the folder. */
  readonly sha256: string;
}

/** Keeps the file as a PDF: it is one, or a picture that becomes a page of one. */
async function keptScan(to: Collecting, file: ClaimedFile): Promise<Result<KeptScan, ScanRefusal>> {
  const now = to.now();
  const fileName = file.name;
  const stream = await file.open();
  const { maxBytes } = scanLimits;
  const received = await receiveUpload(to.db, to.files, { stream, fileName, actor: program, now, maxBytes });
  if (!received.ok) return received;
  const checked = await looked(to, received.value);
  if (!checked.ok) return checked;
  const { document, pages } = checked.value;
  const { sha256 } = document;
  if (pages !== undefined) return ok({ document, pages, sha256 });
  const bytes = await bytesOf(to.files, document);
  const mediaType = document.mediaType === 'image/png' ? ('image/png' as const) : ('image/jpeg' as const);
  const made = endsWhole(mediaType, bytes)
    ? await photosToPdf([{ bytes, mediaType, turn: exifTurn(bytes) }])
    : err<ScanRefusal>(refusal('file.damaged'));
  await discardDocuments(to.db, [document.id]);
  if (!made.ok) return made;
  const pdf = await keepMade(to, made.value, { actor: program, now, fileName, pages: 1 });
  return ok({ document: pdf, pages: 1, sha256 });
}

/** The same bytes again are the same scan: the second paper is nobody's. */
async function intoTray(to: Collecting, arrived: Arrived, { document, pages }: KeptScan): Promise<void> {
  const isNew = await insertWaiting(to.db, arrived, { document: document.id, pages });
  if (!isNew) await discardDocuments(to.db, [document.id]);
}
