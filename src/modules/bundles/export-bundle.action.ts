import { stringify } from 'yaml';
import { calendarJson, currentDefinition, hoursToMove } from '#calendar';
import { dateIn, type Instant, type PlainDate } from '#kernel';
import { pack } from '#platform/archive';
import type { Executor } from '#platform/db';
import {
  catalogueFiles,
  desksFile,
  desksToMove,
  feesFile,
  feesToMove,
  limitsFile,
  limitsToMove,
} from '#procedures';
import { textsToMove } from '#texts';
import { type BundlePart, bundleFormat, sha256Of } from './bundle.ts';
import { manifestJson, manifestName } from './manifest.ts';

export interface ExportAsked {
  readonly parts: ReadonlySet<BundlePart>;
  /** Procedures by code; all when none is named. */
  readonly codes: ReadonlySet<string>;
  readonly program: string;
  readonly province: string;
  readonly now: Instant;
}

/** The definitions of this installation as the bytes of a bundle. */
export async function exportBundle(db: Executor, asked: ExportAsked): Promise<Buffer> {
  const { parts, codes, program, province, now } = asked;
  const files = new Map<string, Uint8Array>();
  const bases: Record<string, readonly string[]> = {};
  const take = (moved: {
    readonly files: ReadonlyMap<string, string | Uint8Array>;
    readonly bases: Readonly<Record<string, readonly string[]>>;
  }) => {
    for (const [path, content] of moved.files) files.set(path, Buffer.from(content));
    Object.assign(bases, moved.bases);
  };
  if (parts.has('procedures')) take(await catalogueFiles(db, codes.size > 0 ? codes : undefined));
  if (parts.has('texts')) take(await textsToMove(db, now));
  if (parts.has('calendars')) {
    const definition = await currentDefinition(db);
    const text = `${JSON.stringify(calendarJson(definition), null, 2)}\n`;
    files.set(`calendars/${definition.code}.json`, Buffer.from(text));
  }
  const listed = async (
    part: BundlePart,
    file: string,
    all: (db: Executor, today: PlainDate) => Promise<readonly { readonly code: string }[]>,
  ) => {
    if (!parts.has(part)) return;
    const chosen = (await all(db, dateIn(now))).filter(({ code }) => codes.size === 0 || codes.has(code));
    files.set(file, Buffer.from(stringify(chosen, { lineWidth: 110 })));
  };
  await listed('limits', limitsFile, limitsToMove);
  await listed('fees', feesFile, feesToMove);
  await listed('desks', desksFile, desksToMove);
  if (parts.has('hours'))
    for (const [code, own] of await hoursToMove(db))
      files.set(`hours/${code}.json`, Buffer.from(`${JSON.stringify(own, null, 2)}\n`));
  const named = [...files].map(([path, bytes]) => ({ path, sha256: sha256Of(bytes) }));
  const manifest = { format: bundleFormat, program, province, at: now, files: named, bases };
  files.set(manifestName, Buffer.from(`${JSON.stringify(manifestJson(manifest), null, 2)}\n`));
  return pack(files);
}
