import {
  type Actor,
  err,
  type JsonObject,
  may,
  ok,
  type Refusal,
  type Result,
  refusal,
  type UnitId,
} from '#kernel';
import type { Dossier, Step } from './dossier.ts';
import { isOpen } from './fold/standing.ts';
import type { Action, Transition } from './transition.ts';
import { transitions } from './transitions.table.ts';

export type NotAllowed = Refusal<
  | 'dossier.moved-on'
  | 'dossier.not-yours'
  | 'dossier.not-permitted'
  | 'step.taken-by-other'
  | 'delegation.outside'
>;

const table: readonly Transition[] = transitions;

/**
 * Whether an actor may do this to the dossier as it stands now, by the table. The reason when not: it has
 * moved on (say to where), it is another's, or the post does not carry the permission; and with it what may
 * be done now, and by whom.
 */
export function allowed(dossier: Dossier, action: Action, actor: Actor): Result<Transition, NotAllowed> {
  if (outsideDelegation(dossier, actor)) return err(refusal('delegation.outside'));
  const rows = table.filter((row) => row.action === action);
  const here = rows.filter((row) => row.from.includes(dossier.handling));
  const permitted = (list: readonly Transition[]) => list.filter((row) => holds(dossier, row, actor));
  const row = permitted(here)[0];
  if (row) return ok(row);
  const details = { handling: dossier.handling, now: whatMayBeDone(dossier) };
  if (!rows.some((each) => belongs(dossier, each, actor))) {
    if (takenByOther(dossier, here, actor)) return err(refusal('step.taken-by-other'));
    // Work of a step that its agency had: the steps are gone with the state that had them.
    return here.length === 0 && hasWorked(dossier, actor)
      ? err(refusal('dossier.moved-on', details))
      : err(refusal('dossier.not-yours'));
  }
  if (permitted(rows).length === 0 && here.length > 0)
    return err(refusal('dossier.not-permitted', { ...details, by: here.map(({ by }) => by) }));
  return err(refusal('dossier.moved-on', details));
}

/** Everything this actor may do now; what a page shows as buttons. */
export function allowedActions(dossier: Dossier, actor: Actor): readonly Action[] {
  if (outsideDelegation(dossier, actor)) return [];
  const names = table.flatMap((row) =>
    row.action !== 'submit' && row.from.includes(dossier.handling) && holds(dossier, row, actor)
      ? [row.action]
      : [],
  );
  return [...new Set(names)];
}

/** Whether a substitute's delegation leaves this procedure out. */
export const outsideDelegation = ({ procedureCode }: Dossier, actor: Actor): boolean =>
  actor.kind === 'official' &&
  actor.onBehalf?.procedures !== undefined &&
  !actor.onBehalf.procedures.includes(procedureCode);

/** What a person may do as it stands, and with which permission or as whom; of steps also in which roles. */
export function whatMayBeDone(dossier: Pick<Dossier, 'handling' | 'steps' | 'waits'>): readonly JsonObject[] {
  return table
    .filter(
      ({ from, by, action }) => from.includes(dossier.handling) && by !== 'system' && !beside.has(action),
    )
    .flatMap(({ action, by, where }) => {
      if (awaited[action]?.(dossier) === false) return [];
      const roles = where === 'step' ? rolesOf(dossier, action) : undefined;
      if (roles?.length === 0) return [];
      return [{ action, by, ...(roles ? { roles: [...roles] } : {}) }];
    });
}

/** Open at nearly any time, and nothing that a dossier waits for. */
const beside: ReadonlySet<Transition['action']> = new Set([
  'digitise',
  'confirm-copy',
  'settle-component',
  'claim',
  'choose-return',
  'send-message',
  'read-messages',
  'write-note',
  'ask-opinion',
  'assign-step',
  'hand-over-step',
]);

type Standing = Pick<Dossier, 'steps' | 'waits'>;
const waitsFor =
  (wanted: Dossier['waits'][number]['reason']) =>
  ({ waits }: Standing): boolean =>
    waits.some(({ reason }) => reason === wanted);

function questioned({ steps }: Standing): boolean {
  return steps.some((step) => isOpen(step) && step.asked !== undefined);
}

/** Actions that end something: without it there is nothing to do. */
const awaited: Partial<Record<Transition['action'], (dossier: Standing) => boolean>> = {
  'confirm-payment': waitsFor('financial'),
  'record-body-answer': waitsFor('external-opinion'),
  resume: waitsFor('force-majeure'),
  'answer-opinion': ({ steps }) =>
    steps.some(({ kind, status }) => kind === 'consult' && status !== 'cancelled'),
  'remind-opinion': questioned,
  'withdraw-question': questioned,
};

/** Whose posts the open steps wait for that this is done to. */
function rolesOf({ steps }: Standing, action: Transition['action']): readonly string[] {
  if (action === 'hand-over-step' && !steps.some(({ status }) => status === 'taken')) return [];
  const letter = action === 'send-letter' || action === 'record-letter';
  const wanted = steps.filter(
    (step) =>
      isOpen(step) &&
      step.kind !== 'consult' &&
      (letter ? step.kind === 'letter' : true) &&
      (action !== 'record-letter' || step.letterSentAt !== undefined) &&
      (action !== 'send-letter' || step.letterSentAt === undefined) &&
      (action !== 'take-step' || step.status === 'open'),
  );
  return [...new Set(wanted.map(({ role }) => role))];
}

