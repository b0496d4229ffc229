import { type Actor, type Instant, may, type Official, type Permission, type Refusal } from '#kernel';
import { allowed } from '../allowed.ts';
import { agencyOfRole } from '../decision.ts';
import type { Dossier, Step } from '../dossier.ts';
import { isOpen } from '../fold/standing.ts';
import type { Handling } from '../handling.ts';
import { dutyConflict } from '../steps/duties.ts';
import type { Transition } from '../transition.ts';
import { transitions } from '../transitions.table.ts';
import type { Case } from './case.ts';
import { type CaseAction, type DossierAction, orderedActions } from './case-actions.ts';
import { hindranceTo } from './hindrances.ts';

/** Something near that this post cannot do now, with the reason. */
export type Withheld =
  | { readonly what: DossierAction; readonly why: WhyNot }
  /** A task of the e-procedure by its node. */
  | { readonly node: string; readonly why: WhyNot };

export type WhyNot =
  /** Other posts may: those that carry one of these permissions. */
  | { readonly kind: 'others'; readonly by: readonly Permission[] }
  /** Another post of the same role has taken it. */
  | { readonly kind: 'held'; readonly step: Step }
  /** The process has not come to it; where it is, the page says. */
  | { readonly kind: 'ahead' }
  /** The dossier is to be in one of these states. */
  | { readonly kind: 'state'; readonly states: readonly Handling[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const table: readonly Transition[] = transitions;

/** What a post waits for: told as coming while the dossier has not got there. What is past or rare is not. */
const awaited: ReadonlySet<DossierAction> = new Set(['return-result']);

/** Nothing of the kind is awaited, so that nobody misses it. */
const nothingThere: ReadonlySet<string> = new Set(['wait.not-open', 'silence.no-date', 'extend.not-running']);

/**
 * What this post might look for and does not find among its actions, each with why: the table's own answer, so that
 * it cannot differ from what a try would be told. A dossier that has ended has nothing of it.
 */
export function withheldFrom(
  { dossier, version }: Pick<Case, 'dossier' | 'version'>,
  actor: Actor,
  { now, offered }: { readonly now: Instant; readonly offered: readonly CaseAction[] },
): readonly Withheld[] {
  if (actor.kind !== 'official' || dossier.endedAt !== null) return [];
  const there = new Set(offered.map(({ action }) => action));
  const actions = orderedActions
    .filter((what) => !there.has(what))
    .flatMap((what): Withheld[] => {
      const why = whyNot(dossier, what, { actor, now });
      return why ? [{ what, why }] : [];
    });
  return [...stepsWithheld(dossier, version.process?.nodes ?? {}, actor), ...actions];
}

function whyNot(
  dossier: Dossier,
  what: DossierAction,
  { actor, now }: { readonly actor: Official; readonly now: Instant },
): WhyNot | undefined {
  const permitted = allowed(dossier, what, actor);
  const hindrance = hindranceTo(dossier, what, now);
  if (hindrance && (permitted.ok || nothingThere.has(hindrance.code)))
    return nothingThere.has(hindrance.code) ? undefined : { kind: 'refused', refusal: hindrance };
  if (permitted.ok) return undefined;
  const rows = table.filter(({ action }) => action === what);
  switch (permitted.error.code) {
    case 'dossier.not-permitted':
      return {
        kind: 'others',
        by: permissionsIn(rows.filter(({ from }) => from.includes(dossier.handling))),
      };
    case 'dossier.moved-on': {
      const own = rows.filter(({ by }) =>
        permissionsIn([{ by }]).some((permission) => may(actor, permission)),
      );
      return awaited.has(what) && own.length > 0
        ? { kind: 'state', states: own.flatMap(({ from }) => from.filter((state) => state !== 'draft')) }
        : undefined;
    }
    default:
      return undefined;
  }
}

const permissionsIn = (rows: readonly Pick<Transition, 'by'>[]): readonly Permission[] => [
  ...new Set(rows.flatMap(({ by }) => (by === 'owner' || by === 'applicant' || by === 'system' ? [] : [by]))),
];

type Nodes = NonNullable<Case['version']['process']>['nodes'];

/** Tasks of this post's role: one that a colleague has taken, and those that are still to come. */
function stepsWithheld(
  { steps, places, process }: Dossier,
  nodes: Nodes,
  actor: Official,
): readonly Withheld[] {
  const conflicts = steps
    .filter((step) => isOpen(step) && step.role === actor.role && step.agencyId === actor.agencyId)
    .flatMap((step): Withheld[] => {
      const conflict = dutyConflict({ steps }, step, actor);
      return conflict ? [{ node: step.node, why: { kind: 'refused', refusal: conflict } }] : [];
    });
  const held = steps
    .filter((step) => isOpen(step) && step.postId !== null && step.postId !== actor.postId)
    .filter(({ role, agencyId }) => role === actor.role && agencyId === actor.agencyId)
    .map((step): Withheld => ({ node: step.node, why: { kind: 'held', step } }));
  if (!process || agencyOfRole(actor.role, places) !== actor.agencyId) return [...conflicts, ...held];
  const begun = new Set(steps.filter(({ status }) => status !== 'sentBack').map(({ node }) => node));
  const ahead = Object.entries(nodes)
    .filter(([node, each]) => each.type === 'step' && each.role === actor.role && !begun.has(node))
    .filter(([, each]) => each.type === 'step' && each.kind !== 'return' && each.kind !== 'consult')
    .map(([node]): Withheld => ({ node, why: { kind: 'ahead' } }));
  return [...conflicts, ...held, ...ahead];
}
