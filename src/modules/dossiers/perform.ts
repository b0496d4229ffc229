import { randomBytes } from 'node:crypto';
import type { Actor, DossierId, Instant, Refusal, Result } from '#kernel';
import { dateIn, err, instantOfMs, ok, refusal } from '#kernel';
import { type Executor, type Tx, violatedConstraint } from '#platform/db';
import { newId } from '#platform/ids';
import { allowed } from './allowed.ts';
import { dossierCode } from './codes.ts';
import type { Decision, DecisionContext } from './decision.ts';
import type { Dossier } from './dossier.ts';
import { loadForCommand, nextNumber, saveDossier } from './dossiers.store.ts';
import type { DossierEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { changesBetween } from './journal/changes.ts';
import { entryOf, type JournalEntry } from './journal/entry.ts';
import type { DossierOffice } from './office.ts';
import { type Action, transitions } from './transitions.ts';

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
  untilSettled(command, async () => {
    try {
      return allocates(command.action)
        ? await changeWithCode(office, command, decide)
        : await change(office, office.db, command, decide);
    } catch (error) {
      // The same key for another dossier at the same moment: the next try finds its receipt.
      if (violatedConstraint(error) === 'command_receipt_once') return 'overtaken';
      throw error;
    }
  });

/**
 * The same inside a transaction that somebody else began. A refusal leaves what they have written so far to
 * them; use it only for actions that allocate nothing.
 */
export const performIn = (
  office: DossierOffice,
  tx: Tx,
  command: Command,
  decide: Decide,
): Promise<Outcome> => untilSettled(command, () => change(office, tx, command, decide));

async function untilSettled(
  command: Command,
  attempt: () => Promise<Outcome | 'overtaken'>,
): Promise<Outcome> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const outcome = await attempt();
    if (outcome !== 'overtaken') return outcome;
  }
  throw new Error(`Overtaken ${mostTries} times: ${command.action} of ${command.dossierId}`);
}

/** Each try loses to somebody who won: only a dossier that never rests could use these up. */
const mostTries = 20;

/** Whether an action takes a number of its agency's day, which must go back when the action does not hold. */
const allocates = (action: Action): boolean =>
  transitions.some((row) => row.action === action && row.clock === 'start');

/** In a transaction, so that a refusal or a faster colleague gives the number back. */
async function changeWithCode(
  office: DossierOffice,
  command: Command,
  decide: Decide,
): Promise<Outcome | 'overtaken'> {
  try {
    return await office.db.transaction(async (tx) => {
      const outcome = await change(office, tx, command, decide, (dossier, now) =>
        allocateCode(office, tx, dossier, now),
      );
      if (outcome === 'overtaken' || !outcome.ok) throw new RolledBack(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome;
    throw error;
  }
}

/** Ends the transaction of an outcome that must leave nothing behind; never leaves this file. */
class RolledBack extends Error {
  readonly outcome: Outcome | 'overtaken';
  constructor(outcome: Outcome | 'overtaken') {
    super('rolled back');
    this.outcome = outcome;
  }
}

async function change(
  office: DossierOffice,
  db: Executor,
  command: Command,
  decide: Decide,
  codeOf: (dossier: Dossier, now: Instant) => Promise<string | undefined> = async () => undefined,
): Promise<Outcome | 'overtaken'> {
  const { actor, action } = command;
  const actorKey = actorKeyOf(actor);
  const loaded = await loadForCommand(db, command.dossierId, { actorKey, key: command.key });
  if (!loaded) return err(refusal('dossier.unknown'));
  if (loaded.done) return repeated(loaded.dossier, loaded.done, command);
  const before = loaded.dossier;
  const permitted = allowed(before, action, actor);
  if (!permitted.ok) return permitted;
  const now = instantOfMs(command.now - (command.now % 1000));
  const code = await codeOf(before, now);
  const decided = decide(before, await contextOf(office, db, before, { actor, now, code }));
  if (!decided.ok) return decided;
  const recorded = record(before.id, before, decided.value, {
    seq: loaded.version,
    hash: loaded.head,
    actor,
    at: now,
  });
  const saved = await saveDossier(db, {
    ...recorded,
    changes: changesBetween(before, recorded.dossier),
    receipt: { actorKey, key: command.key, action },
  });
  return saved ? ok({ dossier: recorded.dossier, repeated: false }) : 'overtaken';
}

/** The same key again: the same answer once more, and nothing else under it. */
function repeated(dossier: Dossier, done: { action: string; dossierId: string }, command: Command): Outcome {
  const same = done.action === command.action && done.dossierId === command.dossierId;
  return same ? ok({ dossier, repeated: true }) : err(refusal('key.used-for-another'));
}

/** The code carries the agency that handles, as the systems in use do (handbook §3.1). */
async function allocateCode(office: DossierOffice, tx: Tx, dossier: Dossier, now: Instant): Promise<string> {
  const agencyCode = await office.agencyCodeOf(tx, dossier.places.competent);
  const day = dateIn(now);
  return dossierCode(agencyCode, day, await nextNumber(tx, agencyCode, day));
}

async function contextOf(
  office: DossierOffice,
  db: Executor,
  dossier: Dossier,
  known: Pick<DecisionContext, 'actor' | 'now' | 'code'>,
): Promise<DecisionContext> {
  return {
    ...known,
    calendar: office.calendarOf(dossier.places.competent),
    clock: office.clock,
    rules: await office.rulesOf(db, dossier.procedureVersionId),
    newStepId: () => newId<'step'>(),
  };
}

/** Events into the state after them and the journal's next entries. */
export function record(
  dossierId: DossierId,
  before: Dossier | undefined,
  events: readonly DossierEvent[],
  by: { readonly seq: number; readonly hash: string; readonly actor: Actor; readonly at: Instant },
): { readonly dossier: Dossier; readonly entries: readonly JournalEntry[] } {
  const entries: JournalEntry[] = [];
  let state = before;
  for (const event of events) {
    const previous = entries.at(-1) ?? by;
    const salt = randomBytes(16).toString('base64url');
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
