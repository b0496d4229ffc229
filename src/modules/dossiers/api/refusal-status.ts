import type { Refusal } from '#kernel';

/**
 * The HTTP status of a refusal. 404 when the dossier is not there for whoever asks, whether or not it
 * exists; 403 when the post may not do this; 409 when somebody or something else came first, so that the
 * same request will not succeed by correcting it; 422 for everything that the sender can put right.
 */
export function refusalStatus({ code }: Refusal): 403 | 404 | 409 | 422 {
  return statuses.get(code) ?? 422;
}

const statuses: ReadonlyMap<string, 403 | 404 | 409> = new Map([
  ['dossier.unknown', 404],
  ['dossier.not-yours', 404],
  ['dossier.not-permitted', 403],
  ['second-factor.needed', 403],
  ['dossier.moved-on', 409],
  ['key.used-for-another', 409],
  ['reception.received-today', 409],
  ['step.already-done', 409],
  ['step.already-taken', 409],
  ['step.taken-by-other', 409],
  ['assign.holder-changed', 409],
  ['reception.corrected-meanwhile', 409],
  ['reception.built-upon', 409],
  ['assign.not-taken', 409],
  ['assign.not-for-unit', 403],
  ['supplement.not-open', 409],
  ['supplement.only-once', 409],
  ['paper.already-used', 409],
  ['step.not-open', 409],
  ['wait.already-open', 409],
  ['wait.not-open', 409],
  ['extend.only-once', 409],
  ['letter.already-sent', 409],
  ['opinion.decided-already', 409],
  ['question.not-open', 409],
  ['question.unit-asked-already', 409],
  ['question.reminded-today', 409],
  ['question.not-yours', 403],
  ['recount.same-calendar', 409],
  ['message.too-many', 409],
  ['message.too-late', 409],
  ['message.nothing-unread', 409],
]);
