import type { Actor, Instant } from '#kernel';
import { newerVersion } from '#procedures';
import { isOwner } from '../allowed.ts';
import { type ClockView, clockOf } from '../casework/clock.ts';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import { findByCode } from '../dossiers.store.ts';
import { calendarFor } from '../perform.ts';
import { destructionOf } from '../retention/destructions.store.ts';
import type { Destruction } from '../retention/retention.ts';
import type { LivesUnder, PublicTrack } from './public-track.ts';
import { trackOf, wordingFor } from './track.action.ts';
import { processOf, type TrackProcess } from './track-process.ts';
import { ownPath } from './tracking.paths.ts';

/** The public view of a dossier with its clock; an address more when its owner is the one who asks. */
export interface Tracked {
  readonly track: PublicTrack;
  readonly clock: ClockView;
  readonly process: TrackProcess | undefined;
  /** The version it lives under, and a later one that is not its own. */
  readonly lives: LivesUnder;
  readonly ownHref: string | undefined;
  /** Its content was destroyed: when, and by which order. */
  readonly destroyed?: Pick<Destruction, 'at' | 'order'> | undefined;
}

/** What the tracking page shows for a code (`codeTyped` read it); undefined when no dossier bears it. */
export async function trackForPage(
  deps: DossierDeps,
  code: string,
  reader: { readonly actor: Actor; readonly now: Instant },
): Promise<Tracked | undefined> {
  const dossier = await findByCode(deps.office.db, code);
  if (!dossier) return undefined;
  const ownHref = isOwner(dossier, reader.actor) ? ownPath(dossier.id) : undefined;
  const destroyed = dossier.endedAt === null ? undefined : await destructionOf(deps.office.db, dossier.id);
  return { ...(await trackWithClock(deps, dossier, { code, now: reader.now })), ownHref, destroyed };
}

/** The public view of a dossier at hand, and its clock by its own agency's calendar. */
export async function trackWithClock(
  deps: DossierDeps,
  dossier: Dossier,
  asked: { readonly code: string; readonly now: Instant },
): Promise<Omit<Tracked, 'ownHref' | 'destroyed'>> {
  const calendar = await calendarFor(deps.office, deps.office.db, dossier);
  const version = await deps.versionOf(dossier.procedureVersionId);
  return {
    track: await trackOf(deps, dossier, asked.code),
    process: processOf(dossier, await wordingFor(deps, dossier)),
    lives: { ...version, newer: await newerVersion(deps.office.db, version) },
    clock: clockOf(dossier, calendar, asked.now),
  };
}
