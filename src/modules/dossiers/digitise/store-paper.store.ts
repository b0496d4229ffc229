import {
  type AccountId,
  type DocumentId,
  type DossierId,
  dateOfInstant,
  type Instant,
  idOf,
  instantOfDate,
  type PlainDate,
} from '#kernel';
import type { Executor, Tx } from '#platform/db';
import { fieldKinds, type PaperFields } from './fields.ts';

/** Whose data store: by their account, by a keyed digest of their identity number, or both. */
export interface StoreOwner {
  readonly account: AccountId | undefined;
  readonly digest: Buffer | undefined;
}

/** A copy an official has confirmed, as the next dossier is offered it. */
export interface StorePaper {
  readonly document: DocumentId;
  readonly kind: string;
  readonly component: string;
  readonly fields: PaperFields;
  readonly confirmedAt: Instant;
  readonly confirmedBy: string;
  /** Of the dossier it was confirmed in. */
  readonly dossierCode: string;
  readonly fileName: string;
  readonly pages: number;
}

export interface KeptPaper {
  readonly document: DocumentId;
  readonly dossierId: DossierId;
  readonly owner: StoreOwner;
  readonly component: string;
  readonly kind: string;
  readonly fields: PaperFields;
  readonly validUntil: PlainDate | undefined;
  readonly by: string;
  readonly now: Instant;
}

/**
 * Keeps a confirmed copy in its owner's store. An older one of the same component of this dossier, or of the same
 * kind and number, is superseded by it.
 */
export async function keepPaper(tx: Tx, paper: KeptPaper): Promise<void> {
  const { owner, dossierId, component, kind, fields, now } = paper;
  await tx.run({
    name: 'store-supersede',
    text: `update store_paper set superseded_at = $6
      where superseded_at is null and ((dossier_id = $1 and component = $2)
        or (kind = $3 and fields ->> 'number' = $4 and (owner_account_id = $5 or owner_digest = $7)))`,
    values: [
      dossierId,
      component,
      kind,
      fields.number ?? null,
      owner.account ?? null,
      dateOfInstant(now),
      owner.digest ?? null,
    ],
  });
  await tx.run({
    name: 'store-keep',
    text: `insert into store_paper (document_id, dossier_id, owner_account_id, owner_digest, component, kind, fields,
        valid_until, confirmed_at, confirmed_by)
      values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10)`,
    values: [
      paper.document,
      dossierId,
      owner.account ?? null,
      owner.digest ?? null,
      component,
      kind,
      JSON.stringify(fields),
      paper.validUntil ?? null,
      dateOfInstant(now),
      paper.by,
    ],
  });
}

interface Row {
  readonly document_id: string;
  readonly kind: string;
  readonly component: string;
  readonly fields: unknown;
  readonly confirmed_at: Date;
  readonly confirmed_by: string;
  readonly code: string;
  readonly file_name: string;
  readonly pages: number | null;
}

/**
 * What of an owner's store may be used again: of another dossier, valid on that day, not superseded, and not
 * condemned by the virus scanner since. The newest first.
 */
export async function usablePapers(
  db: Executor,
  owner: StoreOwner,
  { not, on }: { readonly not: DossierId; readonly on: PlainDate },
): Promise<readonly StorePaper[]> {
  const rows = await db.run<Row>({
    name: 'store-usable',
    text: `select s.document_id, s.kind, s.component, s.fields, s.confirmed_at, s.confirmed_by,
        coalesce(d.code, d.request_code) as code, f.file_name, f.pages
      from store_paper s join dossier d on d.id = s.dossier_id join document_v f on f.id = s.document_id
      where (s.owner_account_id = $1 or s.owner_digest = $2) and s.dossier_id <> $3 and s.superseded_at is null
        and (s.valid_until is null or s.valid_until >= $4::date) and f.scan_state <> 'infected'
      order by s.confirmed_at desc limit 100`,
    values: [owner.account ?? null, owner.digest ?? null, not, on],
  });
  return rows.map((row) => ({
    document: idOf(row.document_id),
    kind: row.kind,
    component: row.component,
    fields: fieldsOf(row.fields),
    confirmedAt: instantOfDate(row.confirmed_at),
    confirmedBy: row.confirmed_by,
    dossierCode: row.code,
    fileName: row.file_name,
    pages: row.pages ?? 1,
  }));
}

function fieldsOf(value: unknown): PaperFields {
  const told =
    typeof value === 'object' && value !== null
      ? new Map<string, unknown>(Object.entries(value))
      : new Map<string, unknown>();
  return Object.fromEntries(
    fieldKinds.flatMap((kind) => {
      const text = told.get(kind);
      return typeof text === 'string' ? [[kind, text]] : [];
    }),
  );
}
