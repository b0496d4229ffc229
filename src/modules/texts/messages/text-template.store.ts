import { type Bilingual, dateOfInstant, type Instant, instantOfDate } from '#kernel';
import type { Executor, Tx } from '#platform/db';
import type { TextVersion } from './message.ts';

interface TextRow {
  readonly key: string;
  readonly agency: string;
  readonly version: number;
  readonly used_from: Date;
  readonly vi: string | null;
  readonly en: string | null;
  readonly reason: string;
  readonly written_by: string;
  readonly approved_by: string | null;
}

const columns = 'key, agency, version, used_from, vi, en, reason, written_by, approved_by';

/** What the province ever said instead, and the agencies that are asked for; of all agencies when none is. */
export async function textVersions(
  db: Executor,
  asked: { readonly key?: string; readonly agency?: string } = {},
): Promise<readonly TextVersion[]> {
  const rows = await db.run<TextRow>({
    name: 'texts.versions',
    text: `select ${columns} from text_template
      where ($1::text is null or key = $1) and ($2::text is null or agency in ('', $2))
      order by key, agency, version`,
    values: [asked.key ?? null, asked.agency ?? null],
  });
  return rows.map(({ vi, en, ...row }) => ({
    ...{ key: row.key, agency: row.agency, version: row.version, from: instantOfDate(row.used_from) },
    text: vi === null || en === null ? undefined : { vi, en },
    ...{ reason: row.reason, writtenBy: row.written_by, approvedBy: row.approved_by ?? undefined },
  }));
}

/** Nobody else changes a text until the transaction ends. */
export async function lockTexts(tx: Tx): Promise<void> {
  await tx.run({ text: `select pg_advisory_xact_lock(hashtext('motcua.texts'))`, values: [] });
}

/** The next version of a text, in use from `now`; its number. */
export async function insertTextVersion(
  tx: Tx,
  next: Omit<TextVersion, 'version' | 'from' | 'text'> & { readonly text: Bilingual | undefined },
  now: Instant,
): Promise<number> {
  const [row] = await tx.run<{ version: number }>({
    text: `insert into text_template (${columns})
      select $1::text, $2::text, coalesce(max(version), 0) + 1, $3::timestamptz, $4::text, $5::text, $6::text, $7::text, $8::text
      from text_template where key = $1 and agency = $2 returning version`,
    values: [
      ...[next.key, next.agency, dateOfInstant(now), next.text?.vi ?? null, next.text?.en ?? null],
      ...[next.reason, next.writtenBy, next.approvedBy ?? null],
    ],
  });
  return row?.version ?? 1;
}
