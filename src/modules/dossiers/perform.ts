import { randomBytes } from 'node:crypto';
import type { Actor, DossierId, Instant, Refusal, Result } from '#kernel';
import { dateIn, err, instantOfMs, ok, refusal } from '#kernel';
import { type Executor, type Tx, violatedConstraint } from '#platform/db';
import { newId } from '#platform/ids';
import { allowed } from './allowed.ts';
import { dossierCode } from './codes.ts';
import type { Decision, DecisionContext } from './decision.ts';
import type { Dossier } from './dossier.ts';
import { findDossier, findReceipt, loadForUpdate, nextNumber, saveDossier } from './dossiers.store.ts';
import type { DossierEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { changesBetween } from './journal/changes.ts';
import { entryOf, type JournalEntry } from './journal/entry.ts';
import type { DossierOffice } from './office.ts';
import type { Action } from './transitions.ts';

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

/**
 * The one way to change a dossier, whoever sends the command: lock, check the table, decide, fold, write
 * state and journal together. A refusal changes nothing, not even a counter.
 */
export async function perform(
  office: DossierOffice,
  command: Command,
  decide: (dossier: Dossier, context: DecisionContext) => Decision,
): Promise<Outcome> {
  const attempt = () => office.db.transaction((tx) => change(office, tx, command, decide));
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof Refused) return (await doneMeanwhile(office.db, command)) ?? err(error.refusal);
    // The same key twice at the same moment: the second now finds the receipt of the first.
    if (violatedConstraint(error) === 'command_receipt_once') return attempt();
    throw error;
  }
}

/**
 * The same inside a transaction that somebody else began. A refusal leaves what they have written so far to
 * them; use it only for actions that allocate nothing.
 */
export async function performIn(
  office: DossierOffice,
  tx: Tx,
  command: Command,
  decide: (dossier: Dossier, context: DecisionContext) => Decision,
): Promise<Outcome> {
  try {
    return await change(office, tx, command, decide);
  } catch (error) {
    if (error instanceof Refused) return err(error.refusal);
    throw error;
  }
}

/** Thrown inside the transaction so that it rolls back; never leaves this file. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(why: Refusal) {
    super(why.code);
    this.refusal = why;
  }
}

async function change(
  office: DossierOffice,
  tx: Tx,
  command: Command,
  decide: (dossier: Dossier, context: DecisionContext) => Decision,
): Promise<Outcome> {
  const actorKey = actorKeyOf(command.actor);
  const loaded = await loadForUpdate(tx, command.dossierId, { actorKey, key: command.key });
  if (!loaded) throw new Refused(refusal('dossier.unknown'));
  if (loaded.done) return repeated(loaded.dossier, loaded.done, command);
  const before = loaded.dossier;
  const permitted = allowed(before, command.action, command.actor);
  if (!permitted.ok) throw new Refused(permitted.error);
  const now = instantOfMs(command.now - (command.now % 1000));
  const code = permitted.value.clock === 'start' ? await allocateCode(office, tx, before, now) : undefined;
  const decided = decide(before, await contextOf(office, tx, before, { actor: command.actor, now, code }));
  if (!decided.ok) throw new Refused(decided.error);
  const recorded = record(before.id, before, decided.value, {
    seq: loaded.version,
    hash: loaded.head,
    actor: command.actor,
    at: now,
  });
  await saveDossier(tx, {
    ...recorded,
    changes: changesBetween(before, recorded.dossier),
    receipt: { actorKey, key: command.key, action: command.action },
  });
  return ok({ dossier: recorded.dossier, repeated: false });
}

function repeated(dossier: Dossier, done: { action: string; dossierId: string }, command: Command): Outcome {
  if (done.action === command.action && done.dossierId === command.dossierId)
    return ok({ dossier, repeated: true });
  throw new Refused(refusal('key.used-for-another'));
}

/**
 * The same key twice at the same moment: while the second waited for the row, the first did it. The second's
 * own statement cannot see that receipt yet, so it is looked for again before it is told that others were faster.
 */
async function doneMeanwhile(db: Executor, command: Command): Promise<Outcome | undefined> {
  const done = await findReceipt(db, actorKeyOf(command.actor), command.key);
  if (done?.action !== command.action || done.dossierId !== command.dossierId) return undefined;
  const dossier = await findDossier(db, command.dossierId);
  return dossier && ok({ dossier, repeated: true });
}

/** The code carries the agency that handles, as the systems in use do (handbook §3.1). */
async function allocateCode(office: DossierOffice, tx: Tx, dossier: Dossier, now: Instant): Promise<string> {
  const agencyCode = await office.agencyCodeOf(tx, dossier.places.competent);
  const day = dateIn(now);
  return dossierCode(agencyCode, day, await nextNumber(tx, agencyCode, day));
}

async function contextOf(
  office: DossierOffice,
  tx: Tx,
  dossier: Dossier,
  known: Pick<DecisionContext, 'actor' | 'now' | 'code'>,
): Promise<DecisionContext> {
  return {
    ...known,
    calendar: office.calendarOf(dossier.places.competent),
    clock: office.clock,
    rules: await office.rulesOf(tx, dossier.procedureVersionId),
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
