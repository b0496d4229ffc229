import { dateIn, err, ok, type Refusal, type Result, refusal, startOfDay } from '#kernel';
import type { Tx } from '#platform/db';
import { type SubmitCommand, type Submitted, submitIn } from '../filing/submit.action.ts';
import { type Accept, decideAccept } from '../intake/accept.ts';
import type { DossierOffice } from '../office.ts';
import { type Command, isOvertaken, mostTries, type Outcome, performOnceIn } from '../perform.ts';
import { type ChooseReturn, decideChooseReturn } from '../return-way/return-way.ts';
import { lockFiler, receivedSince } from './filers.store.ts';

/** Somebody's papers at the desk: filed, the way of return said, and accepted, all of it or nothing. */
export interface Receiving {
  readonly filing: SubmitCommand;
  readonly returnWay: ChooseReturn;
  /** Undefined: something is missing, and a request to supplement comes next. */
  readonly accept: Accept | undefined;
  /** Another dossier of the same kind for the same person on the same day is what they want. */
  readonly again: boolean;
  /** Written in the same transaction. */
  readonly besides: (tx: Tx, received: Submitted) => Promise<void>;
}

/**
 * Receives a dossier in one transaction: whatever breaks in the middle, there is a dossier with its receipt or none.
 * The key of the form makes one dossier however often it is sent; two desks with the same person's same papers wait for
 * each other, and the second is told what the first received.
 */
export async function receive(
  office: DossierOffice,
  receiving: Receiving,
): Promise<Result<Submitted, Refusal>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    try {
      return ok(await office.db.transaction((tx) => receiveIn(office, tx, receiving)));
    } catch (error) {
      if (error instanceof TurnedAway) return err(error.refusal);
      if (!isOvertaken(error)) throw error;
    }
  }
  throw new Error(`Overtaken ${mostTries} times: receiving ${receiving.filing.key}`);
}

/** Ends the transaction, and with it all that was written so far. */
class TurnedAway extends Error {
  readonly refusal: Refusal;
  constructor(why: Refusal) {
    super(why.code);
    this.refusal = why;
  }
}

const orTurnAway = <T>(result: Result<T, Refusal>): T => {
  if (result.ok) return result.value;
  throw new TurnedAway(result.error);
};

async function receiveIn(office: DossierOffice, tx: Tx, receiving: Receiving): Promise<Submitted> {
  const { filing, returnWay, accept } = receiving;
  const refused = await receivedAlready(tx, receiving);
  const submitted = orTurnAway(await submitIn(office, tx, filing));
  if (refused && !submitted.repeated) throw new TurnedAway(refused);
  const { id } = submitted.dossier;
  const then = async (action: Command['action'], decide: Parameters<typeof performOnceIn>[3]) => {
    const command = { actor: filing.actor, dossierId: id, now: filing.now, action };
    const outcome: Outcome = await performOnceIn(
      office,
      tx,
      { ...command, key: `${filing.key}/${action}` },
      decide,
    );
    return orTurnAway(outcome).dossier;
  };
  let { dossier } = submitted;
  if (returnWay.way !== 'desk')
    dossier = await then('choose-return', (state, context) => decideChooseReturn(state, returnWay, context));
  if (accept) dossier = await then('accept', (state, context) => decideAccept(state, accept, context));
  const received = { ...submitted, dossier };
  await receiving.besides(tx, received);
  return received;
}

/** Why the same person's same papers are not received twice on one day without being asked; waits for other desks. */
async function receivedAlready(
  tx: Tx,
  { filing: { submission, now }, again }: Receiving,
): Promise<Refusal | undefined> {
  const personId = submission.applicant['personId'];
  if (typeof personId !== 'string' || personId === '') return undefined;
  const { procedureCode, places } = submission;
  const key = { unitId: places.reception, personId, procedureCode };
  await lockFiler(tx, key);
  if (again) return undefined;
  const codes = await receivedSince(tx, { ...key, since: startOfDay(dateIn(now)) });
  return codes.length === 0 ? undefined : refusal('reception.received-today', { codes: [...codes] });
}
