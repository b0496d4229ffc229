import type { DossierId, StepId } from '#kernel';

/** Where officials work; `worklists` answers here. */
export const workspacePath = '/lam-viec';

/** Address patterns of one dossier's pages on the officials' side. */
export const caseworkPatterns = {
  dossier: '/lam-viec/ho-so/:id',
  accept: '/lam-viec/ho-so/:id/tiep-nhan',
  refuse: '/lam-viec/ho-so/:id/tu-choi',
  requestSupplement: '/lam-viec/ho-so/:id/yeu-cau-bo-sung',
  recordSupplement: '/lam-viec/ho-so/:id/bo-sung',
  takeStep: '/lam-viec/ho-so/:id/buoc/:stepId/nhan',
  completeStep: '/lam-viec/ho-so/:id/buoc/:stepId/hoan-thanh',
  attachResult: '/lam-viec/ho-so/:id/ket-qua',
  returnResult: '/lam-viec/ho-so/:id/tra-ket-qua',
} as const;

/** The address of a dossier for officials, or of one of its pages. */
export const caseworkPath = (
  id: DossierId,
  page: Exclude<keyof typeof caseworkPatterns, 'takeStep' | 'completeStep'> = 'dossier',
): string => caseworkPatterns[page].replace(':id', id);

/** The address of what is done to one step. */
export const stepPath = (id: DossierId, stepId: StepId, page: 'takeStep' | 'completeStep'): string =>
  caseworkPatterns[page].replace(':id', id).replace(':stepId', stepId);

/** A stored file, shown in the browser where it can be. */
export const filePath = (id: string): string => `/tep/${id}?xem=1`;
