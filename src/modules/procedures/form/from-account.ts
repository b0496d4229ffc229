import { type Bilingual, inBoth, type JsonValue, type PlainDate } from '#kernel';
import { holds } from './condition.ts';
import { fits } from './fitting-answers.ts';
import { formText } from './form.text.ts';
import type { AccountFact, Address, Answers, Field, FormPage, Places } from './form.ts';

/** What an account knows of its owner. */
export type FactsOfAccount = {
  readonly name?: string | undefined;
  readonly birthDate?: PlainDate | undefined;
  readonly idNumber?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: Address | undefined;
};

/** Under what a page is shown for the first time. */
export type FillingIn = {
  readonly answers: Answers;
  /** The dossier is of the one who files; else nobody's fields but those of the one who files are filled in. */
  readonly forSelf: boolean;
  readonly today: PlainDate;
  readonly places: Places;
};

/**
 * Whether an account is asked at all: some field says so, and nobody has answered the page yet. Whoever emptied an
 * optional field and saved the page wants it empty.
 */
export const asksAccount = (page: FormPage, answers: Answers): boolean =>
  page.fields.some(({ from }) => from !== undefined) &&
  page.fields.every(({ key }) => answers[key] === undefined);

/** What is filled in from the account, by the key of its field: only what the field would take. */
export function fromAccount(page: FormPage, facts: FactsOfAccount, known: FillingIn): Answers {
  if (!asksAccount(page, known.answers)) return {};
  const filled = page.fields.flatMap((field): [string, JsonValue][] => {
    const value = field.from === undefined ? undefined : factIn(field.from, field, facts, known.places);
    const taken = value !== undefined && isAboutFiler(field, known) && fits(field, value, known.today);
    return taken ? [[field.key, value]] : [];
  });
  return Object.fromEntries(filled);
}

/** Under a condition a field may be about another, who may be whoever it is filed for. */
const isAboutFiler = ({ fromWhen }: Field, { answers, forSelf }: FillingIn): boolean =>
  fromWhen === undefined || (forSelf && holds(fromWhen, answers));

function factIn(
  fact: AccountFact,
  field: Field,
  facts: FactsOfAccount,
  places: Places,
): JsonValue | undefined {
  switch (fact) {
    case 'account.name':
      return facts.name;
    case 'account.birthDate':
      return facts.birthDate;
    case 'account.idNumber':
      return facts.idNumber;
    case 'account.phone':
      return facts.phone;
    case 'account.email':
      return facts.email;
    case 'account.address':
      return field.kind === 'address' ? addressNow(facts.address, field.detail, places) : undefined;
  }
}

/** Units are renamed and merged: an address in one that is no more has to be given anew. */
function addressNow(
  address: Address | undefined,
  withDetail: boolean,
  places: Places,
): JsonValue | undefined {
  const province = places.provinces.find(({ code }) => code === address?.provinceCode);
  const commune =
    province && places.communes(province.code).find(({ code }) => code === address?.communeCode);
  if (!province || !commune) return undefined;
  const detail = withDetail ? address?.detail : undefined;
  return {
    ...{ provinceCode: province.code, provinceName: province.name },
    ...{ communeCode: commune.code, communeName: commune.name },
    ...(detail === undefined ? {} : { detail }),
  };
}

/** The page with a word at each field that was filled in. */
export const markFilled = (page: FormPage, filled: Answers): FormPage => ({
  ...page,
  fields: page.fields.map((field) =>
    filled[field.key] === undefined ? field : { ...field, hint: withNote(field.hint) },
  ),
});

const withNote = (hint: Bilingual | undefined): Bilingual =>
  inBoth(formText, (text, lang) =>
    hint === undefined ? text.fromAccount : `${sentence(hint[lang])} ${text.fromAccount}`,
  );

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
