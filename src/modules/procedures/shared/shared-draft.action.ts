import { recordChange } from '#audit';
import { type Bilingual, err, mustConfirm, ok, type Refusal, type Result, refusal } from '#kernel';
import type { Db, Tx } from '#platform/db';
import { newId } from '#platform/ids';
import { type ApprovalRefusal, isOwnWork } from '../approval/approval.ts';
import { lockCatalogue } from '../catalogue.store.ts';
import type { By, EditRefusal } from '../drafting/edit-draft.action.ts';
import { readBpmn } from '../process/read-bpmn.action.ts';
import { keepSharedProcess, sharedProcessTexts } from '../process/shared-processes.store.ts';
import { emptyProcess } from '../process-designer/begin-process.ts';
import { writeOutline } from '../process-designer/write-outline.action.ts';
import { firstPart } from './first-part.ts';
import { loadSharedDesign } from './load-shared-design.action.ts';
import {
  insertSharedDraft,
  insertSharedWriter,
  lockSharedDraft,
  setSharedState,
  sharedWriters,
  updateSharedDraft,
} from './shared-draft.store.ts';
import { digestOfDrawing, type SharedDraft } from './shared-draft.ts';

interface Seen {
  readonly name: string;
  readonly revision: number;
}
type Done<More extends Refusal = never> = Promise<Result<void, ApprovalRefusal | More>>;

/** Their second factor is to be shown first. */
type Unconfirmed = Refusal<'second-factor.needed'>;

/** Begins the next version of a shared process from the one in use. */
export const beginShared = (db: Db, name: string, by: By): Promise<Result<void, EditRefusal>> =>
  db.transaction(async (tx) => {
    const bpmn = (await sharedProcessTexts(tx)).get(name);
    if (bpmn === undefined) return err(refusal('draft.none'));
    await begin(tx, { name, bpmn, basedOn: digestOfDrawing(bpmn) }, by);
    return ok(undefined);
  });

/** Begins a shared process there has never been; false when there is one of this name. */
export async function beginNewShared(db: Db, name: string, called: Bilingual, by: By): Promise<boolean> {
  const bpmn = await writeOutline(emptyProcess({ shared: true }), firstPart(called));
  return db.transaction(async (tx) => {
    if ((await sharedProcessTexts(tx)).has(name)) return false;
    return begin(tx, { name, bpmn, basedOn: undefined }, by);
  });
}

async function begin(
  tx: Tx,
  draft: Pick<SharedDraft, 'name' | 'bpmn' | 'basedOn'>,
  { actor, now }: By,
): Promise<boolean> {
  const id = newId();
  const begun = await insertSharedDraft(tx, { id, ...draft }, { by: actor, now });
  if (begun && draft.basedOn === undefined) await insertSharedWriter(tx, id, actor);
  if (begun) await write(tx, draft, { actor, now }, { action: 'process.draft-begun' });
  return begun;
}

/** Saves a drawing over the revision that was seen, whatever mistakes there are. */
export const saveShared = (
  db: Db,
  { key, revision, bpmn }: { readonly key: string; readonly revision: number; readonly bpmn: string },
  { actor, now }: By,
): Promise<Result<void, EditRefusal>> =>
  db.transaction(async (tx) => {
    const draft = await lockSharedDraft(tx, key);
    if (!draft) return err(refusal('draft.none'));
    if (draft.state !== 'editing') return err(refusal('draft.submitted'));
    if (draft.revision !== revision) return err(refusal('draft.changed-meanwhile', { by: draft.changedBy }));
    if (draft.bpmn === bpmn) return ok(undefined);
    await updateSharedDraft(tx, draft.id, bpmn, { by: actor, now });
    await insertSharedWriter(tx, draft.id, actor);
    return ok(undefined);
  });

/** Hands it to a second person; only what could be published now. */
export const submitShared = (db: Db, seen: Seen, by: By): Done =>
  act(db, seen, 'editing', async (tx, draft) => {
    const refused = await hindrance(tx, draft);
    if (refused) return err(refused);
    await insertSharedWriter(tx, draft.id, by.actor);
    await setSharedState(tx, draft.id, 'submitted', { submitted: { by: by.actor.name, at: by.now } });
    return write(tx, draft, by, { action: 'process.draft-submitted' });
  });

