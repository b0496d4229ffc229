import type {
  Bilingual,
  DocumentId,
  DossierId,
  DraftId,
  Instant,
  JsonObject,
  PostId,
  ProcedureVersionId,
  UnitId,
} from '#kernel';
import { dateOfInstant, idOf, instantOfDate, instantOfMs } from '#kernel';
import type { Db, Executor } from '#platform/db';
import type { ScanState } from '#platform/files';
import { onlySelf, type Parties, partiesIn, partiesJson } from '../parties/parties.ts';
import { type Draft, type DraftOwner, type DraftPaper, draftExpiry, type Helped } from './draft.ts';
import type { MovedDraft } from './move-draft.ts';

interface DraftRow {
  readonly id: string;
  readonly procedure_version_id: string;
  readonly unit_id: string;
  readonly answers: JsonObject;
  readonly expires_at: Date;
  readonly dossier_id: string | null;
  readonly mine: boolean;
  readonly parties: JsonObject | null;
  readonly helped: JsonObject | null;
  readonly moved: { readonly from: string; readonly at: number; readonly lost: readonly Bilingual[] } | null;
  readonly papers: readonly {
    readonly documentId: string;
    readonly component: string;
    readonly fileName: string;
    readonly size: number;
    readonly scanState: ScanState;
    readonly mediaType: string;
    readonly pages: number | null;
  }[];
}

/** The owner is part of the query: nobody reads another's draft, whatever they guess. */
const mine = '(d.account_id = $2::uuid or d.session_id = $3::uuid)';
/** Or they opened it by its code. */
const owned = `(${mine} or exists (select from draft_holder h where h.draft_id = d.id and h.holder in ($2::uuid, $3::uuid)))`;
const columns = `d.id, d.procedure_version_id, d.unit_id, d.answers, d.expires_at, d.dossier_id, d.moved, d.parties, d.helped,
  coalesce(${mine}, false) as mine`;

const papers = `coalesce((select jsonb_agg(jsonb_build_object('documentId', p.document_id, 'component', p.component,
  'fileName', f.file_name, 'size', f.size, 'scanState', f.scan_state,
  'mediaType', f.media_type, 'pages', f.pages) order by p.added_at, p.document_id)
  from draft_paper p join document_v f on f.id = p.document_id where p.draft_id = d.id), '[]') as papers`;

export async function findDraft(
  db: Executor,
  id: DraftId,
  owner: DraftOwner,
  now: Instant,
): Promise<Draft | undefined> {
  const [row] = await db.run<DraftRow>({
    name: 'draft-find',
    text: `select ${columns}, ${papers}
           from draft d where d.id = $1 and ${owned} and d.expires_at > $4`,
    values: [id, owner.accountId, owner.sessionId, dateOfInstant(now)],
  });
  return row && draftOf(row);
}

/** A draft for the post that helps with it, filed or not; its owner's queries do not find it. */
export async function findHelped(
  db: Executor,
  id: DraftId,
  postId: PostId,
  now: Instant,
): Promise<Draft | undefined> {
  const [row] = await db.run<DraftRow>({
    name: 'draft-find-helped',
    text: `select ${columns}, ${papers} from draft d
           where d.id = $1 and $2::uuid is null and $3::uuid is null and d.helped ->> 'postId' = $5 and d.expires_at > $4`,
    values: [id, null, null, dateOfInstant(now), postId],
  });
  return row && draftOf(row);
}

/** Drafts not yet submitted, latest first. */
export async function openDrafts(db: Executor, owner: DraftOwner, now: Instant): Promise<readonly Draft[]> {
  const rows = await db.run<DraftRow>({
    name: 'drafts-open',
    text: `select ${columns}, ${papers}
           from draft d where $1::text is null and ${owned} and d.dossier_id is null and d.expires_at > $4
           order by d.updated_at desc limit 20`,
    values: [null, owner.accountId, owner.sessionId, dateOfInstant(now)],
  });
  return rows.map(draftOf);
}

export async function insertDraft(
  db: Executor,
  draft: {
    readonly id: DraftId;
    readonly procedureVersionId: ProcedureVersionId;
    readonly unitId: UnitId;
    readonly parties?: Parties;
    readonly helped?: Helped;
    readonly answers?: JsonObject;
  },
  owner: DraftOwner,
  now: Instant,
): Promise<void> {
  await db.run({
    name: 'draft-insert',
    text: `insert into draft (id, procedure_version_id, unit_id, account_id, session_id, created_at, updated_at, expires_at,
             parties, helped, answers)
           values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, coalesce($10::jsonb, '{}'))`,
    values: [
      draft.id,
      draft.procedureVersionId,
      draft.unitId,
      owner.accountId,
      owner.sessionId,
      dateOfInstant(now),
      dateOfInstant(draftExpiry(now)),
      draft.parties ? JSON.stringify(partiesJson(draft.parties)) : null,
      draft.helped ? JSON.stringify(draft.helped) : null,
      draft.answers ? JSON.stringify(draft.answers) : null,
    ],
  });
}

/**
 * Keeps the answers of an open draft; with those they were made from, only while the draft still has them: another
 * device may have saved meanwhile. Answers whether it did.
 */
export async function saveAnswers(
  db: Executor,
  id: DraftId,
  answers: JsonObject,
  now: Instant,
  madeFrom?: JsonObject,
): Promise<boolean> {
  const rows = await db.run({
    name: 'draft-save',
    text: `update draft set answers = $2, updated_at = $3, expires_at = $4
           where id = $1 and dossier_id is null and ($5::jsonb is null or answers = $5) returning id`,
    values: [
      ...[id, JSON.stringify(answers), dateOfInstant(now), dateOfInstant(draftExpiry(now))],
      madeFrom ? JSON.stringify(madeFrom) : null,
    ],
  });
  return rows.length > 0;
}

