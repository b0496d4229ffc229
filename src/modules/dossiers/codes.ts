import { type PlainDate, spokenGroups } from '#kernel';

/**
 * A dossier's code: agency, day, number of the day in four digits, more when there are more
 * (Circular 03/2025/TT-VPCP Art 13; handbook §3.1).
 */
export function dossierCode(agencyCode: string, day: PlainDate, number: number): string {
  return `${agencyCode}-${day.slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`;
}

/** The code of a request before acceptance, from eight random bytes: 40 bits that cannot be counted up. */
export const requestCode = (bytes: Uint8Array): string => `YC-${spokenGroups(bytes.slice(0, 8))}`;
