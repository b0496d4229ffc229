import { isJsonObject, isoOf, type JsonObject, type JsonValue, parseInstant } from '#kernel';
import { bundleFormat, type Manifest } from './bundle.ts';

export const manifestName = 'manifest.json';

/** A manifest as its file. */
export const manifestJson = ({ at, files, bases, ...rest }: Manifest): JsonObject => ({
  ...{ format: rest.format, program: rest.program, province: rest.province, at: isoOf(at) },
  files: files.map(({ path, sha256 }) => ({ path, sha256 })),
  bases: Object.fromEntries(Object.entries(bases).map(([subject, digests]) => [subject, [...digests]])),
});

/** A manifest out of its file; the program's name where its format is newer; undefined of what is none. */
export function readManifest(value: JsonValue): Manifest | { readonly newer: string } | undefined {
  if (!isJsonObject(value)) return undefined;
  const { format, program, province, at, files, bases } = value;
  const made = typeof program === 'string' ? program : '?';
  if (typeof format === 'number' && format > bundleFormat) return { newer: made };
  const when = typeof at === 'string' ? parseInstant(at) : undefined;
  if (typeof format !== 'number' || !(format >= 1) || typeof province !== 'string' || when === undefined)
    return undefined;
  if (!Array.isArray(files) || !isJsonObject(bases)) return undefined;
  const listed = files.flatMap((each) =>
    isJsonObject(each) && typeof each['path'] === 'string' && typeof each['sha256'] === 'string'
      ? [{ path: each['path'], sha256: each['sha256'] }]
      : [],
  );
  if (listed.length !== files.length) return undefined;
  const based = Object.entries(bases).map(([subject, digests]) => [
    subject,
    Array.isArray(digests) ? digests.filter((each) => typeof each === 'string') : [],
  ]);
  return { format, program: made, province, at: when, files: listed, bases: Object.fromEntries(based) };
}
