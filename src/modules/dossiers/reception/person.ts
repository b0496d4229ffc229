import {
  foldText,
  type IdentityCard,
  isJsonObject,
  type JsonObject,
  looksLikeCard,
  type PlainDate,
  parsePlainDate,
  readCard,
} from '#kernel';
import type { Address, Answers } from '#procedures';
import { applicantIn } from '../filing/applicant.ts';
import { compact } from '../parties/parties.ts';

/** What the desk knows of whoever stands before it: from the card, from earlier dossiers, as typed. */
export interface DeskPerson {
  readonly name?: string | undefined;
  readonly personId?: string | undefined;
  readonly birthDate?: PlainDate | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: Address | undefined;
  /** As the card words it, in units of the day it was issued: to be read out, not filled in. */
  readonly residence?: string | undefined;
}

/** What was typed or scanned to find somebody by. */
export type Sought =
  | { readonly by: 'card'; readonly value: string; readonly person: DeskPerson }
  | { readonly by: 'person-id' | 'phone' | 'name'; readonly value: string };

/** Why nobody is looked for: nothing typed, a card that cannot be read, a number that is neither of the two. */
export type NotSought = 'empty' | 'card' | 'number' | 'short';

/**
 * Tells what a desk types into its one field: the text of a card, an identity number, a telephone number, a name. One
 * word would list half a commune, so a name has two.
 */
export function soughtIn(typed: string): Sought | NotSought {
  if (typed === '') return 'empty';
  if (looksLikeCard(typed)) {
    const card = readCard(typed);
    return card.ok ? { by: 'card', value: card.value.personId, person: ofCard(card.value) } : 'card';
  }
  const digits = typed.replace(/[\s.-]/g, '');
  if (/^\d+$/.test(digits)) {
    if (/^(\d{12}|\d{9})$/.test(digits)) return { by: 'person-id', value: digits };
    return /^0\d{9}$/.test(digits) ? { by: 'phone', value: digits } : 'number';
  }
  return foldText(typed).includes(' ') ? { by: 'name', value: typed } : 'short';
}

/** A card as a person; the name is missing where a scanner did not type its marks. */
export const ofCard = ({ personId, name, birthDate, residence }: IdentityCard): DeskPerson => ({
  ...{ personId, name, birthDate },
  residence: residence === '' ? undefined : residence,
});

/** Somebody nobody knows yet: what was typed is the first thing known of them. */
export function ofSought(sought: Sought): DeskPerson {
  switch (sought.by) {
    case 'card':
      return sought.person;
    case 'person-id':
      return { personId: sought.value };
    case 'phone':
      return { phone: sought.value };
    case 'name':
      return { name: sought.value };
  }
}

/** Somebody by what they filed; of two places of living the form's own counts. */
export function ofAnswers(answers: Answers): DeskPerson {
  const { name, personId, phone, email } = applicantIn(answers);
  return { ...filled({ name, personId, phone, email }), address: addressIn(answers['requesterAddress']) };
}

/** What is newly known goes before what was; nothing known is lost. */
export const knownNow = (before: DeskPerson, now: DeskPerson): DeskPerson => ({
  ...before,
  ...Object.fromEntries(Object.entries(now).filter(([, value]) => value !== undefined)),
});

/** As it is kept with the visit. */
export const personJson = (person: DeskPerson): JsonObject => compact(person);

/** Read back from the visit. */
export function personIn(kept: JsonObject): DeskPerson {
  const text = (name: string): string | undefined => {
    const value = kept[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    ...filled({ name: text('name'), personId: text('personId'), phone: text('phone') }),
    ...filled({ email: text('email'), residence: text('residence') }),
    birthDate: parsePlainDate(text('birthDate')),
    address: addressIn(kept['address']),
  };
}

/** As forms know the account of whoever files: the same words for the same things. */
export const factsOf = ({ name, birthDate, personId, phone, email, address }: DeskPerson) => ({
  ...{ name, birthDate, phone, email, address },
  idNumber: personId,
});

const filled = (texts: Readonly<Record<string, string | undefined>>): DeskPerson =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== ''));

function addressIn(value: JsonObject[string] | undefined): Address | undefined {
  if (value === undefined || !isJsonObject(value)) return undefined;
  const text = (name: string): string => {
    const part = value[name];
    return typeof part === 'string' ? part : '';
  };
  const [provinceCode, communeCode] = [text('provinceCode'), text('communeCode')];
  if (provinceCode === '' || communeCode === '') return undefined;
  const detail = text('detail');
  return {
    ...{ provinceCode, provinceName: text('provinceName'), communeCode, communeName: text('communeName') },
    ...(detail === '' ? {} : { detail }),
  };
}

/** The last digits of a number, the others hidden: enough to ask whether it is theirs, too few to learn it. */
export const masked = (number: string | undefined, shown: number): string | undefined =>
  number === undefined || number.length <= shown ? undefined : `•••${number.slice(-shown)}`;
