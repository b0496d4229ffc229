import { spokenFour, spokenGroups } from '#kernel';

/** Twelve letters and digits, 60 bits: nobody counts up to one, and nobody confuses its letters read aloud. */
export const draftCode = (bytes: Uint8Array): string => `NH-${spokenGroups(bytes.slice(0, 12))}`;

const shape = new RegExp(`^(?:NH)?${spokenFour}${spokenFour}${spokenFour}$`);
/** Longer than any code, shorter than what somebody pastes to try us. */
const longest = 60;

/** The code a person meant: any case, with or without dashes, spaces and the NH before it. */
export function draftCodeTyped(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const found = shape.exec(text.toUpperCase().replace(/[\s\u2010-\u2015\u2212_-]+/g, ''));
  return found ? `NH-${found[1]}-${found[2]}-${found[3]}` : undefined;
}

export const pinDigits = 6;

export type PinProblem = 'digits' | 'easy';

/** Six digits the owner chooses; not one digit six times, and no row up or down. */
export function pinProblem(pin: string): PinProblem | undefined {
  if (!/^\d{6}$/.test(pin)) return 'digits';
  const easy = ['0123456789', '9876543210'].some((row) => row.includes(pin)) || /^(\d)\1+$/.test(pin);
  return easy ? 'easy' : undefined;
}

/**
 * Wrong numbers in a row after which a code rests, and for how many minutes; and after which it opens nothing any
 * more. Whoever found the paper has twenty tries at a million numbers.
 */
export const pinLimit = { inARow: 5, restMinutes: 15, inAll: 20 } as const;
