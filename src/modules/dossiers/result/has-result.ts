import type { Dossier } from '../dossier.ts';

export const hasResult = (dossier: Dossier): boolean =>
  dossier.papers.some(({ purpose }) => purpose === 'result');
