import type { Actor, DossierId, Instant, Refusal, Result } from '#kernel';
import { dateIn, err, idOf, instantOfMs, ok, refusal } from '#kernel';
import { type Executor, type Tx, violatedConstraint } from '#platform/db';
import { isInForce } from '#procedures';
import { requestCode } from '../codes.ts';
import type { Dossier } from '../dossier.ts';
import { findDossier, findReceipt, insertDossier } from '../dossiers.store.ts';
import { changesBetween } from '../journal/changes.ts';
import { genesis } from '../journal/entry.ts';
import type { DossierOffice } from '../office.ts';
import { actorKeyOf, record } from '../perform.ts';
import { decideSubmit, type Submission } from './submit.ts';

export interface SubmitCommand {
  readonly actor: Actor;
  readonly key: string;
  readonly now: Instant;
  readonly submission: Omit<Submission, 'requestCode'>;
  readonly applicantName: string;
  /** Runs in the same transaction: ends the draft. False when it is not what was filed any more: nothing is filed. */
  readonly besides?: (tx: Tx, dossierId: DossierId) => Promise<boolean>;
}

export interface Submitted {
  readonly dossier: Dossier;
  readonly repeated: boolean;
}

/**
 * Files a request: the dossier, its first journal entry and the end of its draft in one commit. It is judged by
 * the version in force today, so that no other is taken.
 */
export async function submit(
  office: DossierOffice,
  command: SubmitCommand,
): Promise<Result<Submitted, Refusal>> {
  const earlier = await submittedBefore(office.db, command);
  if (earlier) return earlier;
  const made = await make(office, office.db, command);
  if (!made.ok) return made;
  try {
    await office.db.transaction((tx) => write(tx, command, made.value));
  } catch (error) {
    if (error instanceof DraftChanged) return err(refusal('draft.changed-meanwhile'));
    if (violatedConstraint(error) !== 'command_receipt_once') throw error;
    const first = await submittedBefore(office.db, command);
    if (first) return first;
    throw error;
  }
  return ok({ dossier: made.value.dossier, repeated: false });
}

/** The same in a transaction that does more, and that its owner begins again where this throws for another's key. */
export async function submitIn(
  office: DossierOffice,
  tx: Tx,
  command: SubmitCommand,
): Promise<Result<Submitted, Refusal>> {
  const earlier = await submittedBefore(tx, command);
  if (earlier) return earlier;
  const made = await make(office, tx, command);
  if (!made.ok) return made;
  await write(tx, command, made.value);
  return ok({ dossier: made.value.dossier, repeated: false });
}

type Made = ReturnType<typeof record>;

/** The dossier and its first entry, not written yet. */
async function make(
  office: DossierOffice,
  db: Executor,
  { actor, key, now: at, submission: asked }: SubmitCommand,
): Promise<Result<Made, Refusal>> {
  if (!(await isInForce(db, asked.procedureVersionId, dateIn(at)))) {
    return err(refusal('procedure.version-ended'));
  }
  const calendar = await office.calendarOf(db, asked.places.competent);
  const now = instantOfMs(at - (at % 1000));
  const chance = office.chance(`submit ${actorKeyOf(actor)} ${key}`);
  const submission = { ...asked, requestCode: requestCode(chance.bytes(8)) };
  const decided = decideSubmit(submission, { now, calendar });
  if (!decided.ok) return decided;
  const id = chance.id<'dossier'>();
  return ok(record(id, undefined, decided.value, { seq: 0, hash: genesis, actor, at: now, chance }));
}

async function write(tx: Tx, command: SubmitCommand, made: Made): Promise<void> {
  const { actor, key, applicantName, submission, besides } = command;
  const { applicant, answers } = submission;
  await insertDossier(
    tx,
    {
      ...made,
      changes: changesBetween(undefined, made.dossier),
      receipt: { actorKey: actorKeyOf(actor), key, action: 'submit' },
    },
    { applicantName, applicant, answers },
  );
  if (besides && !(await besides(tx, made.dossier.id))) throw new DraftChanged();
}

/** Ends the transaction: a refusal by then would leave a dossier behind. */
class DraftChanged extends Error {}

/** The same key again: the same dossier, not a second one. */
async function submittedBefore(
  db: Executor,
  command: SubmitCommand,
): Promise<Result<Submitted, Refusal> | undefined> {
  const done = await findReceipt(db, actorKeyOf(command.actor), command.key);
  if (!done) return undefined;
  const dossier = await findDossier(db, idOf<'dossier'>(done.dossierId));
  if (done.action !== 'submit' || !dossier) return err(refusal('key.used-for-another'));
  return ok({ dossier, repeated: true });
}
