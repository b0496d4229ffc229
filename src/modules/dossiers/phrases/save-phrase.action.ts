import { err, type Instant, type Official, ok, type Refusal, type Result, refusal } from '#kernel';
import { type Db, violatedConstraint } from '#platform/db';
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
  if (await insertPhrase(db, official, { ...phrase, id: newId<'phrase'>() }, now)) return ok(undefined);
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
    const done = await changePhrase(db, official, { ...phrase, id: kept.id, revision }, now);
    return done ? ok(undefined) : err(refusal('phrase.changed-meanwhile'));
  } catch (error) {
    if (violatedConstraint(error) === 'phrase_name_once') return err(refusal('phrase.name-taken'));
    throw error;
  }
}

/** Takes one away; false when it is not there for this official, or not theirs to take. */
export async function dropPhrase(db: Db, official: Official, id: string): Promise<boolean> {
  const kept = await findPhrase(db, official, id);
  return kept !== undefined && mayChange(official, kept) && removePhrase(db, official, id);
}
