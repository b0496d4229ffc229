import type { Bilingual, Instant } from '#kernel';
import type { Executor } from '#platform/db';
import { type CasesRun, casesRun } from '../cases/failed-faults.ts';
import type { TryCases } from '../cases/try-cases.ts';
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
  /** Saved cases of its form, run; undefined while the draft cannot be read or has none. */
  readonly cases: Pick<CasesRun, 'passing' | 'failing'> | undefined;
}

type OpenDeps = { readonly db: Executor; readonly tryCases: TryCases };

export async function openedDraft(
  deps: OpenDeps,
  code: string,
  now: Instant,
): Promise<OpenedDraft | undefined> {
  const draft = await openDraft(deps.db, code);
  return draft && opened(deps, draft, now);
}

export async function opened(
  { db, tryCases }: OpenDeps,
  draft: ProcedureDraft,
  now: Instant,
): Promise<OpenedDraft> {
  const { code, files } = draft;
  const name = nameIn(files.yaml) ?? (await nameBefore(db, draft)) ?? unnamed(code);
  const checked = await checkDraft(db, { code, files, now });
  if (!checked.ok) return { draft, name, faults: placedFaults(checked.error), ...faulty };
  const { planned, entry } = checked.value;
  const run = casesRun(tryCases, entry, files.cases ?? '');
  const cases = run.passing + run.failing > 0 ? run : undefined;
  if (planned.kind !== 'fault')
    return { draft, name, faults: placedFaults(run.faults), plan: planned, cases };
  // The day is a field like others: what is wrong with it is told there.
  const fault: Fault = { ...entry.place, path: 'effectiveFrom', message: planned.message };
  return { draft, name, faults: placedFaults([fault, ...run.faults]), plan: { kind: 'faulty' }, cases };
}

const faulty = { plan: { kind: 'faulty' }, cases: undefined } as const;

async function nameBefore(db: Executor, { basedOn }: ProcedureDraft): Promise<Bilingual | undefined> {
  return basedOn && (await loadVersion(db, basedOn))?.content.name;
}
