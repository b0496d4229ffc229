import type { Bilingual, PlainDate } from '#kernel';
import type { Executor } from '#platform/db';
import { loadPublished } from '../catalogue.store.ts';
import type { Fault } from '../content/located.ts';
import { readEntry } from '../content/read-entry.action.ts';
import { writeFiles } from '../content/write-files.ts';
import { readBpmn } from '../process/read-bpmn.action.ts';
import { readSharedTexts } from '../process/read-shared.action.ts';
import { type Touched, type TouchedByVersion, touchedBy } from '../versions/touched.ts';
import { callingVersions } from './callers.store.ts';

/** A published version of a procedure whose process calls a shared one. */
export interface Caller {
  readonly code: string;
  readonly version: number;
  readonly name: Bilingual;
  /** Those who live under it and stay as they are. */
  readonly touched: Touched;
  /** How many mistakes its next version would have with the new drawing. */
  readonly faults: number;
}

/** The versions in force or to come that call a shared process, also through another one. */
export async function callersOf(
  db: Executor,
  {
    name,
    texts,
    on,
  }: { readonly name: string; readonly texts: ReadonlyMap<string, string>; readonly on: PlainDate },
  counted: TouchedByVersion,
): Promise<readonly Caller[]> {
  const names = await callingNames(name, texts);
  const shared = await readSharedTexts(texts, [], 'processes');
  const callers: Caller[] = [];
  for (const version of await callingVersions(db, on)) {
    if (!(await calls(version.bpmn, names))) continue;
    const faults: Fault[] = [];
    const files = writeFiles(await loadPublished(db, version.id));
    await readEntry({ folder: version.code, ...files }, faults, shared);
    const { code, version: number, name: called, id } = version;
    callers.push({
      ...{ code, version: number, name: called, touched: touchedBy(counted, id) },
      faults: faults.length,
    });
  }
  return callers;
}

/** The name itself and those of shared processes that call it. */
async function callingNames(name: string, texts: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
  const names = new Set([name]);
  for (let before = 0; before < names.size; ) {
    before = names.size;
    for (const [other, bpmn] of texts) if (await calls(bpmn, names)) names.add(other);
  }
  return names;
}

const calls = async (bpmn: string, names: ReadonlySet<string>): Promise<boolean> =>
  ((await readBpmn(bpmn, () => undefined))?.nodes ?? []).some(({ called }) => names.has(called));