export const withdrawShared = (db: Db, seen: Seen, by: By): Done =>
  act(db, seen, 'submitted', async (tx, draft) => {
    await setSharedState(tx, draft.id, 'editing');
    return write(tx, draft, by, { action: 'process.draft-withdrawn' });
  });

export const discardShared = (db: Db, seen: Seen, by: By): Done =>
  act(db, seen, 'editing', async (tx, draft) => {
    await setSharedState(tx, draft.id, 'discarded');
    return write(tx, draft, by, { action: 'process.draft-discarded' });
  });

export const sendBackShared = (db: Db, seen: Seen & { readonly remark: string }, by: By): Done =>
  act(db, seen, 'submitted', async (tx, draft) => {
    const { remark } = seen;
    if (remark === '') return err(refusal('draft.remark-missing'));
    await setSharedState(tx, draft.id, 'editing', { remark: { text: remark, by: by.actor.name } });
    return write(tx, draft, by, { action: 'process.draft-sent-back', reason: remark });
  });

/**
 * Puts the drawing that somebody else wrote into use. Versions of procedures are compiled when they are published: those
 * there are, and every dossier under them, stay as they are; the next version of each takes the new one.
 */
export const approveShared = (db: Db, seen: Seen, by: By): Done<Unconfirmed> =>
  act<Unconfirmed>(db, seen, 'submitted', async (tx, draft) => {
    await lockCatalogue(tx);
    const writers = await sharedWriters(tx, draft.id);
    if (isOwnWork(writers, by.actor.personId)) return err(refusal('draft.own-work'));
    const refused = await hindrance(tx, draft);
    if (refused) return err(refused);
    if (mustConfirm(by.actor, by.now)) return err(refusal('second-factor.needed'));
    const before = (await sharedProcessTexts(tx)).get(draft.name);
    await keepSharedProcess(tx, draft.name, draft.bpmn);
    await setSharedState(tx, draft.id, 'published');
    const written = writers.map(({ name }) => name);
    return write(tx, draft, by, {
      action: 'process.published',
      ...(before === undefined ? {} : { before: { bpmn: before } }),
      after: { bpmn: draft.bpmn, written },
    });
  });

/** Why it cannot be put into use now. */
async function hindrance(tx: Tx, { name, bpmn, basedOn }: SharedDraft): Promise<ApprovalRefusal | undefined> {
  const inUse = (await sharedProcessTexts(tx)).get(name);
  const now = inUse === undefined ? undefined : digestOfDrawing(inUse);
  if (now !== basedOn) return { code: 'draft.base-moved' };
  if (inUse === bpmn) return { code: 'draft.nothing-new' };
  const design = await loadSharedDesign(tx, name);
  const count = design && design !== 'no-draft' ? design.faults.length : 1;
  return count > 0 ? { code: 'draft.faulty', details: { count } } : undefined;
}

function act<More extends Refusal = never>(
  db: Db,
  { name, revision }: Seen,
  state: SharedDraft['state'],
  work: (tx: Tx, draft: SharedDraft) => Done<More>,
): Done<More> {
  return db.transaction<Result<void, ApprovalRefusal | More>>(async (tx) => {
    const draft = await lockSharedDraft(tx, name);
    if (!draft) return err({ code: 'draft.none' });
    if (draft.state !== state)
      return err({ code: state === 'editing' ? 'draft.submitted' : 'draft.not-submitted' });
    if (draft.revision !== revision)
      return err({ code: 'draft.changed-meanwhile', details: { by: draft.changedBy } });
    return work(tx, draft);
  });
}

type Change = Omit<Parameters<typeof recordChange>[1], 'subject'>;

async function write(
  tx: Tx,
  { name, bpmn }: Pick<SharedDraft, 'name' | 'bpmn'>,
  by: By,
  change: Change,
): Promise<Result<void, never>> {
  const called = (await readBpmn(bpmn, () => undefined))?.name || name;
  await recordChange(tx, { ...change, subject: { kind: 'process', id: name, name: called } }, by);
  return ok(undefined);
}
