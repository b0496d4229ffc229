import type { Static } from 'typebox';
import type { Instant } from '#kernel';
import { casesRun } from '../cases/failed-faults.ts';
import type { Fault } from '../content/located.ts';
import { partsIn, reachOf } from '../versions/reach.ts';
import { versionsOf } from '../versions/versions.store.ts';
import { checkDraft } from './check-draft.action.ts';
import { openDraft } from './draft.store.ts';
import { type previewOut, publicationBody } from './draft-schemas.ts';
import type { DraftingDeps } from './drafting-deps.ts';

type Preview = Static<typeof previewOut>;

/** What publishing the open draft of a procedure would do, part by part, or all its mistakes; undefined without one. */
export async function previewDraft(
  { db, touchedParts, tryCases }: Pick<DraftingDeps, 'db' | 'touchedParts' | 'tryCases'>,
  code: string,
  now: Instant,
): Promise<Preview | undefined> {
  const draft = await openDraft(db, code);
  if (!draft) return undefined;
  const { revision, files } = draft;
  const checked = await checkDraft(db, { code, files, now });
  if (!checked.ok) return { revision, plan: 'faulty', faults: checked.error.map(faultBody) };
  const { planned, entry } = checked.value;
  const { faults } = casesRun(tryCases, entry, files.cases ?? '');
  if (faults.length > 0) return { revision, plan: 'faulty', faults: faults.map(faultBody) };
  if (planned.kind === 'unchanged') return { revision, plan: 'unchanged', faults: [] };
  if (planned.kind === 'fault') {
    const fault = { ...entry.place, path: 'effectiveFrom', message: planned.message };
    return { revision, plan: 'faulty', faults: [faultBody(fault)] };
  }
  const { differences } = planned.publication;
  const versions = (await versionsOf(db, code)).map(({ id }) => id);
  const touched = await touchedParts({ versions, parts: partsIn(differences) }, now);
  const publication = publicationBody(planned.publication, (each) => reachOf(each, touched));
  return { revision, plan: 'publish', faults: [], publication };
}

const faultBody = ({ file, line, path, message }: Fault): Preview['faults'][number] => ({
  ...{ file, line, path },
  message: typeof message === 'string' ? { vi: message, en: message } : message,
});
