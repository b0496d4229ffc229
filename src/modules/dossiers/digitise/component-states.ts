import type { ComponentSource, Digitised, Dossier } from '../dossier.ts';

/** No digital copy is to be made of it (Circular 03/2025 Art 5, by the handbook §4.9). */
export const exemptSources = [
  'electronic',
  'shown',
  'internal',
  'secret',
] as const satisfies ComponentSource[];

export const isExempt = (source: ComponentSource): boolean => exemptSources.some((each) => each === source);

/** Nothing is left to be done: the copy is confirmed, comes from elsewhere, or none is to be made. */
export const isSettled = ({ source, state }: Digitised): boolean => state >= 2 || source !== 'scanned';

export const digitisingOf = ({ digitised }: Dossier, component: string): Digitised | undefined =>
  digitised?.find((each) => each.component === component);

/** Components that came on paper and whose copy nobody has confirmed yet, or said why there is none. */
export const leftToDigitise = (dossier: Dossier): readonly string[] =>
  (dossier.toDigitise ?? []).filter((component) => {
    const known = digitisingOf(dossier, component);
    return !known || !isSettled(known);
  });

/**
 * Which of the components the desk has checked off came on paper: those that can, without a file of the applicant's.
 * What the desk has scanned before accepting came on paper too.
 */
export function cameOnPaper(
  { papers, digitised = [] }: Dossier,
  checked: readonly string[],
  paperKeys: readonly string[],
): string[] {
  const sent = new Set(papers.filter(({ digital }) => digital !== true).map(({ component }) => component));
  return checked.filter(
    (key) =>
      paperKeys.includes(key) && (!sent.has(key) || digitised.some(({ component }) => component === key)),
  );
}
