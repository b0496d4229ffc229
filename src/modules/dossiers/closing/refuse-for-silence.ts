import { momentIn } from '#calendar';
import { err, inBoth, ok, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier } from '../dossier.ts';
import { silenceLeadsTo, silentSince } from './close-for-silence.ts';
import { silenceText } from './silence.text.ts';

/**
 * Silence before reception, where the procedure says that it means refusal. A refusal is written, with reason
 * and legal ground (Decree 63/2010 Art 18): the program writes both, and the words are kept in both languages.
 */
export function decideRefuseForSilence(
  dossier: Dossier,
  _: object,
  { now, rules }: DecisionContext,
): Decision {
  const since = silentSince(dossier, now);
  if (!since.ok) return since;
  if (silenceLeadsTo(dossier, rules) !== 'refuse') return err(refusal('silence.is-closing'));
  const { ground: own } = rules.supplement;
  const reason = inBoth(silenceText, (t, lang) => t.reason(momentIn(since.value, lang)));
  const general = inBoth(silenceText, (t) => t.ground(dossier.procedureCode));
  return ok([
    {
      type: 'DossierRefused',
      public: { at: now, since: since.value },
      private: {
        reason: reason.vi,
        ground: own?.vi ?? general.vi,
        english: { reason: reason.en, ground: own ? (own.en ?? own.vi) : general.en },
      },
    },
  ]);
}