function holds(dossier: Dossier, row: Transition, actor: Actor): boolean {
  if (row.by === 'system') return actor.kind === 'system';
  if (!belongs(dossier, row, actor)) return false;
  return row.by === 'owner' || row.by === 'applicant' || may(actor, row.by);
}

/** Whether the dossier is at the actor's place for this row. */
function belongs(dossier: Dossier, row: Transition, actor: Actor): boolean {
  if (actor.kind === 'system') return true;
  if (row.where === 'owner') return isOwner(dossier, actor);
  if (row.where === 'applicant') return isApplicant(dossier, actor);
  if (actor.kind !== 'official') return false;
  const { reception, competent } = dossier.places;
  switch (row.where) {
    case 'reception':
      return actor.agencyId === reception;
    case 'competent':
      return actor.agencyId === competent;
    case 'either':
      return actor.agencyId === reception || actor.agencyId === competent;
    case 'holder':
      return [reception, competent, ...dossier.slices.map(({ agencyId }) => agencyId)].includes(
        actor.agencyId,
      );
    case 'reader':
      return agenciesOf(dossier).includes(actor.agencyId);
    case 'step':
      return stepsFor(dossier, actor).length > 0;
    case 'asked':
      return asksFor(dossier, actor).length > 0;
    case 'head':
      return stepsToGiveOut(dossier, actor).length > 0;
    default:
      return false;
  }
}

/** A question that was taken back before it was answered gives nobody a reason to read on. */
const takenBack = ({ asked, status, opinion }: Step): boolean =>
  asked !== undefined && status === 'cancelled' && opinion === undefined;

/**
 * The agencies that have the dossier: reception, competent, help, one that holds a slice of it, one whose step it is
 * or whose opinion is asked for.
 */
export function agenciesOf({ places, slices, steps }: Dossier): readonly UnitId[] {
  const { help, reception, competent } = places;
  const parts = [...slices, ...steps.filter((step) => !takenBack(step))].flatMap(({ agencyId }) =>
    agencyId === null ? [] : [agencyId],
  );
  return [help, reception, competent, ...parts];
}

/** Whether the dossier is or was work of the actor's agency. */
const hasWorked = ({ places, steps }: Dossier, actor: Actor): boolean =>
  actor.kind === 'official' &&
  [places.reception, places.competent, ...steps.map(({ agencyId }) => agencyId)].includes(actor.agencyId);

/** Whether it would be the actor's to do, had not another post of the same role taken the step first. */
function takenByOther(dossier: Dossier, rows: readonly Transition[], actor: Actor): boolean {
  return (
    actor.kind === 'official' &&
    rows.some(({ where }) => where === 'step') &&
    dossier.steps.some((step) => isOpen(step) && step.agencyId === actor.agencyId && step.role === actor.role)
  );
}

/** The account that filed it, or the guest's session while nobody has claimed it. */
export function isOwner(dossier: Dossier, actor: Actor): boolean {
  if (actor.kind === 'citizen') return dossier.ownerAccountId === actor.accountId;
  return (
    actor.kind === 'guest' && actor.sessionId !== undefined && dossier.ownerSessionId === actor.sessionId
  );
}

/** The owner, or somebody who has shown the second factor of this dossier in the browser they use. */
export const isApplicant = (dossier: Dossier, actor: Actor): boolean =>
  isOwner(dossier, actor) ||
  ((actor.kind === 'guest' || actor.kind === 'citizen') && actor.tracks === dossier.id);

/** Open steps this official's post may take or has taken: its agency, its role, not another's. */
export function stepsFor(dossier: Dossier, actor: Actor): readonly Step[] {
  if (actor.kind !== 'official') return [];
  return dossier.steps.filter(
    (step) =>
      isOpen(step) &&
      step.kind !== 'consult' &&
      (step.kind !== 'wait' || step.waitsFor === 'supplement') &&
      step.agencyId === actor.agencyId &&
      step.role === actor.role &&
      (actor.onBehalf?.covers !== 'signing' || step.kind === 'sign') &&
      (step.postId === null || step.postId === actor.postId),
  );
}

/** Open steps of this official's agency that are work of a post, so that somebody can be told to do them. */
export function stepsToGiveOut({ steps }: Pick<Dossier, 'steps'>, actor: Actor): readonly Step[] {
  if (actor.kind !== 'official') return [];
  return steps.filter((step) => isOpen(step) && givenOut.has(step.kind) && step.agencyId === actor.agencyId);
}

/** Receiving and handing out are done by whoever sits at the desk; an opinion is the agency's; a wait is nobody's. */
const givenOut: ReadonlySet<Step['kind']> = new Set(['process', 'letter', 'review', 'sign', 'issue']);

/**
 * Opinions this official's agency is or was asked for; a newer answer may replace an older (§4.10). Asked anew
 * after the work was sent back, it answers what it is asked now.
 */
export function asksFor(dossier: Dossier, actor: Actor): readonly Step[] {
  if (actor.kind !== 'official') return [];
  return dossier.steps.filter(
    (step) =>
      step.kind === 'consult' &&
      step.agencyId === actor.agencyId &&
      (step.asked?.unitId === undefined || step.asked.unitId === actor.unitId) &&
      step.status !== 'cancelled' &&
      step === dossier.steps.findLast(({ node, party }) => node === step.node && party === step.party),
  );
}
