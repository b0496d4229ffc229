import { recordChange } from '#audit';
import { type Actor, dateIn, err, type Instant, ok, type PlainDate, type Result } from '#kernel';
import type { Tx } from '#platform/db';
import { newId } from '#platform/ids';
import { lockCatalogue, newestVersions } from '../catalogue.store.ts';
import type { Fault } from '../content/located.ts';
import { procedureSubject } from '../drafting/edit-draft.action.ts';
import { planOne, publish } from '../import-catalogue.action.ts';
import { keepSharedProcess, sharedProcessTexts } from '../process/shared-processes.store.ts';
import { differenceLine } from '../versions/difference-words.ts';
import type { Publication } from '../versions/publication.ts';
import type { MovedCatalogue, MovedPublished } from './moved.ts';
import { movingText } from './moving.text.ts';

export interface MovingAsked {
  /** Every digest a procedure ever had where it comes from, by `procedure:CODE`. */
  readonly bases: Readonly<Record<string, readonly string[]>>;
  /** From when changed versions count whose own day has passed. */
  readonly from?: PlainDate | undefined;
  readonly actor: Actor;
  readonly now: Instant;
}

/**
 * Publishes what came from elsewhere, in the transaction it is asked in. A procedure whose newest version here was
 * never one there has moved on, and is told as a mistake; with one mistake the caller takes everything back.
 */
export async function publishMoved(
  tx: Tx,
  { entries, shared }: MovedCatalogue,
  { bases, from, actor, now }: MovingAsked,
): Promise<Result<MovedPublished, readonly Fault[]>> {
  await lockCatalogue(tx);
  const today = dateIn(now);
  const newest = new Map((await newestVersions(tx)).map((version) => [version.code, version]));
  const faults: Fault[] = [];
  const publications: Publication[] = [];
  const unchanged: string[] = [];
  for (const entry of entries) {
    const { code, name } = entry.content;
    const here = newest.get(code);
    const dated =
      here && from !== undefined && entry.effectiveFrom < from ? { ...entry, effectiveFrom: from } : entry;
    const planned = await planOne(tx, dated, here, today);
    if (planned.kind === 'unchanged') unchanged.push(code);
    else if (here && !(bases[`procedure:${code}`] ?? []).includes(here.sha256))
      faults.push({ ...entry.place, path: '', message: movedOn(`${code} ${name.vi}`, `${code} ${name.en}`) });
    else if (planned.kind === 'fault')
      faults.push({ ...entry.place, path: 'effectiveFrom', message: planned.message });
    else publications.push(planned.publication);
  }
  if (faults.length > 0) return err(faults);
  for (const publication of publications) await publish(tx, publication, { now, versionId: () => newId() });
  const kept = await sharedProcessTexts(tx);
  const others = [...shared].filter(([name, bpmn]) => kept.get(name) !== bpmn);
  for (const [name, bpmn] of others) await keepSharedProcess(tx, name, bpmn);
  for (const publication of publications) await recordPublished(tx, publication, { actor, now });
  return ok({ publications, unchanged, shared: others.map(([name]) => name) });
}

const movedOn = (vi: string, en: string) => ({
  vi: movingText.vi.movedOn(vi),
  en: movingText.en.movedOn(en),
});

function recordPublished(
  tx: Tx,
  { entry, before, version, effectiveFrom, class: change, differences }: Publication,
  by: { readonly actor: Actor; readonly now: Instant },
): Promise<void> {
  const { code, name } = entry.content;
  const after = {
    ...{ version, effectiveFrom },
    ...(change === undefined ? {} : { class: change }),
    differences: differences.map((difference) => differenceLine(difference, 'vi')),
  };
  const told = { ...(before ? { before: { version: before.version } } : {}), after };
  return recordChange(
    tx,
    { action: 'procedure.published', subject: procedureSubject(code, name.vi), ...told },
    by,
  );
}
