import { type RegisterOf, registerForm } from '#documents';
import { addDays, type PlainDate, startOfDay } from '#kernel';
import { agencyName } from '#organisations';
import type { DossierDeps } from '../deps.ts';
import { registeredAt } from './register.store.ts';
import { rowOf } from './register-row.ts';

/** As many as a sheet pile of a desk's month has; more is said, not printed. */
const most = 2_000;

/** The register of the official's own agency for a period, from data, never kept by hand (handbook §2.3). */
export const registerOfUnit =
  (deps: DossierDeps): RegisterOf =>
  async ({ official, from, to, lang, now }) => {
    const unit = await deps.unitOf(official.agencyId);
    const found = await registeredAt(deps.office.db, official.agencyId, {
      from: startOfDay(from),
      before: startOfDay(addDays(to, 1)),
      most: most + 1,
    });
    const rows = await Promise.all(
      found.slice(0, most).map(async (registered) => {
        const version = await deps.versionOf(registered.dossier.procedureVersionId);
        return rowOf(registered, version, lang);
      }),
    );
    const superior = unit.parentId && (await deps.unitOf(unit.parentId));
    const set = await deps.formSetAt(now);
    const data = {
      body: {
        superior: superior && agencyName(superior)[lang],
        name: agencyName(unit)[lang],
        place: unit.name[lang],
      },
      unit: agencyName(unit)[lang],
      from: slashed(from),
      to: slashed(to),
      rows,
      cutAt: found.length > most ? most : undefined,
      madeAt: now,
      officialName: official.name,
    };
    return registerForm(data, lang, set);
  };

const slashed = (date: PlainDate): string => date.split('-').reverse().join('/');
