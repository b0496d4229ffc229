import type { Calendars } from '#calendar';
import type { AcceptanceFacts, DossierOffice, Places } from '#dossiers';
import type { PlainDate, UnitId } from '#kernel';
import { competentAgency, findUnit } from '#organisations';
import type { Db, Executor } from '#platform/db';
import { type Agency, limitCounted, localLimitsOn, type VersionLoader } from '#procedures';
import { rulesFrom } from './rules.ts';

/** What dossiers are handled with. */
export function dossierOffice(db: Db, versionOf: VersionLoader, calendars: Calendars): DossierOffice {
  const agencyCodeOf = cachedAgencyCodes();
  return {
    db,
    calendarOf: calendars.ofUnit,
    calendarNamed: calendars.named,
    rulesOf: async (executor, id) => rulesFrom(await versionOf(executor, id)),
    acceptanceOf: async (executor, { versionId, places, on }): Promise<AcceptanceFacts> => {
      const version = await versionOf(executor, versionId);
      const promised = await localLimitsOn(executor, { code: version.code, unitId: places.competent, on });
      return {
        agencyCode: await agencyCodeOf(executor, places.competent),
        localLimits: promised.flatMap(({ variant, ...local }) => {
          const counted = limitCounted(version, variant, local);
          return counted?.source === 'local'
            ? [{ variant, limit: counted.limit, ground: counted.ground }]
            : [];
        }),
        agencies: await findAgencies(executor, version.content.agencies, { places, on }),
      };
    },
  };
}

/** The bodies beside the competent one, where this dossier is handled; one that is not in the system is outside. */
async function findAgencies(
  db: Executor,
  agencies: readonly Agency[],
  { places, on }: { readonly places: Places; readonly on: PlainDate },
): Promise<AcceptanceFacts['agencies']> {
  if (agencies.length === 0) return [];
  const communeUnitId = await communeOf(db, places);
  const found: AcceptanceFacts['agencies'][number][] = [];
  for (const { key, name, level, field, outside, limit, procedure, resultCodes } of agencies) {
    const unit = outside ? undefined : await competentAgency(db, { level, field, communeUnitId, on });
    found.push({ key, name, agencyId: unit?.id, limit, procedureCode: procedure ?? null, resultCodes });
  }
  return found;
}

/**
 * The commune a dossier is handled for: the one that is competent, wherever it was filed; of a matter of the
 * province the one that helped or received. The centre of the province is none, and knows its departments only.
 */
async function communeOf(db: Executor, { competent, help, reception }: Places): Promise<UnitId> {
  for (const id of [competent, help, reception]) if ((await findUnit(db, id))?.kind === 'commune') return id;
  return competent;
}

/** A unit's agency code never changes: a unit with another code is another unit. */
function cachedAgencyCodes(): (db: Executor, id: UnitId) => Promise<string> {
  const known = new Map<UnitId, string>();
  return async (db, id) => {
    const code = known.get(id) ?? (await findUnit(db, id))?.agencyCode;
    // Only agencies with a code are competent for anything; one without is a mistake in the unit tree.
    if (code === undefined) throw new Error(`Unit ${id} has no agency code to number dossiers with`);
    known.set(id, code);
    return code;
  };
}
