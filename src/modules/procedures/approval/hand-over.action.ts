import { recordChange } from '#audit';
import { err, ok, type Result, refusal } from '#kernel';
import type { Db, Tx } from '#platform/db';
import type { TryCases } from '../cases/try-cases.ts';
import {
  insertWriter,
  lockOpenDraft,
  markDiscarded,
  markEditing,
  markSubmitted,
  setBase,
} from '../drafting/draft.store.ts';
import type { ProcedureDraft } from '../drafting/draft.ts';
import { nameIn } from '../drafting/draft-name.ts';
import { type By, procedureSubject } from '../drafting/edit-draft.action.ts';
import { type ApprovalRefusal, outOfStep } from './approval.ts';
import { movedBase, publishable } from './publishable.action.ts';

type Done = Promise<Result<void, ApprovalRefusal>>;

interface Seen {
  readonly code: string;
  /** Of the draft that whoever acts has seen. */
  readonly revision: number;
}

/** Hands a draft to a second person; only what could be published today and passes its saved cases. */
export const submitDraft = (db: Db, seen: Seen, by: By, tryCases: TryCases): Done =>
  act(db, seen, 'editing', async (tx, draft) => {
    const planned = await publishable(tx, draft, { now: by.now, tryCases });
    if (!planned.ok) return planned;
    await insertWriter(tx, draft.id, by.actor);
    await markSubmitted(tx, draft.id, by.actor, by.now);
    const { version, effectiveFrom } = planned.value;
    return write(tx, draft, by, { action: 'procedure.draft-submitted', after: { version, effectiveFrom } });
  });

/** Takes a draft back before anybody has decided. */
export const withdrawDraft = (db: Db, seen: Seen, by: By): Done =>
  act(db, seen, 'submitted', async (tx, draft) => {
    await markEditing(tx, draft.id, undefined);
    return write(tx, draft, by, { action: 'procedure.draft-withdrawn' });
  });

/** Sends a draft back to those who write it, with what is to be put right. */
export const sendBackDraft = (db: Db, seen: Seen & { readonly remark: string }, by: By): Done =>
  act(db, seen, 'submitted', async (tx, draft) => {
    const { remark } = seen;
    if (remark === '') return err(refusal('draft.remark-missing'));
    await markEditing(tx, draft.id, { text: remark, by: by.actor.name });
    return write(tx, draft, by, { action: 'procedure.draft-sent-back', reason: remark });
  });

/** Gives a draft up; its files are kept for the record. */
export const discardDraft = (db: Db, seen: Seen, by: By): Done =>
  act(db, seen, 'editing', async (tx, draft) => {
    await markDiscarded(tx, draft.id);
    return write(tx, draft, by, { action: 'procedure.draft-discarded' });
  });

/** Goes on with a draft over a version that was published since it was begun; the files stay as they are. */
export const adoptBase = (db: Db, seen: Seen, by: By): Done =>
  act(db, seen, 'editing', async (tx, draft) => {
    const newest = await movedBase(tx, draft);
    if (newest === undefined) return ok(undefined);
    await setBase(tx, draft.id, newest);
    return write(tx, draft, by, { action: 'procedure.draft-based-anew', after: { basedOn: newest } });
  });

function act(
  db: Db,
  { code, revision }: Seen,
  state: 'editing' | 'submitted',
  work: (tx: Tx, draft: ProcedureDraft) => Done,
): Done {
  return db.transaction(async (tx) => {
    const draft = await lockOpenDraft(tx, code);
    const refused = outOfStep(draft, { revision, state });
    return refused || !draft ? err(refused ?? refusal('draft.none')) : work(tx, draft);
  });
}

type Change = Omit<Parameters<typeof recordChange>[1], 'subject'>;

async function write(tx: Tx, { code, files }: ProcedureDraft, by: By, change: Change): Done {
  const subject = procedureSubject(code, nameIn(files.yaml)?.vi ?? code);
  await recordChange(tx, { ...change, subject }, by);
  return ok(undefined);
}
