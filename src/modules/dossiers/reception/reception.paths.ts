import type { DossierId, DraftId, Id } from '#kernel';

export type VisitId = Id<'visit'>;

/** Where the desk receives people and what they bring. */
export const receptionPath = '/lam-viec/tiep-nhan';

/** Where what came by post is received. */
export const postalPath = `${receptionPath}/buu-chinh`;

export const receptionPatterns = {
  visit: `${receptionPath}/luot/:visit`,
  person: `${receptionPath}/luot/:visit/nguoi`,
  procedure: `${receptionPath}/luot/:visit/thu-tuc/:code`,
  receipts: `${receptionPath}/luot/:visit/giay-tiep-nhan`,
  guided: `${receptionPath}/giup/:draft`,
  guidedCode: `${receptionPath}/giup/:draft/ma`,
  guidedEnd: `${receptionPath}/giup/:draft/xoa`,
} as const;

/** The address of a visit. */
export const visitPath = (id: VisitId): string => receptionPatterns.visit.replace(':visit', id);

/** Where it is said who came in a visit. */
export const visitPersonPath = (id: VisitId): string => receptionPatterns.person.replace(':visit', id);

/** Where a dossier of a procedure is received in a visit. */
export const receivePath = (id: VisitId, code: string): string =>
  receptionPatterns.procedure.replace(':visit', id).replace(':code', code);

/** The receipts of a visit, of all or of one dossier, to be printed. */
export const receiptsPath = (id: VisitId, dossier?: DossierId): string =>
  `${receptionPatterns.receipts.replace(':visit', id)}${dossier === undefined ? '' : `?ho-so=${dossier}`}`;

/** An online filing that is filled in together with whoever it is for, and the two things done with it. */
export const guidedPath = (id: DraftId, what: 'guided' | 'guidedCode' | 'guidedEnd' = 'guided'): string =>
  receptionPatterns[what].replace(':draft', id);