/**
 * Adds a paper to a draft that is still open and has fewer than `most`; answers whether it did. The draft's
 * row is locked while its papers are counted: thirty uploads at once would each see room for one more.
 */
export function addPaper(
  db: Db,
  id: DraftId,
  paper: { readonly documentId: DocumentId; readonly component: string; readonly most: number },
  now: Instant,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    await prolong(tx, id, now);
    const rows = await tx.run({
      name: 'draft-paper-add',
      text: `insert into draft_paper (draft_id, document_id, component, added_at)
             select d.id, $2, $3, $4 from draft d where d.id = $1 and d.dossier_id is null
             and (select count(*) from draft_paper where draft_id = $1) < $5
             on conflict (draft_id, document_id) do update set component = excluded.component returning draft_id`,
      values: [id, paper.documentId, paper.component, dateOfInstant(now), paper.most],
    });
    return rows.length > 0;
  });
}

/** Its bytes go with the sweep of papers nobody refers to. */
export async function removePaper(
  db: Executor,
  id: DraftId,
  documentId: DocumentId,
  now: Instant,
): Promise<void> {
  await db.run({
    name: 'draft-paper-remove',
    text: `delete from draft_paper where draft_id = $1 and document_id = $2`,
    values: [id, documentId],
  });
  await prolong(db, id, now);
}

/** Whoever goes on with a draft keeps it; its row is locked until the transaction ends. */
async function prolong(db: Executor, id: DraftId, now: Instant): Promise<void> {
  await db.run({
    name: 'draft-prolong',
    text: `update draft set updated_at = $2, expires_at = $3 where id = $1 and dossier_id is null`,
    values: [id, dateOfInstant(now), dateOfInstant(draftExpiry(now))],
  });
}

/** Moves an open draft to another version, once; files for papers that are no longer part of it go. */
export async function moveDraft(db: Executor, id: DraftId, to: MovedDraft): Promise<void> {
  await db.run({
    name: 'draft-move-version',
    text: `with moved as (
        update draft set procedure_version_id = $3, answers = $4, moved = $5
        where id = $1 and procedure_version_id = $2 and dossier_id is null returning id)
      delete from draft_paper p using moved m where p.draft_id = m.id and p.component <> all($6::text[])`,
    values: [
      id,
      to.from,
      to.version.id,
      JSON.stringify(to.answers),
      to.move ? JSON.stringify(to.move) : null,
      to.components,
    ],
  });
}

/**
 * Ends a draft with the dossier it became, if it still is what was filed: two who hold it may file at once, or one
 * change it while the other files. Answers whether it did.
 */
export async function submitDraft(
  db: Executor,
  draft: Pick<Draft, 'id' | 'answers'>,
  dossierId: DossierId,
): Promise<boolean> {
  const rows = await db.run({
    name: 'draft-submit',
    text: `update draft set dossier_id = $2 where id = $1 and dossier_id is null and answers = $3::jsonb returning id`,
    values: [draft.id, dossierId, JSON.stringify(draft.answers)],
  });
  return rows.length > 0;
}

/** What a guest began, or opened by its code, goes with them when they sign in. */
export async function moveDrafts(db: Executor, fromSession: string, toAccount: string): Promise<void> {
  await db.run({
    name: 'drafts-move-held',
    text: `with held as (delete from draft_holder where holder = $1 returning draft_id, since)
      insert into draft_holder (draft_id, holder, since) select draft_id, $2::uuid, since from held
      on conflict do nothing`,
    values: [fromSession, toAccount],
  });
  await db.run({
    name: 'drafts-move',
    text: `update draft set account_id = $2, session_id = null where session_id = $1`,
    values: [fromSession, toAccount],
  });
}

/** Dossiers a guest filed from one browser. */
export async function dossiersOfGuest(db: Executor, sessionId: string): Promise<readonly DossierId[]> {
  const rows = await db.run<{ id: string }>({
    name: 'dossiers-of-guest',
    text: 'select id from dossier where owner_session_id = $1',
    values: [sessionId],
  });
  return rows.map(({ id }) => idOf<'dossier'>(id));
}

const draftOf = (row: DraftRow): Draft => ({
  id: idOf(row.id),
  procedureVersionId: idOf(row.procedure_version_id),
  unitId: idOf(row.unit_id),
  answers: row.answers,
  papers: row.papers.map((paper): DraftPaper => ({ ...paper, documentId: idOf(paper.documentId) })),
  expiresAt: instantOfDate(row.expires_at),
  dossierId: row.dossier_id ?? undefined,
  byCode: !row.mine,
  parties: row.parties ? partiesIn(row.parties) : onlySelf,
  helped: row.helped ? helpedIn(row.helped) : undefined,
  moved: row.moved
    ? { from: idOf(row.moved.from), at: instantOfMs(row.moved.at), lost: row.moved.lost }
    : undefined,
});

function helpedIn({ postId, name, agencyId, agency }: JsonObject): Helped | undefined {
  if (typeof postId !== 'string' || typeof agencyId !== 'string') return undefined;
  return {
    ...{ postId: idOf<'post'>(postId), agencyId: idOf<'unit'>(agencyId) },
    ...{ name: typeof name === 'string' ? name : '', agency: typeof agency === 'string' ? agency : '' },
  };
}
