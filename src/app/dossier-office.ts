import { randomBytes } from 'node:crypto';
import type { Calendars } from '#calendar';
import { type AcceptanceFacts, type Chance, type DossierOffice, noteReadings, type Places } from '#dossiers';
import type { PlainDate, UnitId } from '#kernel';
import { agenciesFor, findUnit } from '#organisations';
import type { Db, Executor } from '#platform/db';
import { newId } from '#platform/ids';
import {
  type Agency,
  limitCounted,
  localFeeOn,
  localLimitsOn,
  type ProcedureVersion,
  type VersionLoader,
} from '#procedures';
import { rulesFrom } from './rules.ts';

/** Chance as it is: nobody can guess what comes. */
const chance: Chance = { id: newId, bytes: (count) => randomBytes(count) };

/** What dossiers are handled with. */
export function dossierOffice(db: Db, versionOf: VersionLoader, calendars: Calendars): DossierOffice {
  const agencyCodeOf = cachedAgencyCodes();
  const agenciesOf = cachedAgencies();
  return {
    db,
    chance: () => chance,
    noteReadings: noteReadings(db),
    calendarOf: calendars.ofUnit,
    calendarNamed: calendars.named,
    rulesOf: async (executor, id) => rulesFrom(await versionOf(executor, id)),
    acceptanceOf: async (executor, { versionId, places, on }): Promise<AcceptanceFacts> => {
      const version = await versionOf(executor, versionId);
      const here = { code: version.code, unitId: places.competent, on };
      const promised = await localLimitsOn(executor, here);
      const set = await setFeeOf(executor, version, here);
      return {
        agencyCode: await agencyCodeOf(executor, places.competent),
        localLimits: promised.flatMap(({ variant, ...local }) => {
          const counted = limitCounted(version, variant, local);
          return counted?.source === 'local'
            ? [{ variant, limit: counted.limit, ground: counted.ground }]
            : [];
        }),
        agencies: await agenciesOf(executor, version, { places, on }),
        ...(set ? { localFee: { amount: set.amount, ground: set.ground } } : {}),
      };
    },
  };
}

/** Asked only where the version leaves the fee to the province. */
const setFeeOf = async (
  db: Executor,
  { content: { fee } }: ProcedureVersion,
  here: Parameters<typeof localFeeOn>[1],
) => (fee.setByProvincialCouncil && !fee.table ? localFeeOn(db, here) : undefined);

/** The bodies beside the competent one, where this dossier is handled; one that is not in the system is outside. */
async function findAgencies(
  db: Executor,
  agencies: readonly Agency[],
  { places, on }: { readonly places: Places; readonly on: PlainDate },
): Promise<AcceptanceFacts['agencies']> {
  const inside = agencies.filter(({ outside }) => !outside);
  const ids = await agenciesFor(db, inside, { communeUnitId: await communeOf(db, places), on });
  return agencies.map((agency) => ({
    ...{ key: agency.key, name: agency.name, limit: agency.limit, procedureCode: agency.procedure ?? null },
    resultCodes: agency.resultCodes,
    agencyId: ids[inside.indexOf(agency)] ?? undefined,
  }));
}

type Found = AcceptanceFacts['agencies'];
type At = { readonly places: Places; readonly on: PlainDate };

/** Which agencies take part is asked once a day for each place: units and their fields change from a day on. */
function cachedAgencies(): (db: Executor, version: ProcedureVersion, at: At) => Promise<Found> {
  const known = new Map<string, Found>();
  let today: PlainDate | undefined;
  return async (db, version, at) => {
    if (version.content.agencies.length === 0) return [];
    if (today !== at.on) known.clear();
    today = at.on;
    const key = [version.id, ...Object.values(at.places)].join(' ');
    const found = known.get(key) ?? (await findAgencies(db, version.content.agencies, at));
    known.set(key, found);
    return found;
  };
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
