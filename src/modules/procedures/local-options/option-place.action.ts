import { dateIn, type Official } from '#kernel';
import { managedAgency, type Unit } from '#organisations';
import type { Db } from '#platform/db';
import type { PageRequest } from '#platform/http';
import { versionInForce } from '../catalogue.store.ts';
import type { ProcedureVersion } from '../procedure.ts';
import type { OptionPageProps } from './options.ts';

/** The agency whose options are asked for, as far as it is this official's. */
export async function optionAgency(
  db: Db,
  { actor, now, lang }: Pick<PageRequest, 'actor' | 'now' | 'lang'>,
  asked: string | undefined,
) {
  if (actor.kind !== 'official') return undefined;
  const on = dateIn(now);
  const { agencyId } = actor;
  const [own, agency] = await Promise.all([
    managedAgency(db, { agencyId, code: undefined, on }),
    managedAgency(db, { agencyId, code: asked, on }),
  ]);
  if (!agency) return undefined;
  const named = { code: agency.code, name: agency.fullName[lang], mayChoose: own?.kind === 'province' };
  return { agency, named, official: actor };
}

/** One procedure at one agency. */
export interface OptionPlace {
  readonly agency: Unit;
  readonly named: OptionPageProps['agency'];
  readonly official: Official;
  readonly version: ProcedureVersion;
}

export async function optionPlace(
  db: Db,
  request: Pick<PageRequest, 'actor' | 'now' | 'lang'>,
  { code, asked }: { readonly code: string; readonly asked: string | undefined },
): Promise<OptionPlace | undefined> {
  const found = await optionAgency(db, request, asked);
  const version = found && (await versionInForce(db, code, dateIn(request.now)));
  return version && { ...found, version };
}
