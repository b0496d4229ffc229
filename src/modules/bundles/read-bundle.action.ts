import { type CalendarDefinition, parseCalendar, parseUnitHours } from '#calendar';
import { err, inBoth, type JsonValue, ok, type Result } from '#kernel';
import { unpack } from '#platform/archive';
import type { Executor } from '#platform/db';
import {
  desksFile,
  type Fault,
  feesFile,
  type Located,
  limitsFile,
  readDesks,
  readFees,
  readLimits,
  readLocated,
  readMoved,
} from '#procedures';
import { formsFile, type MessageTemplate, messagesFile, readMovedTexts } from '#texts';
import { type Bundle, bundleLimits, faultAt, type Manifest, type MovedHours, sha256Of } from './bundle.ts';
import { bundleFaultText } from './bundle-faults.text.ts';
import { manifestName, readManifest } from './manifest.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** A bundle out of its bytes, whole and without a mistake; or every mistake, with its file and line. */
export async function readBundle(
  db: Executor,
  bytes: Uint8Array,
  messages: readonly MessageTemplate[],
): Promise<Result<Bundle, readonly Fault[]>> {
  const opened = unpack(bytes, bundleLimits);
  if (!opened.ok) {
    const { kind, name } = opened.error;
    return err([
      faultAt(
        name === '' ? 'zip' : name,
        inBoth(bundleFaultText, (t) => t[kind]),
      ),
    ]);
  }
  const files = opened.value;
  const manifest = manifestOf(files);
  if (!manifest.ok) return manifest;
  const wrong = tampered(files, manifest.value);
  if (wrong.length > 0) return err(wrong);
  return readParts(db, files, { manifest: manifest.value, sha256: sha256Of(bytes), messages });
}

function manifestOf(files: Files): Result<Manifest, readonly Fault[]> {
  const text = textOf(files, manifestName);
  if (text === undefined)
    return err([
      faultAt(
        manifestName,
        inBoth(bundleFaultText, (t) => t.noManifest),
      ),
    ]);
  const value = jsonOf(text);
  const manifest = value === undefined ? undefined : readManifest(value);
  if (!manifest)
    return err([
      faultAt(
        manifestName,
        inBoth(bundleFaultText, (t) => t.manifest),
      ),
    ]);
  return 'newer' in manifest
    ? err([
        faultAt(
          manifestName,
          inBoth(bundleFaultText, (t) => t.newer(manifest.newer)),
          'format',
        ),
      ])
    : ok(manifest);
}

/** What is not as the manifest says: missing, not named, or other bytes; and files nobody knows. */
function tampered(files: Files, { files: listed }: Manifest): readonly Fault[] {
  const named = new Map(listed.map(({ path, sha256 }) => [path, sha256]));
  const faults: Fault[] = [];
  for (const [path, sha256] of named) {
    const bytes = files.get(path);
    if (!bytes)
      faults.push(
        faultAt(
          path,
          inBoth(bundleFaultText, (t) => t.missing),
        ),
      );
    else if (sha256Of(bytes) !== sha256)
      faults.push(
        faultAt(
          path,
          inBoth(bundleFaultText, (t) => t.changed),
        ),
      );
  }
  for (const path of files.keys()) {
    if (path === manifestName) continue;
    if (!named.has(path))
      faults.push(
        faultAt(
          path,
          inBoth(bundleFaultText, (t) => t.unlisted),
        ),
      );
    else if (!known.some((each) => each.test(path)))
      faults.push(
        faultAt(
          path,
          inBoth(bundleFaultText, (t) => t.unknown),
        ),
      );
  }
  return faults;
}

/** The files a bundle may hold. */
const known: readonly RegExp[] = [
  /^procedures\/[1-36]\.\d{6}\/(procedure\.yaml|form\.json|form-cases\.json|process\.bpmn|fees\.dmn)$/,
  /^processes\/[a-z][a-z0-9-]*\.bpmn$/,
  /^texts\/messages\.yaml$/,
  /^forms\/(forms\.yaml|logo[A-Za-z0-9.-]*\.(png|jpg))$/,
  /^calendars\/[a-z][a-z0-9-]*\.json$/,
  /^(limits|fees|desks)\.yaml$/,
  /^hours\/[0-9A-Za-z.-]+\.json$/,
];

