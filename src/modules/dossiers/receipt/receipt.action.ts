import {
  type FormKey,
  type FormOf,
  type PrintedForm,
  receiptForm,
  refusalForm,
  supplementForm,
} from '#documents';
import type { Actor, DossierId, Lang } from '#kernel';
import type { Unit } from '#organisations';
import { isOwner } from '../allowed.ts';
import type { Case } from '../casework/case.ts';
import { whyOf } from '../casework/clock.ts';
import { loadCase } from '../casework/open-case.action.ts';
import type { DossierDeps } from '../deps.ts';
import { mayReadDossier } from '../may-read.action.ts';
import { receiptData, refusalData, type Surroundings, supplementData } from './receipt-data.ts';

/** The forms of the law as they stand for a dossier: for its owner and the officials of its agencies. */
export const formOfDossier =
  (deps: DossierDeps): FormOf =>
  async (actor, id, key, lang) => {
    const found = await openForm(deps, actor, id);
    return found && formOf(deps, found, key, lang);
  };

async function openForm(deps: DossierDeps, actor: Actor, id: DossierId): Promise<Case | undefined> {
  const found = await loadCase(deps, id);
  if (!found) return undefined;
  const { dossier } = found;
  return isOwner(dossier, actor) || mayReadDossier(dossier, actor) ? found : undefined;
}

async function formOf(
  deps: DossierDeps,
  found: Case,
  key: FormKey,
  lang: Lang,
): Promise<PrintedForm | undefined> {
  const around = await surroundings(deps, found, lang);
  switch (key) {
    case 'receipt': {
      const data = receiptData(found, around);
      return data && receiptForm(data, lang);
    }
    case 'supplement': {
      const data = supplementData(found, around);
      return data && supplementForm(data, lang);
    }
    case 'refusal': {
      const data = refusalData(found, around);
      return data && refusalForm(data, lang);
    }
    default:
      return undefined;
  }
}

async function surroundings(
  deps: DossierDeps,
  { dossier, calendar }: Case,
  lang: Lang,
): Promise<Surroundings> {
  const reception = await deps.unitOf(dossier.places.reception);
  return {
    lang,
    reception,
    superior: await superiorOf(deps, reception),
    publicUrl: deps.publicUrl,
    why: whyOf(dossier, calendar),
  };
}

/** The body printed above: for a commune, a department or a centre the province. */
async function superiorOf(deps: DossierDeps, unit: Unit): Promise<Unit | undefined> {
  return unit.parentId && deps.unitOf(unit.parentId);
}
