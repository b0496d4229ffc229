import type { DossierId, JsonObject } from '#kernel';
import { idOf, instantOfDate } from '#kernel';
import type { Executor } from '#platform/db';
import type { JournalEntry } from './entry.ts';

interface JournalRow {
  readonly dossier_id: string;
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly actor: JsonObject;
  readonly public: JsonObject;
  readonly private: JsonObject | null;
  readonly private_digest: string;
  readonly prev_hash: string;
  readonly hash: string;
}

const columns = `dossier_id, seq, type, at, public, private, encode(private_digest, 'hex') as private_digest,
  encode(prev_hash, 'hex') as prev_hash, encode(hash, 'hex') as hash`;

/** The journal of one dossier, first entry first. */
export async function journalOf(db: Executor, dossierId: DossierId): Promise<readonly JournalEntry[]> {
  const rows = await db.run<JournalRow>({
    name: 'journal-of',
    text: `select ${columns}, actor from journal where dossier_id = $1 order by seq`,
    values: [dossierId],
  });
  return rows.map(entryFrom);
}

/** The journals of the dossiers whose ids are in a range; for reading all of them in turn. */
export async function journalsIn(
  db: Executor,
  range: { readonly after: string; readonly upTo: string },
): Promise<ReadonlyMap<DossierId, readonly JournalEntry[]>> {
  const rows = await db.run<Omit<JournalRow, 'actor'> & { readonly actor: string }>({
    name: 'journals-in-range',
    text: `select ${columns}, actor::text from journal where dossier_id > $1 and dossier_id <= $2 order by dossier_id, seq`,
    values: [range.after, range.upTo],
  });
  const journals = new Map<DossierId, JournalEntry[]>();
  const actors = new Map<string, JsonObject>();
  let [id, entries]: [string, JournalEntry[]] = ['', []];
  for (const row of rows) {
    if (row.dossier_id !== id) {
      [id, entries] = [row.dossier_id, []];
      journals.set(idOf(id), entries);
    }
    entries.push(entryFrom({ ...row, actor: actorIn(row.actor, actors) }));
  }
  return journals;
}

/** Few people write many entries: each is parsed once, and hashed as the one object they share. */
function actorIn(text: string, known: Map<string, JsonObject>): JsonObject {
  const before = known.get(text);
  if (before) return before;
  const actor: JsonObject = JSON.parse(text);
  known.set(text, actor);
  return actor;
}

const entryFrom = (row: JournalRow): JournalEntry => ({
  seq: row.seq,
  type: row.type,
  at: instantOfDate(row.at),
  actor: row.actor,
  public: row.public,
  private: row.private,
  privateDigest: row.private_digest,
  prevHash: row.prev_hash,
  hash: row.hash,
});
