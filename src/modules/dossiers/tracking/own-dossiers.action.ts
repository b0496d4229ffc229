import type { Actor, Bilingual, DossierId, DraftId, Instant, ProcedureVersionId } from '#kernel';
import type { ProcedureVersion } from '#procedures';
import { answerAwaitedBy } from '../closing/close-for-silence.ts';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import { unansweredPages } from '../filing/complete.ts';
import { openDrafts } from '../filing/draft.store.ts';
import { type Draft, draftOwner, keptOf } from '../filing/draft.ts';
import type { Handling } from '../handling.ts';
import { dossiersOfOwner } from './own-dossiers.store.ts';
import { type ToDo, toDoOf, urgentFirst } from './own-list.ts';

/** One line of "my dossiers". */
export interface OwnLine {
  readonly id: DossierId;
  readonly code: string;
  readonly procedure: Bilingual;
  readonly handling: Handling;
  readonly submittedAt: Instant;
  readonly dueAt: Instant | null;
  readonly answerBy: Instant | null;
  /** What its owner has to do; it stands before the others. */
  readonly toDo: ToDo | undefined;
  /** When the agency wrote, where it had the last word. */
  readonly answeredAt: Instant | null;
}

/** One draft that can be gone on with. */
export interface DraftLine {
  readonly id: DraftId;
  readonly procedure: Bilingual;
  readonly href: string;
  readonly expiresAt: Instant;
  /** It will be deleted in a few days. */
  readonly soon: boolean;
}

export interface OwnLists {
  readonly dossiers: readonly OwnLine[];
  readonly drafts: readonly DraftLine[];
}

/** What this account, or this browser while nobody has signed in, has filed and begun. */
export async function ownLists(deps: DossierDeps, actor: Actor, now: Instant): Promise<OwnLists> {
  const owner = draftOwner(actor);
  if (!owner) return { dossiers: [], drafts: [] };
  const { db } = deps.office;
  const [dossiers, drafts] = await Promise.all([dossiersOfOwner(db, owner), openDrafts(db, owner, now)]);
  const versions = await versionsOf(deps, [...dossiers, ...drafts]);
  return {
    dossiers: urgentFirst(dossiers.map((dossier) => lineOf(dossier, versions))),
    drafts: drafts.map((draft) => draftLine(draft, versions, now)),
  };
}

type Versions = ReadonlyMap<ProcedureVersionId, ProcedureVersion>;

async function versionsOf(
  deps: DossierDeps,
  things: readonly { readonly procedureVersionId: ProcedureVersionId }[],
): Promise<Versions> {
  const ids = [...new Set(things.map(({ procedureVersionId }) => procedureVersionId))];
  return new Map(await Promise.all(ids.map(async (id) => [id, await deps.versionOf(id)] as const)));
}

function versionIn(versions: Versions, id: ProcedureVersionId): ProcedureVersion {
  const version = versions.get(id);
  if (!version) throw new Error(`The version ${id} was not loaded`);
  return version;
}

const lineOf = (dossier: Dossier, versions: Versions): OwnLine => ({
  id: dossier.id,
  code: dossier.code ?? dossier.requestCode,
  procedure: versionIn(versions, dossier.procedureVersionId).content.name,
  handling: dossier.handling,
  submittedAt: dossier.submittedAt,
  dueAt: dossier.deadline?.dueAt ?? null,
  answerBy: dossier.endedAt === null ? answerAwaitedBy(dossier) : null,
  toDo: toDoOf(dossier),
  answeredAt: dossier.messages?.last === 'agency' ? dossier.messages.at : null,
});

/** Leads to the first page with something to answer, or to the papers. */
function draftLine(draft: Draft, versions: Versions, now: Instant): DraftLine {
  const version = versionIn(versions, draft.procedureVersionId);
  const [page] = version.form ? unansweredPages({ draft, version, form: version.form }) : [];
  return {
    id: draft.id,
    procedure: version.content.name,
    href: `/nop/${draft.id}/${page?.key ?? 'giay-to'}`,
    expiresAt: draft.expiresAt,
    soon: keptOf(draft, now).soon,
  };
}
