import { type RegisterOf, receiptListForm, registerForm, resultListForm } from '#documents';
import { addDays, slashedDate, startOfDay } from '#kernel';
import { agencyName } from '#organisations';
import type { DossierDeps } from '../deps.ts';
import { registeredAt } from './register.store.ts';
import { listedOf, rowOf } from './register-row.ts';

/** As many as a sheet pile of a desk's month has; more is said, not printed. */
const most = 2_000;

/** Lists of the official's own agency for a period, from data, never kept by hand (handbook §2.3). */
export const registerOfUnit =
  (deps: DossierDeps): RegisterOf =>
  async ({ key, official, from, to, lang, now }) => {
    const unit = await deps.unitOf(official.agencyId);
    const found = await registeredAt(deps.office.db, official.agencyId, {
      key,
      from: startOfDay(from),
      before: startOfDay(addDays(to, 1)),
      most: most + 1,
    });
    const ids = found.slice(0, most).map(({ dossier }) => dossier.id);
    await deps.office.noteReadings(official, 'list', ids, now);
    const rows = await Promise.all(
      found.slice(0, most).map(async (registered) => {
        const version = await deps.versionOf(registered.dossier.procedureVersionId);
        return { registered, version };
      }),
    );
    const superior = unit.parentId && (await deps.unitOf(unit.parentId));
    const set = await deps.formSetAt(now);
    const data = {
      body: {
        superior: superior && agencyName(superior)[lang],
        name: agencyName(unit)[lang],
        place: unit.name[lang],
        code: unit.code,
      },
      unit: agencyName(unit)[lang],
      from: slashedDate(from),
      to: slashedDate(to),
      cutAt: found.length > most ? most : undefined,
      madeAt: now,
      officialName: official.name,
    };
    if (key === 'register')
      return registerForm(
        { ...data, rows: rows.map(({ registered, version }) => rowOf(registered, version, lang)) },
        lang,
        set,
      );
    const listed = {
      ...data,
      rows: rows.map(({ registered, version }) => listedOf(registered, version, lang)),
    };
    return (key === 'receipt-list' ? receiptListForm : resultListForm)(listed, lang, set);
  };
