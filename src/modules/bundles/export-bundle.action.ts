import { stringify } from 'yaml';
import { calendarJson, currentDefinition } from '#calendar';
import { dateIn, type Instant } from '#kernel';
import { pack } from '#platform/archive';
import type { Executor } from '#platform/db';
import { catalogueFiles, limitsFile, limitsToMove } from '#procedures';
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
  if (parts.has('limits')) {
    const limits = await limitsToMove(db, dateIn(now));
    const chosen = limits.filter(({ code }) => codes.size === 0 || codes.has(code));
    files.set(limitsFile, Buffer.from(stringify(chosen, { lineWidth: 110 })));
  }
  const listed = [...files].map(([path, bytes]) => ({ path, sha256: sha256Of(bytes) }));
  const manifest = { format: bundleFormat, program, province, at: now, files: listed, bases };
  files.set(manifestName, Buffer.from(`${JSON.stringify(manifestJson(manifest), null, 2)}\n`));
  return pack(files);
}
