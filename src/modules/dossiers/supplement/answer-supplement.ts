import { err, ok, refusal } from '#kernel';
import { acceptBy, dueAfterPauses } from '../clock.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { Dossier, Paper } from '../dossier.ts';

export interface AnswerSupplement {
  readonly papers: readonly Paper[];
  readonly note: string;
}

/** Every component that was asked for must come; then the desk's or the dossier's clock runs again. */
export function decideAnswerSupplement(
  dossier: Dossier,
  command: AnswerSupplement,
  { now, calendar }: DecisionContext,
): Decision {
  const asked = dossier.openSupplement;
  if (!asked) return err(refusal('supplement.not-open'));
  const given = new Set(command.papers.map(({ component }) => component));
  const missing = asked.components.filter((key) => !given.has(key));
  if (missing.length > 0) return err(refusal('supplement.incomplete', { components: missing }));
  const intake = asked.stage === 'intake';
  const by = intake ? acceptBy(now, calendar) : ok(null);
  const dueAt = intake ? ok(null) : dueAfterPauses(dossier, now, calendar);
  if (!by.ok) return by;
  if (!dueAt.ok) return dueAt;
  return ok([
    {
      type: 'SupplementAnswered',
      public: { at: now, acceptBy: by.value, dueAt: dueAt.value },
      private: { note: command.note.trim(), papers: [...command.papers] },
    },
  ]);
}
