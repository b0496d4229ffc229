import { Readable } from 'node:stream';
import { receiveUpload } from '#documents';
import type { Actor, DocumentId, Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { type FileStore, fileLimits } from '#platform/files';
import type { PdfPrinter } from '#platform/pdf';
import { fileNameOf, type Specimen, specimenLetter, specimenNames } from './specimens.ts';

/** Attaches a paper in somebody's name; the answer is its document. */
export type Attach = (
  db: Executor,
  specimen: Specimen,
  by: { readonly actor: Actor; readonly now: Instant },
) => Promise<DocumentId>;

/**
 * Prints each specimen and keeps its bytes once. Every later paper of the same kind is received as an upload
 * is, but its bytes, being there already, are not written again: that would be a hundred waits for the disk.
 */
export async function keepSpecimens(files: FileStore, printer: PdfPrinter): Promise<Attach> {
  const stores = new Map<Specimen, FileStore>();
  for (const specimen of specimenNames) {
    const bytes = await printer.print(specimenLetter(specimen));
    const saved = await files.save(Readable.from([bytes]), fileLimits.maxBytesPerFile);
    if (!saved.ok) throw new Error(`The specimen ${specimen} is not kept: ${saved.error.code}`);
    stores.set(specimen, { ...files, save: async () => saved });
  }
  return async (db, specimen, { actor, now }) => {
    const upload = { stream: Readable.from([]), fileName: fileNameOf(specimen), actor, now };
    const received = await receiveUpload(db, stores.get(specimen) ?? files, upload);
    if (!received.ok) throw new Error(`The specimen ${specimen} is not received: ${received.error.code}`);
    return received.value.id;
  };
}
