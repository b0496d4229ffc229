import { err, type Id, type Instant, type Official, ok, type Result } from '#kernel';
import type { Db } from '#platform/db';
import { newId } from '#platform/ids';
import { deskPostOf } from '../find-person.action.ts';
import { insertVisit } from '../visits.store.ts';
import { judgeLines } from './hand-over.ts';
import { type HandOver, insertItems, lockItem, markImported, openItem, standingOf } from './post.store.ts';
import type { ShownLine } from './shown-line.ts';

/** A list as it stands: before it is imported what would become of each line, after it what has. */
export async function linesOf(db: Db, list: HandOver): Promise<readonly ShownLine[]> {
  const judged = judgeLines(list.lines, new Set());
  const codes = judged.flatMap(({ code }) => code ?? []);
  const standing = await standingOf(db, codes);
  if (!list.imported)
    return judgeLines(list.lines, new Set(standing.map(({ code }) => code))).map((line) => ({
      ...{ ...line, standing: undefined },
    }));
  return judged.map((line) => {
    const found = standing.find(({ code }) => code === line.code);
    const own = found?.listId === list.id && line.outcome === 'ready';
    return {
      ...line,
      outcome: own || line.outcome !== 'ready' ? line.outcome : 'known',
      standing: own ? found : undefined,
    };
  });
}

/** Imports the lines that are ready, once; how many. A code that came by another list meanwhile is left out. */
export function importList(db: Db, official: Official, list: HandOver, now: Instant): Promise<number> {
  return db.transaction(async (tx) => {
    if (!(await markImported(tx, list.id, now))) return 0;
    const ready = judgeLines(list.lines, new Set()).flatMap(({ line, code, outcome }) =>
      outcome === 'ready' && code !== undefined ? [{ line, code }] : [],
    );
    const items = ready.map(({ line, code }) => ({
      code,
      sender: { name: line.sender, phone: line.phone === '' ? undefined : line.phone.replace(/\D/g, '') },
      senderAddress: line.address === '' ? undefined : line.address,
      procedureCode: line.procedure === '' ? undefined : line.procedure,
    }));
    const at = { unitId: official.agencyId, listId: list.id, now };
    return (await insertItems(tx, at, items)).length;
  });
}

export interface Opened {
  readonly visitId: Id<'visit'>;
  readonly procedureCode: string | undefined;
}

/** Why an item is not opened: another desk has it, or another post of this one. */
export type NotOpened = 'elsewhere' | 'opened';

/**
 * Opens an item: a visit by post, with the sender its list names. One that never was on a list is registered by its
 * code. An item comes once: opened before, the same post goes on with it, and every other is told.
 */
export function openPostItem(
  db: Db,
  official: Official,
  code: string,
  now: Instant,
): Promise<Result<Opened, NotOpened>> {
  const desk = deskPostOf(official);
  return db.transaction(async (tx) => {
    const nobody = { code, sender: {}, senderAddress: undefined, procedureCode: undefined };
    await insertItems(tx, { unitId: desk.unitId, listId: null, now }, [nobody]);
    const item = await lockItem(tx, code);
    if (!item || item.unitId !== desk.unitId) return err('elsewhere');
    const { visit, procedureCode, sender, senderAddress: residence } = item;
    if (visit && visit.postId !== desk.postId) return err('opened');
    if (visit) return ok({ visitId: visit.id, procedureCode: undefined });
    const id = newId<'visit'>();
    await insertVisit(tx, desk, {
      ...{ id, channel: 'postal', postItem: code, now },
      person: { ...sender, residence },
    });
    await openItem(tx, code, id);
    return ok({ visitId: id, procedureCode });
  });
}
