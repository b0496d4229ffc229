import { err, ok, type Result, refusal } from '#kernel';
import { pictureSize } from '#platform/files';
import type { UploadedFile } from '#platform/http';
import { countPages, exifTurn, photosToPdf } from '#platform/pages';
import { discardDocuments } from '../discard.store.ts';
import type { DocumentRef } from '../document.ts';
import { receiveUpload } from '../receive-upload.action.ts';
import { heldBack } from '../scan/held.ts';
import { bytesOf, type Keeper, type KeptBy, keepMade } from './bytes.action.ts';
import { isPhotoKind, scanKinds, scanLimits } from './scan-limits.ts';
import type { ScanRefusal } from './scan-refusal.ts';

/** A PDF of so many pages, ready to be sorted; with the photos it was made of. */
export interface TakenScan {
  readonly document: DocumentRef;
  readonly pages: number;
  readonly photos: readonly DocumentRef[];
}

export interface ReceivedScans {
  readonly taken: readonly TakenScan[];
  /** Files that were not taken, by their names; nothing of them is kept. */
  readonly refused: readonly { readonly fileName: string; readonly why: ScanRefusal }[];
}

/** Takes the files of a form: each PDF by itself, all photos together as one PDF in their order. */
export async function receiveScans(
  keeper: Keeper,
  uploads: AsyncIterable<UploadedFile>,
  by: KeptBy & { readonly photosName: string },
): Promise<ReceivedScans> {
  const taken: TakenScan[] = [];
  const photos: DocumentRef[] = [];
  const refused: { fileName: string; why: ScanRefusal }[] = [];
  for await (const { stream, fileName } of uploads) {
    if (fileName === '') {
      stream.resume();
      continue;
    }
    const { maxBytes } = scanLimits;
    const received = await receiveUpload(keeper.db, keeper.files, { stream, fileName, maxBytes, ...by });
    const one = received.ok ? await looked(keeper, received.value) : received;
    if (!one.ok) refused.push({ fileName, why: one.error });
    else if (one.value.pages === undefined) photos.push(one.value.document);
    else taken.push({ document: one.value.document, pages: one.value.pages, photos: [] });
  }
  const bound = photos.length > 0 ? await bind(keeper, photos, by) : undefined;
  if (bound?.ok) taken.push(bound.value);
  else if (bound) refused.push({ fileName: photos[0]?.fileName ?? '', why: bound.error });
  return { taken, refused };
}

/** Opens what came in: pages of a PDF, undefined of a photo. What cannot be used is discarded at once. */
export async function looked(
  keeper: Keeper,
  document: DocumentRef,
): Promise<Result<{ readonly document: DocumentRef; readonly pages: number | undefined }, ScanRefusal>> {
  const why = await faultOf(keeper, document);
  if (why.ok) return ok({ document, pages: why.value });
  await discardDocuments(keeper.db, [document.id]);
  return why;
}

async function faultOf(
  { files }: Keeper,
  document: DocumentRef,
): Promise<Result<number | undefined, ScanRefusal>> {
  const { mediaType } = document;
  if (!scanKinds.some((kind) => kind === mediaType)) return err(refusal('scan.kind'));
  if (heldBack(document, files.scans)) return err(refusal('scan.awaiting'));
  const bytes = await bytesOf(files, document);
  if (!isPhotoKind(mediaType)) return countPages(bytes);
  const { width, height } = pictureSize(mediaType, bytes) ?? { width: 0, height: 0 };
  const pixels = width * height;
  return pixels > scanLimits.maxPixels ? err(refusal('scan.pixels', { pixels })) : ok(undefined);
}

/** All photos of a form as one PDF; the photos are kept beside it until the pile is done. */
async function bind(
  keeper: Keeper,
  photos: readonly DocumentRef[],
  by: KeptBy & { readonly photosName: string },
): Promise<Result<TakenScan, ScanRefusal>> {
  const made = await bound(keeper, photos);
  if (!made.ok) {
    await discardDocuments(
      keeper.db,
      photos.map(({ id }) => id),
    );
    return made;
  }
  const document = await keepMade(keeper, made.value, {
    ...by,
    fileName: by.photosName,
    pages: photos.length,
  });
  return ok({ document, pages: photos.length, photos });
}

async function bound(
  { files }: Keeper,
  photos: readonly DocumentRef[],
): Promise<Result<Uint8Array, ScanRefusal>> {
  const size = photos.reduce((sum, photo) => sum + photo.size, 0);
  if (size > scanLimits.maxPhotoBytes) return err(refusal('scan.photos'));
  const read = [];
  for (const photo of photos) {
    const bytes = await bytesOf(files, photo);
    const mediaType = photo.mediaType === 'image/png' ? ('image/png' as const) : ('image/jpeg' as const);
    read.push({ bytes, mediaType, turn: exifTurn(bytes) });
  }
  return photosToPdf(read);
}
