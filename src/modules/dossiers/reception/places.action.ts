import { dateIn, type Instant, type Official, type UnitId } from '#kernel';
import type { Unit } from '#organisations';
import { canBeFiledHere, type FormDefinition, type ProcedureVersion } from '#procedures';
import type { Places } from '../dossier.ts';
import type { FilingDeps } from '../filing/filing-deps.ts';

/** A procedure that is received here, with the form it is filed by. */
export interface OpenProcedure {
  readonly version: ProcedureVersion;
  readonly form: FormDefinition;
  /** Code of the commune that decides, where one is chosen or is the desk's own. */
  readonly commune: string | undefined;
}

/** The version in force, when it can be received here at all. */
export async function openProcedure(
  deps: FilingDeps,
  code: string,
  official: Official,
  now: Instant,
): Promise<OpenProcedure | undefined> {
  const version = await deps.versionInForce(code, dateIn(now));
  if (!version?.form || !canBeFiledHere(version)) return undefined;
  const own = await deps.unitOf(official.agencyId);
  const commune = own.kind === 'commune' ? own.code : undefined;
  return { version, form: version.form, commune };
}

/**
 * Communes whose matter it may be, where the procedure is filed anywhere in the province (phi địa giới), or the desk
 * accepts for others; undefined where there is nothing to choose: it is the province's, or only the own commune's.
 */
export async function desksFor(
  deps: FilingDeps,
  official: Official,
  { code, content }: ProcedureVersion,
  now: Instant,
): Promise<readonly Unit[] | undefined> {
  if (content.competentLevel !== 'commune') return undefined;
  const anywhere = content.nonTerritorialWithinProvince;
  const others = anywhere ? undefined : await deps.accepting(code, official.agencyId, dateIn(now));
  if (others?.size === 0) return undefined;
  const communes = (await deps.desks()).filter(
    ({ id, kind }) =>
      kind === 'commune' && (others === undefined || id === official.agencyId || others.has(id)),
  );
  const collator = new Intl.Collator('vi');
  const own = ({ id }: Unit): number => (id === official.agencyId ? 0 : 1);
  return communes.toSorted((a, b) => own(a) - own(b) || collator.compare(a.fullName.vi, b.fullName.vi));
}

/**
 * The three places of a dossier (handbook §4.4): helped and received at the desk that has the papers, where the result
 * is handed out too; decided by the agency that is competent. Undefined where the chosen one is not.
 */
export async function placesFor(
  deps: FilingDeps,
  official: Official,
  version: ProcedureVersion,
  chosen: string | undefined,
  now: Instant,
): Promise<Places | undefined> {
  const desks = await desksFor(deps, official, version, now);
  // Nobody receives for their own commune what was asked for another one.
  if (desks === undefined && chosen !== undefined && chosen !== (await deps.unitOf(official.agencyId)).code)
    return undefined;
  const commune: UnitId | undefined =
    desks === undefined ? official.agencyId : desks.find(({ code }) => code === chosen)?.id;
  const found = commune && (await deps.competence(version, commune, dateIn(now)));
  if (!found) return undefined;
  const here = official.agencyId;
  const anywhere = version.content.nonTerritorialWithinProvince;
  // Bound to its place, it is received where the law has it received, and where a desk was let accept for it.
  if (!anywhere && found.reception.id !== here) {
    const others = await deps.accepting(version.code, here, dateIn(now));
    if (!others.has(found.competent.id)) return undefined;
  }
  return { help: here, reception: here, competent: found.competent.id };
}
