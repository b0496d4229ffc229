import type { Tx } from '#platform/db';
import type { Finding } from './finding.ts';

/** Whether what is kept has this digest. */
export async function isFindingKept(tx: Tx, sha256: string): Promise<boolean> {
  const rows = await tx.run({
    text: `select from finding where sha256 = decode($1, 'hex')`,
    values: [sha256],
  });
  return rows.length > 0;
}

/** Puts the list, the events and the words in the place of what was kept. */
export async function replaceFinding(
  tx: Tx,
  { listed, events, words }: Finding,
  sha256: string,
): Promise<void> {
  for (const table of ['listed_procedure', 'life_event', 'finding']) {
    await tx.run({ text: `delete from ${table}`, values: [] });
  }
  await tx.run({
    text: `insert into finding (list_statement, list_as_of, words, sha256) values ($1, $2, $3, decode($4, 'hex'))`,
    values: [
      listed ? JSON.stringify(listed.source.statement) : null,
      listed?.source.asOf ?? null,
      JSON.stringify(words),
      sha256,
    ],
  });
  await tx.run({
    text: `insert into listed_procedure (code, title, field, levels, channels, decision, result_codes)
      select p->>'code', p->>'title', p->>'field', array(select jsonb_array_elements_text(p->'levels')),
        array(select jsonb_array_elements_text(p->'channels')), p->>'decision',
        array(select jsonb_array_elements_text(p->'resultCodes'))
      from jsonb_array_elements($1::jsonb) as p`,
    values: [JSON.stringify(listed?.procedures ?? [])],
  });
  await tx.run({
    text: `insert into life_event (key, place, name_vi, name_en, procedure_codes)
      select e->>'key', place, e->'name'->>'vi', e->'name'->>'en', array(select jsonb_array_elements_text(e->'codes'))
      from jsonb_array_elements($1::jsonb) with ordinality as listed(e, place)`,
    values: [JSON.stringify(events)],
  });
}
