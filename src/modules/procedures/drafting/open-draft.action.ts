import type { Bilingual, Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { loadVersion } from '../catalogue.store.ts';
import type { Fault } from '../content/located.ts';
import { checkDraft } from './check-draft.action.ts';
import { openDraft } from './draft.store.ts';
import type { ProcedureDraft } from './draft.ts';
import { type PlacedFault, placedFaults } from './draft-faults.ts';
import { nameIn, unnamed } from './draft-name.ts';
import type { DraftPlan } from './draft-plan.ts';

/** A draft as its pages need it: how it is called, what is wrong with it, what publishing it would do. */
export interface OpenedDraft {
  readonly draft: ProcedureDraft;
  readonly name: Bilingual;
  readonly faults: readonly PlacedFault[];
  readonly plan: DraftPlan;
}

export async function openedDraft(
  db: Executor,
  code: string,
  now: Instant,
): Promise<OpenedDraft | undefined> {
  const draft = await openDraft(db, code);
  return draft && opened(db, draft, now);
}

export async function opened(db: Executor, draft: ProcedureDraft, now: Instant): Promise<OpenedDraft> {
  const { code, files } = draft;
  const name = nameIn(files.yaml) ?? (await nameBefore(db, draft)) ?? unnamed(code);
  const checked = await checkDraft(db, { code, files, now });
  if (!checked.ok) return { draft, name, faults: placedFaults(checked.error), plan: { kind: 'faulty' } };
  const { planned, entry } = checked.value;
  if (planned.kind !== 'fault') return { draft, name, faults: [], plan: planned };
  // The day is a field like others: what is wrong with it is told there.
  const fault: Fault = { ...entry.place, path: 'effectiveFrom', message: planned.message };
  return { draft, name, faults: placedFaults([fault]), plan: { kind: 'faulty' } };
}

async function nameBefore(db: Executor, { basedOn }: ProcedureDraft): Promise<Bilingual | undefined> {
  return basedOn && (await loadVersion(db, basedOn))?.content.name;
}
