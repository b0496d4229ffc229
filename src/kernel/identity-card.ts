import { type PlainDate, parsePlainDate } from './plain-date.ts';
import { err, ok, type Result } from './result.ts';

/** What the QR code of a citizen's identity card says of its holder, as far as forms ask for it. */
export type IdentityCard = {
  readonly personId: string;
  /** Undefined where a hand scanner did not type its marks. */
  readonly name: string | undefined;
  readonly birthDate: PlainDate;
  readonly sex: 'male' | 'female';
  /** Permanent residence when the card was issued, in the units of that day; empty where the card says none. */
  readonly residence: string;
};

export type CardFault = 'not-a-card' | 'wrong-number' | 'wrong-date' | 'wrong-sex';

/** Whether a text is meant as a card's: no name, number or address is written with two of these bars. */
export const looksLikeCard = (text: string): boolean => text.split('|').length > 2;

/**
 * Reads the text of the QR code on an identity card: `number|old number|name|ddmmyyyy|sex|residence|ddmmyyyy` of issue,
 * the old number mostly empty, more parts on newer cards.
 *
 * Unverified: that the code holds these seven things was in the press when the cards with a chip came (2021 and 2022);
 * order, bars and the way days are written are what readers in use expect. No official description was found.
 */
export function readCard(text: string): Result<IdentityCard, CardFault> {
  const parts = text
    .normalize('NFC')
    .split('|')
    .map((part) => part.replace(/\s+/g, ' ').trim());
  const [personId = '', , name = '', born = '', sexWord = '', residence = ''] = parts;
  if (parts.length < 5) return err('not-a-card');
  if (!/^\d{12}$/.test(personId)) return err('wrong-number');
  const birthDate = dayIn(born);
  if (birthDate === undefined) return err('wrong-date');
  const sex = sexes[sexWord.toLocaleLowerCase('vi')];
  if (sex === undefined) return err('wrong-sex');
  return ok({ personId, name: isName(name) ? name : undefined, birthDate, sex, residence });
}

const sexes: Readonly<Record<string, IdentityCard['sex'] | undefined>> = {
  nam: 'male',
  nữ: 'female',
  // As a hand scanner types it that knows no marks.
  nu: 'female',
  'n?': 'female',
};

/** `19051990`, also with strokes. */
function dayIn(text: string): PlainDate | undefined {
  const found = /^(\d{2})\/?(\d{2})\/?(\d{4})$/.exec(text);
  return found ? parsePlainDate(`${found[3]}-${found[2]}-${found[1]}`) : undefined;
}

/** What a scanner without marks types for them (`Nguy?n`) is no name; one in capitals without marks may be. */
const isName = (text: string): boolean => /^[\p{L}\p{M}][\p{L}\p{M}' .-]{0,149}$/u.test(text);
