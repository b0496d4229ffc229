import { timingSafeEqual } from 'node:crypto';
import type { DraftId, Instant } from '#kernel';
import type { Seal } from '#platform/seal';
import type { DraftOwner } from '../filing/draft.ts';
import type { DossierOffice } from '../office.ts';
import { beginTry, codeOfDraft, holdDraft, putCode } from './draft-code.store.ts';
import { draftCode } from './draft-code.ts';

interface CodeDeps {
  readonly office: DossierOffice;
  readonly seal: Seal;
}

/** The code follows from the draft, a salt and the installation's secret: the owner can be shown it again. */
const codeFrom = (seal: Seal, draftId: DraftId, salt: Buffer): string =>
  draftCode(seal.digest('draft.code', `${draftId} ${salt.toString('hex')}`));
const codeDigest = (seal: Seal, code: string): Buffer => seal.digest('draft.code-typed', code);
const pinDigest = (seal: Seal, draftId: DraftId, pin: string): Buffer =>
  seal.digest('draft.pin', `${draftId} ${pin}`);

/** Makes a code for a draft, or a new one; the old one and all who came by it are out. */
export async function makeCode(
  { office, seal }: CodeDeps,
  draftId: DraftId,
  pin: string,
  now: Instant,
): Promise<void> {
  const salt = office.chance(`draft-code ${draftId} ${now}`).bytes(16);
  await putCode(office.db, {
    draftId,
    salt,
    codeDigest: codeDigest(seal, codeFrom(seal, draftId, salt)),
    pinDigest: pinDigest(seal, draftId, pin),
    madeAt: now,
  });
}

export interface ShownCode {
  readonly code: string;
  readonly devices: number;
  readonly spent: boolean;
}

/** The code of a draft, for its owner's eyes. */
export async function shownCode({ office, seal }: CodeDeps, id: DraftId): Promise<ShownCode | undefined> {
  const kept = await codeOfDraft(office.db, id);
  return kept && { code: codeFrom(seal, id, kept.salt), devices: kept.devices, spent: kept.spent };
}

/**
 * Opens a draft by its code and number for an account or a guest's browser. Undefined whichever of the two is
 * wrong: whoever tries codes does not even learn which exist.
 */
export async function resumeDraft(
  { office, seal }: CodeDeps,
  typed: { readonly code: string; readonly pin: string },
  owner: DraftOwner,
  now: Instant,
): Promise<DraftId | undefined> {
  const holder = owner.accountId ?? owner.sessionId;
  const tried = await beginTry(office.db, codeDigest(seal, typed.code), now);
  if (!tried || holder === null) return undefined;
  if (!timingSafeEqual(pinDigest(seal, tried.draftId, typed.pin), tried.pinDigest)) return undefined;
  await holdDraft(office.db, tried.draftId, holder, now);
  return tried.draftId;
}
