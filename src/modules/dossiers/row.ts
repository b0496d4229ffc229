import type { Instant } from '#kernel';
import { dateOfInstant } from '#kernel';
import type { Dossier, Paper, Slice, Step } from './dossier.ts';

/**
 * The columns that stand beside the state, in the order of the write statement. `verify` compares them
 * with the folded journal, so that a row altered by hand is found.
 */
export function columnsOf(dossier: Dossier) {
  const { places, deadline } = dossier;
  return {
    request_code: dossier.requestCode,
    code: dossier.code,
    procedure_code: dossier.procedureCode,
    procedure_version_id: dossier.procedureVersionId,
    help_unit_id: places.help,
    reception_unit_id: places.reception,
    competent_unit_id: places.competent,
    channel: dossier.channel,
    owner_account_id: dossier.ownerAccountId,
    owner_session_id: dossier.ownerSessionId,
    handling: dossier.handling,
    money: dossier.money,
    delivery: dossier.delivery,
    sync: dossier.sync,
    submitted_at: dateOfInstant(dossier.submittedAt),
    accept_by: date(dossier.acceptBy),
    accepted_at: date(dossier.acceptedAt),
    starts_at: date(deadline?.startsAt),
    first_due_at: date(deadline?.firstDueAt),
    due_at: date(deadline?.dueAt),
    finished_at: date(dossier.finishedAt),
    returned_at: date(dossier.returnedAt),
    ended_at: date(dossier.endedAt),
    timeliness: dossier.timeliness,
  };
}

/** A row of `dossier_step`, its dossier apart. */
export const stepRow = (step: Step) => ({
  id: step.id,
  node: step.node,
  kind: step.kind,
  role: step.role,
  agency_id: step.agencyId,
  status: step.status,
  post_id: step.postId,
  opened_at: date(step.openedAt),
  due_at: date(step.dueAt),
  done_at: date(step.doneAt),
  party: step.party ?? null,
  slice: step.slice ?? null,
  remind_at: date(step.remindAt),
  escalate_at: date(step.escalateAt),
});

/** A row of `dossier_paper`, its dossier apart; whether it is a digital copy is said by the state alone. */
export const paperRow = ({ digital: _, ...row }: Paper) => row;

/** A row of `dossier_slice`, its dossier apart. */
export const sliceRow = (slice: Slice) => ({
  key: slice.key,
  agency_id: slice.agencyId,
  procedure_code: slice.procedureCode,
  opened_at: date(slice.openedAt),
  due_at: date(slice.dueAt),
  finished_at: date(slice.finishedAt),
  timeliness: slice.timeliness,
  ended_at: date(slice.endedAt),
});

const date = (at: Instant | null | undefined): Date | null =>
  at === null || at === undefined ? null : dateOfInstant(at);
