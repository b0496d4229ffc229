import { receiveUpload } from '#documents';
import { type Bilingual, type DocumentId, err, ok, type Result } from '#kernel';
import { fileRefusalWords } from '#platform/files';
import type { PageRequest } from '#platform/http';
import type { DossierDeps } from '../deps.ts';

/**
 * Takes the files of a result in, each whole and of an accepted kind. The rest of the form is read away even
 * when one is refused or nothing is `wanted` any more, so that the browser gets to see the answer. A field
 * left empty is no file.
 */
export async function receiveResults(
  { office, files }: DossierDeps,
  { uploads, actor, now }: PageRequest,
  wanted: boolean,
): Promise<Result<readonly DocumentId[], Bilingual>> {
  const received: DocumentId[] = [];
  let refused: Bilingual | undefined;
  for await (const { stream, fileName } of uploads) {
    if (!wanted || refused || fileName === '') {
      stream.resume();
      continue;
    }
    const document = await receiveUpload(office.db, files, { stream, fileName, actor, now });
    if (document.ok) received.push(document.value.id);
    else refused = fileRefusalWords(document.error);
  }
  return refused ? err(refused) : ok(received);
}
