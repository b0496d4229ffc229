import type { Calendar } from '#calendar';
import type { Actor, DossierId, Instant, JsonObject, PlainDate, Refusal, Result } from '#kernel';
import { dateIn, err, instantOfMs, mustConfirm, ok, refusal } from '#kernel';
import { type Executor, type Tx, violatedConstraint } from '#platform/db';
import type { Answers } from '#procedures';
import { allowed } from './allowed.ts';
import { dossierCode } from './codes.ts';
import type { Decision, DecisionContext, ProcedureRules } from './decision.ts';
import type { Dossier } from './dossier.ts';
import { answersOf, foundForAcceptance, type Loaded, loadForCommand, saveDossier } from './dossiers.store.ts';
import type { DossierEvent } from './events.ts';
import { evolve } from './fold/evolve.ts';
import { changesBetween } from './journal/changes.ts';
import { entryOf, type JournalEntry } from './journal/entry.ts';
import type { AcceptanceFacts, Chance, DossierOffice } from './office.ts';
import type { Action } from './transition.ts';
import { transitions } from './transitions.table.ts';

/** Who wants what done to which dossier, when, under which key. */
export interface Command {
  readonly actor: Actor;
  readonly dossierId: DossierId;
  readonly action: Action;
  /** The same key of the same actor has one effect, however often it comes. */
  readonly key: string;
  readonly now: Instant;
}

export interface Performed {
  readonly dossier: Dossier;
  /** True when this key had already done it. */
  readonly repeated: boolean;
}

export type Outcome = Result<Performed, Refusal>;

type Decide = (dossier: Dossier, context: DecisionContext) => Decision;

/**
 * The one way to change a dossier, whoever sends the command: read, check the table, decide, fold, write
 * state and journal in one statement that holds only while the dossier is the one that was read. Whoever was
 * overtaken reads again and decides anew, and so learns what happened. A refusal changes nothing.
 */
export const perform = (office: DossierOffice, command: Command, decide: Decide): Promise<Outcome> =>
  performOn(office, office.db, command, decide);

/** The same inside a transaction that somebody else began; a refusal leaves what they have written to them. */
export const performIn = (
  office: DossierOffice,
  tx: Tx,
  command: Command,
  decide: Decide,
): Promise<Outcome> => {
  // A code that somebody else took meanwhile would break the transaction, which is not ours to begin again.
  if (allocates(command.action)) throw new Error(`${command.action} begins its own statement`);
  return performOn(office, tx, command, decide);
};

/**
 * Once, inside a transaction that its owner begins again as a whole when it throws what `isOvertaken` knows: for those
 * who take a number of the day together with something else.
 */
export async function performOnceIn(
  office: DossierOffice,
  tx: Tx,
  command: Command,
  decide: Decide,
): Promise<Outcome> {
  const outcome = await change(office, tx, command, decide);
  if (outcome === 'overtaken') throw new Overtaken();
  return outcome;
}

/** Somebody was faster: the transaction that threw this is begun again. */
export const isOvertaken = (error: unknown): boolean =>
  error instanceof Overtaken || overtaking.has(violatedConstraint(error) ?? '');

class Overtaken extends Error {}

async function performOn(
  office: DossierOffice,
  db: Executor,
  command: Command,
  decide: Decide,
): Promise<Outcome> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const outcome = await attempt(office, db, command, decide);
    if (outcome !== 'overtaken') return outcome;
  }
  throw new Error(`Overtaken ${mostTries} times: ${command.action} of ${command.dossierId}`);
}

/** Each try loses to somebody who won: only a dossier that never rests could use these up. */
export const mostTries = 50;

/** The same key for another dossier at the same moment, or the number that this one was to have. */
const overtaking = new Set(['command_receipt_once', 'dossier_code']);

async function attempt(
  office: DossierOffice,
  db: Executor,
  command: Command,
  decide: Decide,
): Promise<Outcome | 'overtaken'> {
  try {
    return await change(office, db, command, decide);
  } catch (error) {
    if (isOvertaken(error)) return 'overtaken';
    throw error;
  }
}

async function change(
  office: DossierOffice,
  db: Executor,
  command: Command,
  decide: Decide,
): Promise<Outcome | 'overtaken'> {
  const { actor, action } = command;
  const actorKey = actorKeyOf(actor);
  const loaded = await loadForCommand(db, command.dossierId, { actorKey, key: command.key });
  if (!loaded) return err(refusal('dossier.unknown'));
  if (loaded.destroyed) return err(refusal('dossier.destroyed'));
  if (loaded.done) return repeated(loaded.dossier, loaded.done, command);
  const before = loaded.dossier;
  const permitted = allowed(before, action, actor);
  if (!permitted.ok) return permitted;
  const now = instantOfMs(command.now - (command.now % 1000));
  const counter = allocates(action) ? await counterFor(office, db, before, now) : undefined;
  const chance = office.chance(`${before.id} ${loaded.version}`);
  const context = await contextOf(office, db, loaded, { actor, now, counter, chance });
  const decided = decide(before, context);
  if (!decided.ok) return decided;
  // Last of all, so that nobody takes out their telephone for a form that is not complete.
  if (permitted.value.confirms && mustConfirm(actor, now)) return err(refusal('second-factor.needed'));
  const recorded = record(before.id, before, decided.value, {
    seq: loaded.version,
    hash: loaded.head,
    actor,
    at: now,
    chance,
  });
  const saved = await saveDossier(db, {
    ...recorded,
    changes: changesBetween(before, recorded.dossier),
    receipt: { actorKey, key: command.key, action },
    counted: counter,
    applicant: applicantIn(decided.value),
  });
  return saved ? ok({ dossier: recorded.dossier, repeated: false }) : 'overtaken';
}

