import { recordChange } from '#audit';
import { err, type Instant, type Official, ok, type Refusal, type Result, refusal } from '#kernel';
import { type Db, type Tx, violatedConstraint } from '#platform/db';
import { newId } from '#platform/ids';
import { type KeptPhrase, mayChange, mayShare, type PhraseInput } from './kept-phrase.ts';
import { changePhrase, findPhrase, insertPhrase, removePhrase, sameNamed } from './phrases.store.ts';

type Saved = Result<void, Refusal>;

/** Keeps a new phrase; the same sent twice is kept once. */
export async function addPhrase(
  db: Db,
  official: Official,
  phrase: PhraseInput,
  now: Instant,
): Promise<Saved> {
  if (phrase.shared && !mayShare(official)) return err(refusal('phrase.not-yours'));
  const id = newId<'phrase'>();
  const added = await db.transaction(async (tx) => {
    const done = await insertPhrase(tx, official, { ...phrase, id }, now);
    if (done && phrase.shared) await record(tx, { id, after: phrase }, official, now);
    return done;
  });
  if (added) return ok(undefined);
  const there = await sameNamed(db, official, phrase);
  if (!there) return err(refusal('phrase.too-many'));
  const same = there.text.vi === phrase.text.vi && there.text.en === phrase.text.en;
  return same ? ok(undefined) : err(refusal('phrase.name-taken'));
}

/** Changes one that is still as `revision` says; whose it is stays. */
export async function savePhrase(
  db: Db,
  official: Official,
  kept: KeptPhrase,
  {
    phrase,
    revision,
    now,
  }: { readonly phrase: PhraseInput; readonly revision: number; readonly now: Instant },
): Promise<Saved> {
  if (!mayChange(official, kept)) return err(refusal('phrase.not-yours'));
  try {
    const done = await db.transaction(async (tx) => {
      const changed = await changePhrase(tx, official, { ...phrase, id: kept.id, revision }, now);
      if (changed && kept.source === 'agency')
        await record(tx, { id: kept.id, before: kept, after: phrase }, official, now);
      return changed;
    });
    return done ? ok(undefined) : err(refusal('phrase.changed-meanwhile'));
  } catch (error) {
    if (violatedConstraint(error) === 'phrase_name_once') return err(refusal('phrase.name-taken'));
    throw error;
  }
}

/** Takes one away; false when it is not there for this official, or not theirs to take. */
export async function dropPhrase(db: Db, official: Official, id: string, now: Instant): Promise<boolean> {
  const kept = await findPhrase(db, official, id);
  if (kept === undefined || !mayChange(official, kept)) return false;
  return db.transaction(async (tx) => {
    const removed = await removePhrase(tx, official, id);
    if (removed && kept.source === 'agency') await record(tx, { id, before: kept }, official, now);
    return removed;
  });
}

type Worded = Pick<PhraseInput, 'name' | 'text'>;

interface PhraseChange {
  readonly id: string;
  readonly before?: Worded;
  readonly after?: Worded;
}

/** What an agency shares is administered; what somebody keeps for themselves is nobody's business. */
async function record(
  tx: Tx,
  { id, before, after }: PhraseChange,
  actor: Official,
  now: Instant,
): Promise<void> {
  const deed = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const words = (of: Worded | undefined) => of && { name: of.name, text: { ...of.text } };
  const change = {
    action: `text.phrase-${deed}`,
    subject: { kind: 'text', id, name: (after ?? before)?.name ?? id },
    ...{ before: words(before), after: words(after) },
  } as const;
  await recordChange(tx, change, { actor, now });
}
