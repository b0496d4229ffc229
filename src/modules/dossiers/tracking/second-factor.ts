import { isJsonObject, type JsonObject } from '#kernel';

/** How many last digits are asked for: a number of two in a million is found by no one who may try five times. */
export const digitsAsked = 6;

/**
 * Tries at one code before it rests, how long it rests the first time and at most, in minutes; each further rest is
 * four times as long. How long a browser keeps what it has opened. Settings of ours.
 */
export const secondFactor = { tries: 5, restMinutes: 15, mostRestMinutes: 1_440, openMinutes: 30 } as const;

/** Names of the two fields of its form. */
export const detailsFields = { code: 'ma', digits: 'soCuoi' } as const;

/** The last digits as a person typed them, with spaces or dots between; undefined when they are not six. */
export function digitsTyped(text: string): string | undefined {
  const digits = text.replace(/[\s.-]/g, '');
  return new RegExp(`^\\d{${digitsAsked}}$`).test(digits) ? digits : undefined;
}

/** The numbers given at filing that open a dossier: identity number and telephone of who filed, and of the owner. */
export function numbersIn(applicant: JsonObject): readonly string[] {
  const owner = applicant['onBehalfOf'];
  const all = [
    applicant['personId'],
    applicant['phone'],
    owner !== undefined && isJsonObject(owner) ? owner['personId'] : undefined,
  ];
  return all.flatMap((each) => {
    const digits = typeof each === 'string' ? each.replace(/\D/g, '') : '';
    // Shorter ones are no identity number and no telephone, and would be guessed.
    return digits.length < shortest ? [] : [digits];
  });
}

const shortest = 9;

export const opens = (numbers: readonly string[], digits: string): boolean =>
  numbers.some((each) => each.endsWith(digits));
