import type { Actor, Bilingual, DossierId, DraftId, Instant, ProcedureVersionId } from '#kernel';
import type { ProcedureVersion } from '#procedures';
import { answerAwaitedBy } from '../closing/close-for-silence.ts';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import { openDrafts } from '../filing/draft.store.ts';
import { type Draft, draftOwner, keptOf } from '../filing/draft.ts';
import { notedDrafts } from '../filing/draft-notices.store.ts';
import { whereToGoOn } from '../filing/where-to-go-on.ts';
import type { Handling } from '../handling.ts';
import { dossiersOfOwner, waitingForOwner } from './own-dossiers.store.ts';
import { isNarrowed, type OwnAsked, ownPageSize } from './own-list.ts';
import { type ToDo, toDoOf, urgentFirst } from './own-to-do.ts';

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
  /** Opened here by its code: others began it. */
  readonly byCode: boolean;
  /** It will be deleted in a few days. */
  readonly soon: boolean;
  /** Its owner was to be told so: said before everything else. */
  readonly noted: boolean;
}

export interface OwnLists {
  /** What waits for its owner, of all pages; on the first one alone, where nothing is narrowed. */
  readonly waiting: readonly OwnLine[];
  readonly dossiers: readonly OwnLine[];
  readonly drafts: readonly DraftLine[];
  readonly asked: OwnAsked;
  /** What the list goes on with, when there are more. */
  readonly next?: OwnAsked | undefined;
}

/** What this account, or this browser while nobody has signed in, has filed and begun. */
export async function ownLists(
  deps: DossierDeps,
  actor: Actor,
  asked: OwnAsked,
  now: Instant,
): Promise<OwnLists> {
  const owner = draftOwner(actor);
  if (!owner) return { waiting: [], dossiers: [], drafts: [], asked };
  const { db } = deps.office;
  const [waiting, found, drafts, noted] = await Promise.all([
    isNarrowed(asked) ? [] : waitingForOwner(db, owner),
    dossiersOfOwner(db, owner, asked),
    openDrafts(db, owner, now),
    notedDrafts(db, owner, now),
  ]);
  const dossiers = found.slice(0, ownPageSize);
  const last = found.length > ownPageSize ? dossiers.at(-1) : undefined;
  const versions = await versionsOf(deps, [...waiting, ...dossiers, ...drafts]);
  const above = new Set(waiting.map(({ id }) => id));
  return {
    waiting: urgentFirst(waiting.map((dossier) => lineOf(dossier, versions))),
    dossiers: dossiers.filter(({ id }) => !above.has(id)).map((dossier) => lineOf(dossier, versions)),
    drafts: drafts.map((draft) => ({ ...draftLine(draft, versions, now), noted: noted.has(draft.id) })),
    asked,
    next: last && { ...asked, after: { submittedAt: last.submittedAt, id: last.id } },
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
function draftLine(draft: Draft, versions: Versions, now: Instant): Omit<DraftLine, 'noted'> {
  const version = versionIn(versions, draft.procedureVersionId);
  return {
    id: draft.id,
    procedure: version.content.name,
    href: version.form ? whereToGoOn({ draft, version, form: version.form }) : `/nop/${draft.id}/giay-to`,
    byCode: draft.byCode,
    expiresAt: draft.expiresAt,
    soon: keptOf(draft, now).soon,
  };
}
