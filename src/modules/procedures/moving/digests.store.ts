import type { Executor } from '#platform/db';

/** SHA-256 of every version there ever was, by procedure, the oldest first. */
export async function versionDigests(db: Executor): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.run<{ code: string; digests: string[] }>({
    text: `select procedure_code as code, array_agg(encode(content_sha256, 'hex') order by version) as digests
      from procedure_version group by procedure_code`,
    values: [],
  });
  return new Map(rows.map(({ code, digests }) => [code, digests]));
}
