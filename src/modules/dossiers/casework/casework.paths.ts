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
  assignStep: '/lam-viec/ho-so/:id/buoc/:stepId/phan-cong',
  handOverStep: '/lam-viec/ho-so/:id/buoc/:stepId/ban-giao',
  correctReception: '/lam-viec/ho-so/:id/sua-tiep-nhan',
  redateReception: '/lam-viec/ho-so/:id/sua-thoi-diem-tiep-nhan',
  changeProcedure: '/lam-viec/ho-so/:id/doi-thu-tuc',
  digitise: '/lam-viec/ho-so/:id/so-hoa',
  attachResult: '/lam-viec/ho-so/:id/ket-qua',
  returnResult: '/lam-viec/ho-so/:id/tra-ket-qua',
  correctResult: '/lam-viec/ho-so/:id/dinh-chinh',
  answerOpinion: '/lam-viec/ho-so/:id/buoc/:stepId/cho-y-kien',
  askOpinion: '/lam-viec/ho-so/:id/xin-y-kien',
  remindOpinion: '/lam-viec/ho-so/:id/buoc/:stepId/nhac-tra-loi',
  withdrawQuestion: '/lam-viec/ho-so/:id/buoc/:stepId/rut-cau-hoi',
  sendLetter: '/lam-viec/ho-so/:id/buoc/:stepId/gui-van-ban',
  recordLetter: '/lam-viec/ho-so/:id/buoc/:stepId/nhan-van-ban',
  requestPayment: '/lam-viec/ho-so/:id/yeu-cau-nop-tien',
  confirmPayment: '/lam-viec/ho-so/:id/xac-nhan-nop-tien',
  awaitBody: '/lam-viec/ho-so/:id/lay-y-kien',
  recordBodyAnswer: '/lam-viec/ho-so/:id/ghi-y-kien',
  suspend: '/lam-viec/ho-so/:id/tam-dung',
  resume: '/lam-viec/ho-so/:id/tiep-tuc',
  extend: '/lam-viec/ho-so/:id/hen-lai',
  stop: '/lam-viec/ho-so/:id/dung-giai-quyet',
  closeForSilence: '/lam-viec/ho-so/:id/dong-ho-so',
  reopen: '/lam-viec/ho-so/:id/mo-lai',
  messages: '/lam-viec/ho-so/:id/trao-doi',
  history: '/lam-viec/ho-so/:id/lich-su',
  notes: '/lam-viec/ho-so/:id/ghi-chu',
  readers: '/lam-viec/ho-so/:id/nguoi-xem',
  readMessages: '/lam-viec/ho-so/:id/trao-doi/da-doc',
  chooseReturn: '/lam-viec/ho-so/:id/cach-nhan',
} as const;

/** Pages of one step; all others are of the dossier. */
export type StepPage =
  | 'takeStep'
  | 'completeStep'
  | 'assignStep'
  | 'handOverStep'
  | 'answerOpinion'
  | 'remindOpinion'
  | 'withdrawQuestion'
  | 'sendLetter'
  | 'recordLetter';
export type CasePage = Exclude<keyof typeof caseworkPatterns, StepPage>;

/** The address of a dossier for officials, or of one of its pages. */
export const caseworkPath = (id: DossierId, page: CasePage = 'dossier'): string =>
  caseworkPatterns[page].replace(':id', id);

/** The address of what is done to one step. */
export const stepPath = (id: DossierId, stepId: StepId, page: StepPage): string =>
  caseworkPatterns[page].replace(':id', id).replace(':stepId', stepId);

/** A stored file, shown in the browser where it can be. */
export const filePath = (id: string): string => `/tep/${id}?xem=1`;
