import { err, type Instant, ok, type ProcedureVersionId, type Result } from '#kernel';
import type { Executor } from '#platform/db';
import { casesRun } from '../cases/failed-faults.ts';
import type { TryCases } from '../cases/try-cases.ts';
import { newestVersions } from '../catalogue.store.ts';
import { checkDraft } from '../drafting/check-draft.action.ts';
import type { ProcedureDraft } from '../drafting/draft.ts';
import type { Publication } from '../versions/publication.ts';
import { type ApprovalRefusal, dayRefused } from './approval.ts';

/** The newest version of a procedure, when it is not the one its draft was begun from. */
export async function movedBase(
  db: Executor,
  { code, basedOn }: Pick<ProcedureDraft, 'code' | 'basedOn'>,
): Promise<ProcedureVersionId | undefined> {
  const newest = (await newestVersions(db)).find((version) => version.code === code)?.id;
  return newest === basedOn ? undefined : newest;
}

/** What publishing a draft would do now, or why it cannot be published. */
export async function publishable(
  db: Executor,
  draft: ProcedureDraft,
  { now, tryCases }: { readonly now: Instant; readonly tryCases: TryCases },
): Promise<Result<Publication, ApprovalRefusal>> {
  if ((await movedBase(db, draft)) !== undefined) return err({ code: 'draft.base-moved' });
  const checked = await checkDraft(db, { code: draft.code, files: draft.files, now });
  if (!checked.ok) return err({ code: 'draft.faulty', details: { count: checked.error.length } });
  const { planned, entry } = checked.value;
  const { faults } = casesRun(tryCases, entry, draft.files.cases ?? '');
  if (faults.length > 0) return err({ code: 'draft.faulty', details: { count: faults.length } });
  if (planned.kind === 'unchanged') return err({ code: 'draft.nothing-new' });
  return planned.kind === 'publish' ? ok(planned.publication) : err(dayRefused(planned.message));
}
