import {
  apologyForm,
  controlForm,
  type FormKey,
  type FormOf,
  type FormSet,
  feeReceiptForm,
  handOverForm,
  hasForm,
  logForm,
  type PrintedForm,
  receiptForm,
  refusalForm,
  resultReceiptForm,
  stopForm,
  supplementForm,
} from '#documents';
import { type Actor, assertNever, type DossierId, dateIn, type Instant, type Lang } from '#kernel';
import type { Unit } from '#organisations';
import { isOwner } from '../allowed.ts';
import type { Case } from '../casework/case.ts';
import { whyOf } from '../casework/clock.ts';
import { loadCase } from '../casework/open-case.action.ts';
import type { DossierDeps } from '../deps.ts';
import { mayReadDossier } from '../may-read.action.ts';
import { feeReceiptData, handOverData, logData, resultReceiptData } from './auxiliary-data.ts';
import { controlData } from './control-data.ts';
import { apologyData, stopData } from './notice-data.ts';
import { receiptData, refusalData, type Surroundings, supplementData } from './receipt-data.ts';
import { isInside } from './slips.ts';

/** The forms of the law as they stand for a dossier: for its owner and the officials of its agencies. */
export const formOfDossier =
  (deps: DossierDeps): FormOf =>
  async (actor, id, key, lang) => {
    const found = await openForm(deps, actor, id);
    // The way from hand to hand is the agencies' own paper.
    const theirs = isInside(key) && found !== undefined && isOwner(found.dossier, actor);
    return found && !theirs ? formOf(deps, found, key, lang) : undefined;
  };

async function openForm(deps: DossierDeps, actor: Actor, id: DossierId): Promise<Case | undefined> {
  const found = await loadCase(deps, id);
  if (!found) return undefined;
  const { dossier } = found;
  if (!isOwner(dossier, actor) && !mayReadDossier(dossier, actor)) return undefined;
  await deps.office.noteReadings(actor, 'form', [id], deps.now());
  return found;
}

async function formOf(
  deps: DossierDeps,
  found: Case,
  key: FormKey,
  lang: Lang,
): Promise<PrintedForm | undefined> {
  const around = await surroundings(deps, found, lang);
  const made = dataOf(found, around, key);
  if (!made) return undefined;
  // A paper stays in the set in which it was made, whatever the province has gone over to since.
  const set = await deps.formSetAt(made.madeAt);
  return hasForm(set, key) ? made.form(set) : undefined;
}

interface Made {
  readonly madeAt: Instant;
  readonly form: (set: FormSet) => PrintedForm;
}

function dataOf(found: Case, around: Surroundings, key: FormKey): Made | undefined {
  const { lang } = around;
  switch (key) {
    case 'receipt':
      return made(receiptData(found, around), receiptForm, lang);
    case 'supplement':
      return made(supplementData(found, around), supplementForm, lang);
    case 'refusal':
      return made(refusalData(found, around), refusalForm, lang);
    case 'apology':
      return made(apologyData(found, around), apologyForm, lang);
    case 'stop':
      return made(stopData(found, around), stopForm, lang);
    case 'control':
      return made(controlData(found, around), controlForm, lang);
    case 'hand-over':
      return made(handOverData(found, around), handOverForm, lang);
    case 'result-receipt':
      return made(resultReceiptData(found, around), resultReceiptForm, lang);
    case 'log':
      return made(logData(found, around), logForm, lang);
    case 'fee-receipt':
      return made(feeReceiptData(found, around), feeReceiptForm, lang);
    // Of a unit, not of a dossier.
    case 'register':
    case 'receipt-list':
    case 'result-list':
      return undefined;
    default:
      return assertNever(key);
  }
}

const made = <Data extends { readonly madeAt: Instant }>(
  data: Data | undefined,
  form: (data: Data, lang: Lang, set: FormSet) => PrintedForm,
  lang: Lang,
): Made | undefined => data && { madeAt: data.madeAt, form: (set) => form(data, lang, set) };

async function surroundings(
  deps: DossierDeps,
  { dossier, calendar }: Case,
  lang: Lang,
): Promise<Surroundings> {
  const { places } = dossier;
  const on = dateIn(dossier.submittedAt);
  const reception = await deps.unitOf(places.reception, on);
  return {
    lang,
    now: deps.now(),
    reception,
    competent: await deps.unitOf(places.competent, on),
    superior: await superiorOf(deps, reception),
    publicUrl: deps.publicUrl,
    why: whyOf(dossier, calendar),
  };
}

/** The body printed above: for a commune, a department or a centre the province. */
async function superiorOf(deps: DossierDeps, unit: Unit): Promise<Unit | undefined> {
  return unit.parentId && deps.unitOf(unit.parentId);
}