async function readParts(
  db: Executor,
  files: Files,
  {
    manifest,
    sha256,
    messages,
  }: Pick<Bundle, 'manifest' | 'sha256'> & { readonly messages: readonly MessageTemplate[] },
): Promise<Result<Bundle, readonly Fault[]>> {
  const faults: Fault[] = [];
  const texts = new Map(
    [...files.keys()].flatMap((path) => {
      const text = /\.(png|jpg)$/.test(path) ? undefined : textOf(files, path);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
  const catalogue = await readMoved(db, texts);
  const said = readMovedTexts(
    {
      ...{ messages: named(texts, messagesFile), forms: named(texts, formsFile), logos: logosIn(files) },
      subjects: Object.keys(manifest.bases),
    },
    messages,
  );
  const calendars = calendarsIn(texts, faults);
  const limits = listIn(texts, limitsFile, { read: readLimits, faults });
  const fees = listIn(texts, feesFile, { read: readFees, faults });
  const desks = listIn(texts, desksFile, { read: readDesks, faults });
  const hours = hoursIn(texts, faults);
  if (!catalogue.ok) faults.push(...catalogue.error);
  if (!said.ok) faults.push(...said.error);
  if (faults.length > 0 || !catalogue.ok || !said.ok) return err(faults);
  return ok({
    manifest,
    sha256,
    catalogue: catalogue.value,
    texts: said.value,
    calendars,
    limits,
    fees,
    desks,
    hours,
  });
}

/** A list of its own file, or nothing where there is none. */
function listIn<Item>(
  texts: ReadonlyMap<string, string>,
  file: string,
  how: { readonly read: (source: Located, faults: Fault[]) => readonly Item[]; readonly faults: Fault[] },
): readonly Item[] {
  const text = texts.get(file);
  const source = text === undefined ? undefined : readLocated(file, text);
  how.faults.push(...(source?.syntax ?? []));
  return source && source.syntax.length === 0 ? how.read(source, how.faults) : [];
}

function hoursIn(texts: ReadonlyMap<string, string>, faults: Fault[]): readonly MovedHours[] {
  return [...texts].flatMap(([path, text]) => {
    if (!path.startsWith('hours/')) return [];
    const value = jsonOf(text);
    const parsed = value === undefined ? undefined : parseUnitHours(value);
    const unitCode = path.slice('hours/'.length, -'.json'.length);
    if (parsed?.ok) return [{ unitCode, own: parsed.value }];
    for (const what of parsed ? parsed.error : [undefined])
      faults.push(
        faultAt(
          path,
          inBoth(bundleFaultText, (t) => (what === undefined ? t.json : t.hours(what))),
        ),
      );
    return [];
  });
}

function calendarsIn(texts: ReadonlyMap<string, string>, faults: Fault[]): readonly CalendarDefinition[] {
  return [...texts].flatMap(([path, text]) => {
    if (!path.startsWith('calendars/')) return [];
    const value = jsonOf(text);
    const parsed = value === undefined ? undefined : parseCalendar(value);
    if (parsed?.ok) return [parsed.value];
    const told = parsed ? parsed.error : [undefined];
    for (const what of told)
      faults.push(
        faultAt(
          path,
          inBoth(bundleFaultText, (t) => (what === undefined ? t.json : t.calendar(String(what)))),
        ),
      );
    return [];
  });
}

const named = (texts: ReadonlyMap<string, string>, name: string) => {
  const text = texts.get(name);
  return text === undefined ? undefined : { name, text };
};

const logosIn = (files: Files): ReadonlyMap<string, string> =>
  new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith('forms/logo')
        ? [[path.slice('forms/'.length), Buffer.from(bytes).toString('base64')] as const]
        : [],
    ),
  );

const decoder = new TextDecoder('utf-8', { fatal: false });

function textOf(files: Files, path: string): string | undefined {
  const bytes = files.get(path);
  return bytes && decoder.decode(bytes);
}

function jsonOf(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
