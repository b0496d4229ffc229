import { dateIn, type PostId, type UnitId } from '#kernel';
import { agencyName, postById, type Unit } from '#organisations';
import { type ProcedureVersion, wordingOf } from '#procedures';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import { findByCode } from '../dossiers.store.ts';
import { type PublicTrack, publicTrackOf, type TrackWords } from './public-track.ts';
import { codeTyped } from './typed-code.ts';

/** What the public may see of the dossier with this code, as a person typed it; undefined when there is none. */
export async function trackByCode(deps: DossierDeps, typed: string): Promise<PublicTrack | undefined> {
  const code = codeTyped(typed);
  if (code === undefined) return undefined;
  const dossier = await findByCode(deps.office.db, code);
  return dossier && trackOf(deps, dossier, code);
}

/** The public view of a dossier that is at hand, by the code it is asked for. */
export const trackOf = async (deps: DossierDeps, dossier: Dossier, code: string): Promise<PublicTrack> =>
  publicTrackOf(dossier, code, await wordsOf(deps, dossier));

/** The version whose words are shown for a dossier: its own, or a later one that differs in words alone. */
export async function wordingFor(deps: DossierDeps, dossier: Dossier): Promise<ProcedureVersion> {
  const wording = await wordingOf(deps.office.db, dossier.procedureVersionId, dateIn(deps.now()));
  return wording ?? (await deps.versionOf(dossier.procedureVersionId));
}

async function wordsOf(deps: DossierDeps, dossier: Dossier): Promise<TrackWords> {
  const { reception, competent } = dossier.places;
  const { content, process } = await wordingFor(deps, dossier);
  const units = new Map<UnitId, Unit>();
  for (const id of new Set([reception, competent, ...dossier.steps.map((step) => step.agencyId)]))
    units.set(id, await deps.unitOf(id, dateIn(dossier.submittedAt)));
  const posts = new Map<PostId, TrackWords['procedureName']>();
  for (const id of new Set(dossier.steps.flatMap(({ postId }) => postId ?? []))) {
    const post = await postById(deps.office.db, id);
    if (post) posts.set(id, post.name);
  }
  return {
    procedureName: content.name,
    graph: process,
    agencyName: (id) => agencyName(known(units, id)),
    unitCode: (id) => known(units, id).code,
    postName: (id) => known(posts, id),
  };
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`No name was looked up for ${String(key)}`);
  return value;
}
