import { recordChange } from '#audit';
import { err, type Instant, type Official, ok, type Refusal, type Result, refusal } from '#kernel';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import { loadPublished, newestVersions } from '../catalogue.store.ts';
import { writeFiles } from '../content/write-files.ts';
import { insertDraft, lockOpenDraft, openDraft, updateDraftFiles } from './draft.store.ts';
import type { DraftFiles, ProcedureDraft } from './draft.ts';

export type EditRefusal = Refusal<
  'draft.none' | 'draft.changed-meanwhile' | 'draft.submitted' | 'draft.version-unknown'
>;

interface By {
  readonly actor: Official;
  readonly now: Instant;
}

/** Begins the next version of a procedure from its newest one; the draft that is open already, when there is one. */
export function beginDraft(
  db: Db,
  code: string,
  { actor, now }: By,
): Promise<Result<ProcedureDraft, EditRefusal>> {
  return db.transaction(async (tx) => {
    const newest = (await newestVersions(tx)).find((version) => version.code === code);
    if (!newest) return err(refusal('draft.version-unknown'));
    const version = await loadPublished(tx, newest.id);
    const files = writeFiles(version);
    const begun = await insertDraft(tx, { id: newId(), code, basedOn: newest.id, files }, { by: actor, now });
    const draft = await openDraft(tx, code);
    if (!draft) throw new Error(`No draft of ${code} although one was begun`);
    if (begun) {
      const subject = { kind: 'procedure', id: code, name: version.content.name.vi } as const;
      const after = { version: version.version + 1 };
      await recordChange(tx, { action: 'procedure.draft-begun', subject, after }, { actor, now });
    }
    return ok(draft);
  });
}

/**
 * Saves what `edit` makes of a draft's files, unless they changed since `revision` was shown. Files with mistakes are
 * saved too: nothing anybody has written is lost; they cannot be submitted.
 */
export function saveDraft(
  db: Db,
  { code, revision, edit }: SaveDraft,
  { actor, now }: By,
): Promise<Result<ProcedureDraft, EditRefusal>> {
  return db.transaction(async (tx) => {
    const draft = await lockOpenDraft(tx, code);
    if (!draft) return err(refusal('draft.none'));
    if (draft.state !== 'editing') return err(refusal('draft.submitted'));
    if (draft.revision !== revision)
      return err(refusal('draft.changed-meanwhile', { by: draft.changedBy.name }));
    await updateDraftFiles(tx, draft, edit(draft.files), { by: actor, now });
    const saved = await openDraft(tx, code);
    if (!saved) throw new Error(`The draft of ${code} went while it was locked`);
    return ok(saved);
  });
}

interface SaveDraft {
  readonly code: string;
  /** Of the draft that whoever saves has seen. */
  readonly revision: number;
  readonly edit: (files: DraftFiles) => DraftFiles;
}
