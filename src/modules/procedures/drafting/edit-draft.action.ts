import { recordChange, type Subject } from '#audit';
import {
  type Bilingual,
  err,
  type Instant,
  type Official,
  ok,
  type Refusal,
  type Result,
  refusal,
} from '#kernel';
import type { Db, Tx } from '#platform/db';
import { newId } from '#platform/ids';
import { loadPublished, newestVersions } from '../catalogue.store.ts';
import { writeFiles } from '../content/write-files.ts';
import { insertDraft, insertWriter, lockOpenDraft, openDraft, updateDraftFiles } from './draft.store.ts';
import type { DraftFiles, ProcedureDraft } from './draft.ts';
import { draftFileNames, fileText } from './draft-files.ts';
import { withDrawingNamed } from './named-drawing.ts';
import { newFiles } from './new-draft.ts';

export type EditRefusal = Refusal<
  'draft.none' | 'draft.changed-meanwhile' | 'draft.submitted' | 'draft.version-unknown'
>;
export type BeginRefusal = EditRefusal | Refusal<'draft.procedure-exists'>;

export interface By {
  readonly actor: Official;
  readonly now: Instant;
}

/** A procedure as the journal of the administration calls it. */
export const procedureSubject = (code: string, name: string): Subject => ({
  kind: 'procedure',
  id: code,
  name,
});

/** Begins the next version of a procedure from its newest one; the draft that is open already, when there is one. */
export function beginDraft(db: Db, code: string, by: By): Promise<Result<ProcedureDraft, EditRefusal>> {
  return db.transaction(async (tx) => {
    const newest = (await newestVersions(tx)).find((version) => version.code === code);
    if (!newest) return err(refusal('draft.version-unknown'));
    const version = await loadPublished(tx, newest.id);
    const begun = { code, basedOn: newest.id, files: writeFiles(version) };
    return ok(await begin(tx, begun, { name: version.content.name.vi, next: version.version + 1 }, by));
  });
}

/** Begins a procedure there has never been; its draft says what is missing. Who names it is among those who wrote it. */
export function beginNewDraft(
  db: Db,
  { code, name }: { readonly code: string; readonly name: Bilingual },
  by: By,
): Promise<Result<ProcedureDraft, BeginRefusal>> {
  return db.transaction(async (tx) => {
    const known = (await newestVersions(tx)).some((version) => version.code === code);
    if (known || (await openDraft(tx, code))) return err(refusal('draft.procedure-exists', { code }));
    const begun = { code, basedOn: undefined, files: newFiles(code, name) };
    const draft = await begin(tx, begun, { name: name.vi, next: 1 }, by);
    await insertWriter(tx, draft.id, by.actor);
    return ok(draft);
  });
}

async function begin(
  tx: Tx,
  draft: Pick<ProcedureDraft, 'code' | 'basedOn' | 'files'>,
  { name, next }: { readonly name: string; readonly next: number },
  { actor, now }: By,
): Promise<ProcedureDraft> {
  const begun = await insertDraft(tx, { id: newId(), ...draft }, { by: actor, now });
  const open = await openDraft(tx, draft.code);
  if (!open) throw new Error(`No draft of ${draft.code} although one was begun`);
  if (begun) {
    const subject = procedureSubject(draft.code, name);
    await recordChange(
      tx,
      { action: 'procedure.draft-begun', subject, after: { version: next } },
      { actor, now },
    );
  }
  return open;
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
    const files = withDrawingNamed(edit(draft.files));
    if (isSame(files, draft.files)) return ok(draft);
    await updateDraftFiles(tx, draft, files, { by: actor, now });
    await insertWriter(tx, draft.id, actor);
    const saved = await openDraft(tx, code);
    if (!saved) throw new Error(`The draft of ${code} went while it was locked`);
    return ok(saved);
  });
}

/** Who saves what was there already has written nothing. */
const isSame = (a: DraftFiles, b: DraftFiles): boolean =>
  draftFileNames.every((name) => fileText(a, name) === fileText(b, name));

interface SaveDraft {
  readonly code: string;
  /** Of the draft that whoever saves has seen. */
  readonly revision: number;
  readonly edit: (files: DraftFiles) => DraftFiles;
}
