import { recordChange } from '#audit';
import { lockTemplates, templateAt, type UsedTemplate, usedTemplates, useTemplate } from '#documents';
import {
  type Actor,
  dateIn,
  err,
  type Instant,
  instantOfMs,
  type JsonValue,
  mustConfirm,
  type Official,
  ok,
  type Refusal,
  type Result,
  refusal,
} from '#kernel';
import type { Db, Tx } from '#platform/db';
import { newId } from '#platform/ids';
import { findTextApproval } from '#platform/installation';
import { insertTextVersion, lockTexts } from '../messages/text-template.store.ts';
import { inUse } from './in-use.action.ts';
import { insertChange, lockWaiting, settleChange } from './text-change.store.ts';
import {
  digestOf,
  isLegalForm,
  plainTemplate,
  subjectOf,
  type TextChangeId,
  type TextEdit,
  withEdit,
} from './text-edit.ts';

interface By {
  readonly actor: Official;
  readonly now: Instant;
}

export type ChangeRefusal = Refusal<
  'text.changed-meanwhile' | 'text.nothing-new' | 'text.waits-already' | 'text.own-change' | 'text.decided'
>;

/** An edit with what its writer had seen in use and why they change it; `name` is what it is called that day. */
export interface AskedChange {
  readonly edit: TextEdit;
  readonly seen: string;
  readonly reason: string;
  readonly name: string;
}

/** Uses an edit at once, or hands it to a second person where it changes a form of the law. */
export function changeText(
  db: Db,
  asked: AskedChange,
  by: By,
): Promise<Result<'used' | 'waits', ChangeRefusal>> {
  const { edit, seen, reason } = asked;
  return db.transaction(async (tx) => {
    await lockTexts(tx);
    const before = await inUse(tx, edit, by.now);
    if (digestOf(before) !== seen) return err(refusal('text.changed-meanwhile'));
    if (digestOf(edit) === seen) return err(refusal('text.nothing-new'));
    const approval = await findTextApproval(tx);
    if (approval === 'none' || (approval === 'forms' && !isLegalForm(edit))) {
      await putInUse(tx, { ...asked, before, writtenBy: by.actor.name, approvedBy: undefined }, by);
      return ok('used');
    }
    if (!(await insertChange(tx, { id: newId(), edit, seen, reason }, by)))
      return err(refusal('text.waits-already'));
    await record(tx, { ...asked, before, action: 'proposed' }, by);
    return ok('waits');
  });
}

/** A second person puts a change in use, or sends it back with the reason. */
export function decideChange(
  db: Db,
  decision: {
    readonly id: TextChangeId;
    readonly approve: boolean;
    readonly note: string;
    readonly name: string;
  },
  by: By,
): Promise<Result<void, ChangeRefusal | Refusal<'second-factor.needed'>>> {
  return db.transaction(async (tx) => {
    await lockTexts(tx);
    const change = await lockWaiting(tx, decision.id);
    if (!change) return err(refusal('text.decided'));
    const own = change.proposedBy.accountId === by.actor.accountId;
    if (own && decision.approve) return err(refusal('text.own-change'));
    const { edit, seen } = change;
    const before = await inUse(tx, edit, by.now);
    if (decision.approve && digestOf(before) !== seen) return err(refusal('text.changed-meanwhile'));
    if (decision.approve && mustConfirm(by.actor, by.now)) return err(refusal('second-factor.needed'));
    const back = own ? 'withdrawn' : 'rejected';
    const { note, approve, name } = decision;
    await settleChange(tx, change.id, { state: approve ? 'approved' : back, note }, by);
    const about = { edit, before, name };
    if (!approve) await record(tx, { ...about, reason: note, action: back }, by);
    else {
      const people = { writtenBy: change.proposedBy.name, approvedBy: by.actor.name };
      await putInUse(tx, { ...about, ...people, reason: change.reason }, by);
    }
    return ok(undefined);
  });
}

/** An edit on its way into use: what was there, and the people and the reason that stand with its version. */
export interface Using {
  readonly edit: TextEdit;
  readonly before: TextEdit;
  readonly name: string;
  readonly reason: string;
  readonly writtenBy: string;
  readonly approvedBy: string | undefined;
}

/** Makes an edit the next version, in the transaction that holds `lockTexts`; nobody is asked any more. */
export async function putInUse(
  tx: Tx,
  using: Using,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Promise<void> {
  const { edit, reason, writtenBy, approvedBy } = using;
  if (edit.kind === 'message') {
    const { key, agency, text } = edit;
    await insertTextVersion(tx, { key, agency, text, reason, writtenBy, approvedBy }, now);
  } else {
    await lockTemplates(tx);
    const used = await usedTemplates(tx);
    // Each is in use from a moment of its own, so that a moment always names one.
    const latest = used.at(-1)?.from ?? now;
    const from = used.length > 0 && latest >= now ? instantOfMs(latest + 1) : now;
    const template = withEdit((await templateAt(tx, from)) ?? plainTemplate, edit);
    const version = freeVersion(used, now);
    const origin = { subject: subjectOf(edit), reason, writtenBy, approvedBy };
    const done = await useTemplate(tx, { ...template, version }, from, origin);
    if (!done.ok) throw new Error(`Template ${version} came into use twice at one moment`);
  }
  await record(tx, { ...using, action: 'used' }, { actor, now });
}

/** `2026-11-28.2`: the second of its day. */
function freeVersion(used: readonly UsedTemplate[], now: Instant): string {
  const taken = new Set(used.map(({ version }) => version));
  const day = dateIn(now);
  const free = (n: number): string => (taken.has(`${day}.${n}`) ? free(n + 1) : `${day}.${n}`);
  return free(1);
}

function record(
  tx: Tx,
  told: Pick<Using, 'edit' | 'before' | 'name' | 'reason'> & {
    readonly action: 'used' | 'proposed' | 'rejected' | 'withdrawn';
  },
  by: { readonly actor: Actor; readonly now: Instant },
): Promise<void> {
  const { edit, before, name, reason, action } = told;
  const kind = edit.kind === 'message' ? 'text' : 'form-template';
  const change = {
    action: `${kind}.${action}`,
    subject: { kind, id: subjectOf(edit), name },
    reason,
  } as const;
  return recordChange(tx, { ...change, before: jsonOf(before), after: jsonOf(edit) }, by);
}

/** Pictures are told by their size: a journal holds no emblem. */
function jsonOf(edit: TextEdit): JsonValue {
  if (edit.kind === 'message') return edit.text ?? null;
  if (edit.kind === 'form')
    return edit.blocks?.map(({ block = null, text = null }) => ({ block, text })) ?? null;
  const { logo, ...head } = edit.head ?? {};
  if (!edit.head) return null;
  const said = Object.entries(head).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(said), ...(logo === undefined ? {} : { logo: `${logo.length}` }) };
}
