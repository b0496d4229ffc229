import type { DraftId, Instant, Official, UnitId } from '#kernel';
import { newId } from '#platform/ids';
import type { Answers } from '#procedures';
import { findHelped, insertDraft } from '../filing/draft.store.ts';
import type { Draft } from '../filing/draft.ts';
import { makeCode, type ShownCode, shownCode } from '../resume/draft-code.action.ts';
import { deleteHelped } from './guided.store.ts';
import type { OpenProcedure } from './places.action.ts';
import type { ReceptionDeps } from './reception-deps.ts';

/** What is begun for somebody: which procedure, for which commune, and what was typed so far. */
export interface Beginning {
  readonly official: Official;
  readonly open: OpenProcedure;
  readonly commune: string | undefined;
  readonly answers: Answers;
}

/** Begins an online filing for whoever sits at the desk. Nobody owns it until they open it by their code and digits. */
export async function beginGuided(
  deps: ReceptionDeps,
  { official, open, commune, answers }: Beginning,
  now: Instant,
): Promise<DraftId> {
  const id = newId<'draft'>();
  const unitId: UnitId = (await deps.desks()).find(({ code }) => code === commune)?.id ?? official.agencyId;
  const { postId, name, agencyId, agencyName } = official;
  await insertDraft(
    deps.office.db,
    {
      ...{ id, procedureVersionId: open.version.id, unitId, answers },
      helped: { postId, name, agencyId, agency: agencyName.vi },
    },
    { accountId: null, sessionId: null },
    now,
  );
  return id;
}

/** A draft this post helps with, and how far it is. */
export interface Guided {
  readonly draft: Draft;
  /** Undefined until six digits were chosen. */
  readonly code: ShownCode | undefined;
}

/** The draft of a helper, while they still may look at it: once its owner has opened it, what is in it is theirs. */
export async function openGuided(
  deps: ReceptionDeps,
  { postId }: Official,
  id: DraftId,
  now: Instant,
): Promise<Guided | undefined> {
  const draft = await findHelped(deps.office.db, id, postId, now);
  return draft && { draft, code: await shownCode(deps, id) };
}

export const isTheirs = ({ draft, code }: Guided): boolean =>
  draft.dossierId !== undefined || (code?.devices ?? 0) > 0;

/** The code that whoever it is for opens it by, with six digits they chose themselves. */
export const giveCode = (deps: ReceptionDeps, id: DraftId, pin: string, now: Instant): Promise<void> =>
  makeCode(deps, id, pin, now);

/** Takes a draft away that nobody wants filed; false where it was filed or opened by whoever it is for. */
export const endGuided = (deps: ReceptionDeps, { postId }: Official, id: DraftId): Promise<boolean> =>
  deleteHelped(deps.office.db, id, postId);
