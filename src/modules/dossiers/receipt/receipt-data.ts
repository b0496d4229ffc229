import type { LedgerDay } from '#calendar';
import type { Contact, FormComponent, ReceiptData, RefusalData, SupplementData } from '#documents';
import { type Instant, isJsonObject, type JsonObject, type JsonValue, type Lang } from '#kernel';
import { agencyName, type Unit } from '#organisations';
import { type Case, type CaseComponent, caseComponents } from '../casework/case.ts';
import { lastOf } from '../casework/history.ts';
import { onBehalfOfIn } from '../parties/parties.ts';
import { ownReturnText } from '../return-way/return-way.text.ts';
import { returnWayOf } from '../return-way/return-way.ts';
import { limitIn } from './limit-words.ts';
import { type PaperCounts, usualCount } from './paper-counts.ts';
import { receiptText } from './receipt.text.ts';

/** What the forms say besides the dossier itself. */
export interface Surroundings {
  readonly lang: Lang;
  readonly now: Instant;
  readonly reception: Unit;
  /** The agency that decides. */
  readonly competent: Unit;
  /** The one the form comes from, where that is not the reception. */
  readonly from?: Unit | undefined;
  /** The body above the one it comes from. */
  readonly superior: Unit | undefined;
  readonly publicUrl: string;
  readonly why: readonly LedgerDay[];
}

/** Receipt and appointment, once the dossier has been accepted; undefined before. */
export function receiptData(found: Case, around: Surroundings): ReceiptData | undefined {
  const { dossier } = found;
  const { lang } = around;
  const accepted = lastOf(found.history, 'DossierAccepted');
  if (!accepted || dossier.code === null || dossier.deadline === null) return undefined;
  const submitter = submitterOf(found);
  const { at: firstAt, note } = { ...accepted.event.public, ...accepted.event.private };
  const corrected = lastOf(found.history, 'ReceptionCorrected');
  const components = componentsReceived(found.history);
  const counts = countsReceived(found.history);
  return {
    ...commonOf(found, around, (corrected ?? accepted).by.person),
    dossierCode: dossier.code,
    ...(corrected ? { replaces: { madeAt: firstAt, number: corrected.event.public.number } } : {}),
    submitter,
    owner: ownerOf(found),
    channel: channels[dossier.channel],
    components: caseComponents(found)
      .filter(({ key }) => components.includes(key))
      .map((component) => printedComponent(component, lang, counts[component.key])),
    sets: 1,
    statutoryTime: limitIn(dossier.deadline.limit, lang),
    receivedAt: dossier.acceptedAt ?? firstAt,
    dueAt: dossier.deadline.dueAt,
    why: around.why.map((day) => whyLine(day, lang)),
    parts: dossier.slices.map(({ name, limit, dueAt }) => ({
      agency: name[lang],
      limit: limitIn(limit, lang),
      dueAt: dueAt ?? undefined,
    })),
    resultPlace: resultPlaceIn(found, around),
    remarks: note === '' ? undefined : note,
    trackingUrl: `${around.publicUrl}/tra-cuu?ma=${encodeURIComponent(dossier.code)}`,
    madeAt: corrected?.at ?? firstAt,
  };
}

/** What was checked off at reception, as the last correction has it. */
export const componentsReceived = (history: Case['history']): readonly string[] =>
  history
    .flatMap(({ event }) => {
      if (event.type === 'DossierAccepted') return [event.private.components];
      return event.type === 'ReceptionCorrected' ? [event.private.components ?? []] : [];
    })
    .filter((list) => list.length > 0)
    .at(-1) ?? [];

/** How many of each were counted, as the last correction has it; unsaid, as many as the catalogue asks for. */
export const countsReceived = (history: Case['history']): PaperCounts =>
  Object.assign(
    {},
    ...history.map(({ event }) =>
      event.type === 'DossierAccepted' || event.type === 'ReceptionCorrected' ? event.private.counts : {},
    ),
  );

/** The latest request to supplement; undefined when there was none. */
export function supplementData(found: Case, around: Surroundings): SupplementData | undefined {
  const asked = lastOf(found.history, 'SupplementRequested');
  if (!asked) return undefined;
  const { components, stage, answerBy, askedAt } = asked.event.public;
  const { note, remarks = {}, ground: newFault } = asked.event.private;
  return {
    ...commonOf(found, around, asked.by.person),
    owner: addresseeOf(found),
    items: itemsAsked(found, components, around.lang).map((item, at) =>
      withRemark(item, remarks[components[at] ?? '']),
    ),
    reason: [note, ...(newFault === undefined ? [] : [newFault])].join(' '),
    legalGround: receiptText[around.lang].supplementGround(found.version.content.name[around.lang]),
    stage,
    supplyBy: answerBy,
    madeAt: askedAt,
  };
}

