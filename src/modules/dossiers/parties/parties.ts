import { isJsonObject, type JsonObject, type PlainDate, parsePlainDate, slashedDate } from '#kernel';
import {
  type FiledFor,
  filedForKinds,
  type MandateKind,
  mandateKinds,
  mandateNames,
  type RelationKey,
  type RelationRule,
  relations,
} from './relations.table.ts';

/** The paper by which one acts for another: its files are papers of the dossier under this component. */
export interface Mandate {
  readonly kind: MandateKind;
  readonly number?: string | undefined;
  readonly date?: PlainDate | undefined;
}

export const mandateComponent = 'mandate';

/** Whose dossier it is, where somebody else files it (handbook §4.3: the owner may differ from the applicant). */
export interface OnBehalfOf {
  readonly name: string;
  readonly personId?: string | undefined;
  /** What the one who files is to the owner, in words: mother, guardian, authorised person. */
  readonly relation: string;
  /** The paper that says so in words, by its number and date. */
  readonly authorisation?: string | undefined;
  /** A company or another organisation, by its tax code. */
  readonly taxCode?: string | undefined;
  /** As chosen on our own pages; the words above come from it. */
  readonly as?: RelationKey | undefined;
  readonly mandate?: Mandate | undefined;
}

/** Who receives the result, who pays and who helped, where they are not the one who files. */
export interface Others {
  readonly receiver?: { readonly name: string; readonly phone?: string | undefined } | undefined;
  readonly payer?: { readonly name: string; readonly taxCode?: string | undefined } | undefined;
  readonly helper?: { readonly name: string; readonly from?: string | undefined } | undefined;
}

/** Everyone of a draft besides the one who files. */
export interface Parties extends Others {
  readonly filedFor: FiledFor;
  /** Undefined while it is filed for another and they have not been named yet. */
  readonly onBehalfOf?: OnBehalfOf | undefined;
}

export const onlySelf: Parties = { filedFor: 'self' };

export const ruleOf = (relation: RelationKey): RelationRule => relations[relation];

export const isRelation = (text: string): text is RelationKey => Object.hasOwn(relations, text);

/** Those who stand beside the one who files and the owner. */
export const othersOf = ({ receiver, payer, helper }: Others): Others => ({ receiver, payer, helper });

/** A relation and its paper as the receipt and the journal say them: in Vietnamese, by number and date. */
export function wordedRelation(as: RelationKey, mandate: Mandate | undefined) {
  const authorisation = mandate && [mandateNames[mandate.kind].vi, ...numberAndDate(mandate)].join(', ');
  return { relation: ruleOf(as).name.vi, ...(authorisation === undefined ? {} : { authorisation }) };
}

function numberAndDate({ number, date }: Mandate): readonly string[] {
  const day = date && slashedDate(date);
  return [...(number === undefined ? [] : [`số ${number}`]), ...(day === undefined ? [] : [`ngày ${day}`])];
}

/** As it is kept with a draft, and then beside the applicant; what is not there stays out. */
export const partiesJson = ({ filedFor, ...named }: Parties): JsonObject => ({
  ...(filedFor === 'self' ? {} : { filedFor }),
  ...compact(named),
});

/** Without what is undefined, all the way down. */
export function compact(value: object): JsonObject {
  const entries = Object.entries(value).flatMap(([name, each]): [string, JsonObject[string]][] => {
    if (each === undefined) return [];
    return [[name, typeof each === 'object' && each !== null ? compact(each) : each]];
  });
  return Object.fromEntries(entries);
}

/** Read back from a draft or from what was filed. */
export function partiesIn(kept: JsonObject): Parties {
  const onBehalfOf = onBehalfOfIn(kept);
  const filedFor = filedForKinds.find((each) => each === kept['filedFor']) ?? 'self';
  return { filedFor, onBehalfOf, ...othersIn(kept) };
}

/** Undefined for those who file for themselves. */
export function onBehalfOfIn(applicant: JsonObject): OnBehalfOf | undefined {
  const kept = objectIn(applicant, 'onBehalfOf');
  const name = kept && textIn(kept, 'name');
  if (!kept || name === undefined) return undefined;
  const as = textIn(kept, 'as');
  return {
    name,
    relation: textIn(kept, 'relation') ?? '',
    personId: textIn(kept, 'personId'),
    authorisation: textIn(kept, 'authorisation'),
    taxCode: textIn(kept, 'taxCode'),
    as: as !== undefined && isRelation(as) ? as : undefined,
    mandate: mandateIn(kept),
  };
}

function mandateIn(kept: JsonObject): Mandate | undefined {
  const mandate = objectIn(kept, 'mandate');
  const kind = mandateKinds.find((each) => each === mandate?.['kind']);
  if (!mandate || !kind) return undefined;
  return { kind, number: textIn(mandate, 'number'), date: parsePlainDate(textIn(mandate, 'date')) };
}

export function othersIn(applicant: JsonObject): Others {
  const named = <Key extends string>(who: string, more: Key) => {
    const kept = objectIn(applicant, who);
    const name = kept && textIn(kept, 'name');
    return kept && name !== undefined ? { name, more: textIn(kept, more) } : undefined;
  };
  const [receiver, payer, helper] = [
    named('receiver', 'phone'),
    named('payer', 'taxCode'),
    named('helper', 'from'),
  ];
  return {
    receiver: receiver && { name: receiver.name, phone: receiver.more },
    payer: payer && { name: payer.name, taxCode: payer.more },
    helper: helper && { name: helper.name, from: helper.more },
  };
}

/** Filed for another who is not named yet, or whose paper is missing. */
export function partiesIncomplete(
  parties: Parties,
  papers: readonly { readonly component: string }[],
): boolean {
  if (parties.filedFor === 'self') return false;
  if (!parties.onBehalfOf) return true;
  return (
    parties.onBehalfOf.mandate !== undefined &&
    papers.every(({ component }) => component !== mandateComponent)
  );
}

const objectIn = (object: JsonObject, name: string): JsonObject | undefined => {
  const value = object[name];
  return value !== undefined && isJsonObject(value) ? value : undefined;
};

const textIn = (object: JsonObject, name: string): string | undefined => {
  const value = object[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};
