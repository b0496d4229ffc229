import type { Bilingual, Instant, JsonObject, PlainDate, ProcedureVersionId } from '#kernel';
import { canBeFiledHere, classOf, compareVersions, fittingAnswers, type ProcedureVersion } from '#procedures';
import { mandateComponent } from '../parties/parties.ts';
import type { Draft, DraftMove, MoveNotice } from './draft.ts';

/** What becomes of a draft on a day: it stays, it goes on under another version, or nothing can be filed. */
export type Fate =
  | { readonly kind: 'stays' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'moves'; readonly to: MovedDraft };

export type MovedDraft = {
  readonly from: ProcedureVersionId;
  readonly version: ProcedureVersion;
  readonly answers: JsonObject;
  /** Components a file may still be for. */
  readonly components: readonly string[];
  /** Undefined when only words differ: then nobody is told. */
  readonly move: DraftMove | undefined;
};

/**
 * A draft lives under the version it was begun with while that is in force. Then it goes on under the one that
 * is, with the answers that still fit; unless only words differ, it carries what it was begun under.
 */
export function fateOf(
  draft: Draft,
  own: ProcedureVersion,
  inForce: ProcedureVersion | undefined,
  at: { readonly now: Instant; readonly today: PlainDate },
): Fate {
  if (inForce?.id === own.id) return { kind: 'stays' };
  if (!inForce?.form || !canBeFiledHere(inForce)) return { kind: 'ended' };
  const answers = fittingAnswers(inForce.form, draft.answers, at.today);
  const lost = [...(draft.moved?.lost ?? []), ...labelsLost(own, draft.answers, answers)];
  const silent = classOf(compareVersions(own, inForce)) === 'cosmetic' && lost.length === 0;
  const move = silent ? draft.moved : { from: draft.moved?.from ?? own.id, at: at.now, lost };
  const components = [...inForce.content.components.map(({ key }) => key), mandateComponent];
  return { kind: 'moves', to: { from: own.id, version: inForce, answers, components, move } };
}

/** The questions, as they were asked, whose answers are not taken along. */
function labelsLost({ form }: ProcedureVersion, before: JsonObject, after: JsonObject): readonly Bilingual[] {
  const fields = form?.pages.flatMap((page) => page.fields) ?? [];
  return fields
    .filter(({ key }) => before[key] !== undefined && after[key] === undefined)
    .map(({ label }) => label);
}

/** Undefined when nothing but words differs from what the draft was begun under. */
export function noticeOf(
  move: DraftMove,
  from: ProcedureVersion,
  version: ProcedureVersion,
): MoveNotice | undefined {
  const differences = compareVersions(from, version).filter((each) => each.class !== 'cosmetic');
  const change = classOf(differences);
  if (change === undefined && move.lost.length === 0) return undefined;
  return { class: change ?? 'assisting', differences, lost: move.lost };
}