/** The refusal with its reason and ground; undefined when it was not refused. */
export function refusalData(found: Case, around: Surroundings): RefusalData | undefined {
  const refused = lastOf(found.history, 'DossierRefused');
  if (!refused) return undefined;
  const { reason, ground } = refused.event.private;
  return {
    ...commonOf(found, around, refused.by.person),
    owner: addresseeOf(found),
    filedAt: found.dossier.channel === 'online' ? found.dossier.submittedAt : undefined,
    reason,
    legalGround: ground,
    signedByCitizen: found.dossier.channel === 'direct',
    madeAt: refused.event.public.at,
  };
}

/** Where the result is to be received: desk, post with its address, electronically (handbook §2.3, item ⑥). */
function resultPlaceIn({ dossier, history }: Case, { lang, reception }: Surroundings): string {
  const { way, address } = returnWayOf(dossier, history);
  const how = ownReturnText[way][lang];
  if (way === 'electronic') return how;
  return `${how}: ${way === 'desk' ? agencyName(reception)[lang] : address}`;
}

const channels = { online: 'online', direct: 'desk', postal: 'post' } as const;

export function commonOf(found: Case, around: Surroundings, officialName: string | undefined) {
  const { lang, reception, superior, publicUrl, from = reception } = around;
  const { dossier, version } = found;
  return {
    body: {
      superior: superior && agencyName(superior)[lang],
      name: agencyName(from)[lang],
      place: from.name[lang],
      code: from.code,
    },
    receivingUnit: agencyName(reception)[lang],
    dossierCode: dossier.code ?? undefined,
    content: receiptText[lang].content(version.content.name[lang], version.code),
    help: { website: `${publicUrl.replace(/^https?:\/\//, '')}/tra-cuu` },
    officialName: officialName ?? '',
  };
}

/**
 * Whose dossier it is: who filed it, or the one it was filed for. Of another's address and telephone nothing is
 * known, so that letters go to the one who files.
 */
function ownerOf(found: Case): Contact {
  const submitter = submitterOf(found);
  const other = onBehalfOfIn(found.application.applicant);
  if (!other) return { name: submitter.name, address: submitter.address };
  return { name: other.name, idNumber: other.personId };
}

/** The owner where letters go: by the submitter's address and telephone. */
export function addresseeOf(found: Pick<Case, 'application'>): Contact {
  const submitter = submitterOf(found);
  const other = onBehalfOfIn(found.application.applicant);
  return other ? { ...submitter, name: other.name, idNumber: other.personId } : submitter;
}

/** Who filed, as the form's answers say it; what was left out stays out. */
function submitterOf({ application }: Pick<Case, 'application'>): Contact {
  const { applicantName, applicant, answers } = application;
  return {
    name: applicantName,
    phone: textIn(applicant, 'phone'),
    email: textIn(applicant, 'email'),
    idNumber: textIn(applicant, 'personId'),
    address: addressIn(answers['requesterAddress']),
  };
}

function textIn(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function addressIn(value: JsonObject[string]): string | undefined {
  if (value === undefined || !isJsonObject(value)) return undefined;
  const parts = ['detail', 'communeName', 'provinceName'].map((name) => textIn(value, name));
  return parts.filter((part) => part !== undefined).join(', ') || undefined;
}

/** As many as were counted; where nobody did, as many as the catalogue asks for. */
export const printedComponent = (
  component: CaseComponent,
  lang: Lang,
  counted = usualCount(component),
): FormComponent => ({
  name: component.name[lang],
  originals: counted.originals,
  certifiedCopies: counted.certified,
  plainCopies: counted.copies,
});

/** What is wrong with it stands beside its name. */
const withRemark = (item: FormComponent, remark: JsonValue | undefined): FormComponent =>
  typeof remark === 'string' ? { ...item, name: `${item.name} (${remark})` } : item;

/** Components may be asked for that the answers alone would not; their names come from the catalogue. */
function itemsAsked(found: Case, keys: readonly string[], lang: Lang): readonly FormComponent[] {
  const asked = caseComponents(found);
  return keys.flatMap((key) => {
    const own = asked.find((component) => component.key === key);
    if (own) return [printedComponent(own, lang)];
    const known = found.version.content.components.find((component) => component.key === key);
    return known ? [{ ...known, name: known.name.vi, certifiedCopies: 0, plainCopies: known.copies }] : [];
  });
}

/** `thứ Ba, 24/11/2026: không tính: …` cut into its two columns. */
function whyLine(day: LedgerDay, lang: Lang): { readonly when: string; readonly what: string } {
  const [when = '', ...rest] = day.text[lang].split(': ');
  const what = rest.join(': ');
  return { when, what: what.charAt(0).toUpperCase() + what.slice(1) };
}
