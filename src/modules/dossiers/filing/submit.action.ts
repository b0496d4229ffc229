import type { Actor, DossierId, Instant, Refusal, Result } from '#kernel';
import { dateIn, err, idOf, instantOfMs, ok, refusal } from '#kernel';
import { type Tx, violatedConstraint } from '#platform/db';
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
  const earlier = await submittedBefore(office, command);
  if (earlier) return earlier;
  if (!(await isInForce(office.db, command.submission.procedureVersionId, dateIn(command.now)))) {
    return err(refusal('procedure.version-ended'));
  }
  const calendar = await office.calendarOf(office.db, command.submission.places.competent);
  const now = instantOfMs(command.now - (command.now % 1000));
  const actorKey = actorKeyOf(command.actor);
  const chance = office.chance(`submit ${actorKey} ${command.key}`);
  const submission = { ...command.submission, requestCode: requestCode(chance.bytes(8)) };
  const decided = decideSubmit(submission, { now, calendar });
  if (!decided.ok) return err(decided.error);
  const id = chance.id<'dossier'>();
  const recorded = record(id, undefined, decided.value, {
    seq: 0,
    hash: genesis,
    actor: command.actor,
    at: now,
    chance,
  });
  try {
    await office.db.transaction(async (tx) => {
      await insertDossier(
        tx,
        {
          ...recorded,
          changes: changesBetween(undefined, recorded.dossier),
          receipt: { actorKey, key: command.key, action: 'submit' },
        },
        {
          applicantName: command.applicantName,
          applicant: submission.applicant,
          answers: submission.answers,
        },
      );
      if (command.besides && !(await command.besides(tx, id))) throw new DraftChanged();
    });
  } catch (error) {
    if (error instanceof DraftChanged) return err(refusal('draft.changed-meanwhile'));
    if (violatedConstraint(error) !== 'command_receipt_once') throw error;
    const first = await submittedBefore(office, command);
    if (first) return first;
    throw error;
  }
  return ok({ dossier: recorded.dossier, repeated: false });
}

/** Ends the transaction: a refusal by then would leave a dossier behind. */
class DraftChanged extends Error {}

/** The same key again: the same dossier, not a second one. */
async function submittedBefore(
  office: DossierOffice,
  command: SubmitCommand,
): Promise<Result<Submitted, Refusal> | undefined> {
  const done = await findReceipt(office.db, actorKeyOf(command.actor), command.key);
  if (!done) return undefined;
  const dossier = await findDossier(office.db, idOf<'dossier'>(done.dossierId));
  if (done.action !== 'submit' || !dossier) return err(refusal('key.used-for-another'));
  return ok({ dossier, repeated: true });
}