/** The person as a correction of the reception puts them. */
const applicantIn = (events: readonly DossierEvent[]): JsonObject | undefined =>
  events.flatMap((event) => (event.type === 'ReceptionCorrected' ? [event.private.applicant] : [])).at(-1);

/** The same key again: the same answer once more, and nothing else under it. */
function repeated(dossier: Dossier, done: { action: string; dossierId: string }, command: Command): Outcome {
  const same = done.action === command.action && done.dossierId === command.dossierId;
  return same ? ok({ dossier, repeated: true }) : err(refusal('key.used-for-another'));
}

/** Whether an action takes a number of its agency's day. */
const allocates = (action: Action): boolean =>
  transitions.some((row) => row.action === action && row.clock === 'start');

interface Counter {
  readonly facts: AcceptanceFacts;
  readonly agencyCode: string;
  readonly day: PlainDate;
  readonly number: number;
  readonly answers: Answers;
}

/**
 * The number that comes next, which the write takes with everything else or not at all: nobody waits for it,
 * none is lost, and of two who saw the same one the second begins again. The code carries the agency that
 * handles, as the systems in use do (handbook §3.1).
 */
async function counterFor(
  office: DossierOffice,
  db: Executor,
  { id: dossierId, procedureVersionId: versionId, places }: Dossier,
  now: Instant,
): Promise<Counter> {
  const day = dateIn(now);
  const facts = await office.acceptanceOf(db, { versionId, places, on: day });
  const { agencyCode } = facts;
  const { last, answers } = await foundForAcceptance(db, { dossierId, agencyCode, day });
  return { facts, agencyCode, day, number: 1 + last, answers };
}

async function contextOf(
  office: DossierOffice,
  db: Executor,
  { dossier, calendar }: Loaded,
  known: Pick<DecisionContext, 'actor' | 'now'> & {
    readonly counter: Counter | undefined;
    readonly chance: Chance;
  },
): Promise<DecisionContext> {
  const { counter, chance, ...at } = known;
  const rules = await office.rulesOf(db, dossier.procedureVersionId);
  return {
    ...at,
    rules,
    calendar: await office.calendarNamed(db, calendar),
    answers: counter?.answers ?? (branches(rules) ? await answersOf(db, dossier.id) : {}),
    newStepId: () => chance.id<'step'>(),
    acceptance: counter && {
      ...counter.facts,
      code: dossierCode(counter.agencyCode, counter.day, counter.number),
    },
  };
}

/** Whether the e-procedure has gateways, which may look at the answers. */
const branches = ({ graph }: ProcedureRules): boolean =>
  graph !== undefined && Object.values(graph.nodes).some(({ type }) => type === 'choose');

/** The calendar a dossier is counted by: its own once it is accepted, else the one in force where it is handled. */
export const calendarFor = (
  office: DossierOffice,
  db: Executor,
  { deadline, places }: Pick<Dossier, 'deadline' | 'places'>,
): Promise<Calendar> =>
  deadline ? office.calendarNamed(db, deadline.calendar) : office.calendarOf(db, places.competent);

/** Events into the state after them and the journal's next entries. */
export function record(
  dossierId: DossierId,
  before: Dossier | undefined,
  events: readonly DossierEvent[],
  by: {
    readonly seq: number;
    readonly hash: string;
    readonly actor: Actor;
    readonly at: Instant;
    readonly chance: Chance;
  },
): { readonly dossier: Dossier; readonly entries: readonly JournalEntry[] } {
  const entries: JournalEntry[] = [];
  let state = before;
  for (const event of events) {
    const previous = entries.at(-1) ?? by;
    const salt = by.chance.bytes(16).toString('base64url');
    entries.push(entryOf(dossierId, previous, event, { actor: by.actor, at: by.at, salt }));
    state = evolve(state, dossierId, event);
  }
  if (!state) throw new Error('A command without an event');
  return { dossier: state, entries };
}

/** Whose keys these are: nobody's key can answer with another's dossier. */
export function actorKeyOf(actor: Actor): string {
  if (actor.kind === 'citizen') return `account:${actor.accountId}`;
  if (actor.kind === 'official') return `post:${actor.postId}:${actor.accountId}`;
  return actor.kind === 'guest' ? `guest:${actor.sessionId ?? 'none'}` : `system:${actor.reason}`;
}
