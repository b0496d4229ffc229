import type { Actor } from '#kernel';
import type { Executor } from '#platform/db';
import { type PhraseUse, type ProcedureVersion, phraseUses } from '#procedures';
import type { Case } from '../casework/case.ts';
import { keptPhrases } from './phrases.store.ts';
import { type KnownPhrase, offeredFor, type PhraseFields, type PhraseOffers, valuesOf } from './phrases.ts';

/** What this post may put into the fields of a form about a dossier, filled with what the dossier holds. */
export async function offerPhrases(
  db: Executor,
  actor: Actor,
  found: Case,
  fields: PhraseFields = {},
): Promise<PhraseOffers> {
  const uses = phraseUses.filter((use) => Object.values(fields).includes(use));
  if (actor.kind !== 'official' || uses.length === 0) return {};
  const known = [...phrasesOf(found.version, uses), ...(await keptPhrases(db, actor, uses))];
  return Object.fromEntries(
    Object.entries(fields).map(([field, use]) => [
      field,
      offeredFor(use, known, (lang) => valuesOf(found, actor, lang)),
    ]),
  );
}

/** Those that came with the procedure. */
const phrasesOf = ({ content }: ProcedureVersion, uses: readonly PhraseUse[]): readonly KnownPhrase[] =>
  (content.phrases ?? [])
    .map((phrase, n): KnownPhrase => ({ ...phrase, id: `tt${n}`, source: 'procedure' }))
    .filter(({ use }) => uses.includes(use));
