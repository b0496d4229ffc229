import { type DraftId, dateOfInstant, type Instant, idOf } from '#kernel';
import type { Executor } from '#platform/db';
import { pinLimit } from './draft-code.ts';

export interface KeptCode {
  readonly draftId: DraftId;
  readonly salt: Buffer;
  readonly codeDigest: Buffer;
  readonly pinDigest: Buffer;
  readonly madeAt: Instant;
}

/** A new code in place of the old one: devices that came by that one no longer hold the draft. */
export async function putCode(db: Executor, code: KeptCode): Promise<void> {
  await db.run({
    text: `with gone as (delete from draft_holder where draft_id = $1)
      insert into draft_code (draft_id, salt, code_digest, pin_digest, made_at) values ($1, $2, $3, $4, $5)
      on conflict (draft_id) do update set salt = excluded.salt, code_digest = excluded.code_digest,
        pin_digest = excluded.pin_digest, made_at = excluded.made_at, failures = 0, rests_until = null`,
    values: [code.draftId, code.salt, code.codeDigest, code.pinDigest, dateOfInstant(code.madeAt)],
  });
}

/** The code opens nothing any more, nor does any device that came by it. */
export async function withdrawCode(db: Executor, draftId: DraftId): Promise<void> {
  await db.run({
    text: `with gone as (delete from draft_holder where draft_id = $1) delete from draft_code where draft_id = $1`,
    values: [draftId],
  });
}

export interface CodeOfDraft {
  readonly salt: Buffer;
  readonly devices: number;
  /** So many wrong numbers were tried that it opens nothing any more. */
  readonly spent: boolean;
}

export async function codeOfDraft(db: Executor, draftId: DraftId): Promise<CodeOfDraft | undefined> {
  const [row] = await db.run<{ salt: Buffer; devices: number; failures: number }>({
    name: 'draft-code-of',
    text: `select c.salt, c.failures, (select count(*)::int from draft_holder h where h.draft_id = c.draft_id) as devices
      from draft_code c where c.draft_id = $1`,
    values: [draftId],
  });
  return row && { salt: row.salt, devices: row.devices, spent: row.failures >= pinLimit.inAll };
}

/**
 * Counts a try before its number is looked at, so that a hundred at once are no way round the limit. Undefined for a
 * code nobody has, that rests or is spent, and for a draft that has been filed or has expired.
 */
export async function beginTry(
  db: Executor,
  codeDigest: Buffer,
  now: Instant,
): Promise<{ readonly draftId: DraftId; readonly pinDigest: Buffer } | undefined> {
  const { inARow, restMinutes, inAll } = pinLimit;
  const [row] = await db.run<{ draft_id: string; pin_digest: Buffer }>({
    name: 'draft-code-try',
    text: `update draft_code c set failures = c.failures + 1,
        rests_until = case when (c.failures + 1) % $3 = 0 then $2::timestamptz + make_interval(mins => $4) end
      from draft d
      where d.id = c.draft_id and c.code_digest = $1 and d.dossier_id is null and d.expires_at > $2
        and (c.rests_until is null or c.rests_until <= $2) and c.failures < $5
      returning c.draft_id, c.pin_digest`,
    values: [codeDigest, dateOfInstant(now), inARow, restMinutes, inAll],
  });
  return row && { draftId: idOf<'draft'>(row.draft_id), pinDigest: row.pin_digest };
}

/** The number was right: this account or browser holds the draft, and the count begins anew. */
export async function holdDraft(db: Executor, draftId: DraftId, holder: string, now: Instant): Promise<void> {
  await db.run({
    text: `with held as (insert into draft_holder (draft_id, holder, since)
        select id, $2::uuid, $3 from draft where id = $1 and account_id is distinct from $2 and session_id is distinct from $2
        on conflict do nothing)
      update draft_code set failures = 0, rests_until = null where draft_id = $1`,
    values: [draftId, holder, dateOfInstant(now)],
  });
}

/** Whoever came by the code lets the draft go; its owner keeps it. */
export async function letGo(db: Executor, draftId: DraftId, holder: string): Promise<void> {
  await db.run({
    text: 'delete from draft_holder where draft_id = $1 and holder = $2',
    values: [draftId, holder],
  });
}

/** Takes an open draft away, for its owner only; answers whether there was one. Its files go with the sweep. */
export async function deleteDraft(
  db: Executor,
  id: DraftId,
  owner: { readonly accountId: string | null; readonly sessionId: string | null },
): Promise<boolean> {
  const rows = await db.run({
    text: `delete from draft where id = $1 and dossier_id is null
      and (account_id = $2::uuid or session_id = $3::uuid) returning id`,
    values: [id, owner.accountId, owner.sessionId],
  });
  return rows.length > 0;
}
