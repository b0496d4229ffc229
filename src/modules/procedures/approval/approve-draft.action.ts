import { recordChange } from '#audit';
import { err, mustConfirm, ok, type ProcedureVersionId, type Refusal, type Result, refusal } from '#kernel';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import type { TryCases } from '../cases/try-cases.ts';
import { lockCatalogue } from '../catalogue.store.ts';
import { lockOpenDraft, markPublished, writersOf } from '../drafting/draft.store.ts';
import { type By, procedureSubject } from '../drafting/edit-draft.action.ts';
import { publish } from '../import-catalogue.action.ts';
import { differenceLine } from '../versions/difference-words.ts';
import type { Publication } from '../versions/publication.ts';
import { type ApprovalRefusal, isOwnWork, outOfStep } from './approval.ts';
import { publishable } from './publishable.action.ts';

/**
 * Publishes a draft that somebody else wrote and handed in: the version, the draft's end and the entry in the journal
 * of the administration in one transaction. Refused when anything has changed since `revision` was shown, when what is
 * in force is not what it was compared with any more, and when it could not be published today.
 */
export function approveDraft(
  db: Db,
  { code, revision }: { readonly code: string; readonly revision: number },
  by: By,
  tryCases: TryCases,
): Promise<Result<Publication, ApprovalRefusal | Refusal<'second-factor.needed'>>> {
  return db.transaction(async (tx) => {
    await lockCatalogue(tx);
    const draft = await lockOpenDraft(tx, code);
    const refused = outOfStep(draft, { revision, state: 'submitted' });
    if (refused || !draft) return err(refused ?? refusal('draft.none'));
    const writers = await writersOf(tx, draft.id);
    if (isOwnWork(writers, by.actor.personId)) return err(refusal('draft.own-work'));
    const planned = await publishable(tx, draft, { now: by.now, tryCases });
    if (!planned.ok) return planned;
    if (mustConfirm(by.actor, by.now)) return err(refusal('second-factor.needed'));
    const versionId: ProcedureVersionId = newId();
    await publish(tx, planned.value, { now: by.now, versionId: () => versionId });
    await markPublished(tx, draft.id, versionId);
    const written = writers.map(({ name }) => name);
    const subject = procedureSubject(code, planned.value.entry.content.name.vi);
    await recordChange(tx, { action: 'procedure.published', subject, ...told(planned.value, written) }, by);
    return ok(planned.value);
  });
}

/** What the journal keeps of a publication: numbers, day, class, differences in words, who wrote it. */
function told(
  { before, version, effectiveFrom, class: change, differences }: Publication,
  written: readonly string[],
) {
  return {
    ...(before ? { before: { version: before.version } } : {}),
    after: {
      ...{ version, effectiveFrom, written: [...written] },
      ...(change === undefined ? {} : { class: change }),
      differences: differences.map((difference) => differenceLine(difference, 'vi')),
    },
  };
}
