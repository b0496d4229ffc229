import type { PlainDate } from '#kernel';

/**
 * A dossier's code: agency, day, number of the day in four digits, more when there are more
 * (Circular 03/2025/TT-VPCP Art 13; handbook §3.1).
 */
export function dossierCode(agencyCode: string, day: PlainDate, number: number): string {
  return `${agencyCode}-${day.slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`;
}

/** Letters and digits that nobody confuses when reading them aloud: no 0 O, 1 I. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The code of a request before acceptance, from eight random bytes: 40 bits that cannot be counted up. */
export const requestCode = (bytes: Uint8Array): string => `YC-${inFours(bytes.slice(0, 8))}`;

/** Letters and digits in groups of four, five bits of each byte. */
export const inFours = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte, index) => `${index > 0 && index % 4 === 0 ? '-' : ''}${alphabet[byte % 32]}`).join(
    '',
  );
