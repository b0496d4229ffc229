import type { Bilingual } from '#kernel';
import type { StepKind } from '../dossier.ts';

/** Words of taking and completing a step. */
export const stepsText = {
  vi: {
    taken: (step: string) => `Ông/bà đã nhận bước «${step}».`,
    completed: (code: string) => `Đã hoàn thành bước xử lý của hồ sơ ${code}.`,
    approved: (code: string) => `Đã phê duyệt hồ sơ ${code}.`,
    sentBack: (code: string) => `Đã trả lại hồ sơ ${code} về bước trước.`,
    opinions: 'Ý kiến ở các bước trước',
    next: (step: string, role: string) => `Sau bước này: ${step}, do ${role} thực hiện.`,
    nextReturn: 'Sau bước này hồ sơ được chuyển về bộ phận một cửa để trả kết quả.',
    before: (step: string) => `Trả lại thì hồ sơ quay về bước: ${step}.`,
    dueAt: (when: string) => `Hạn của bước này: ${when}.`,
    note: 'Ý kiến',
    proposal: 'Ý kiến đề xuất',
    proposalHint: 'Kết quả thẩm định, căn cứ và đề xuất cho người duyệt.',
    noteHint: 'Bắt buộc khi trả lại: ghi rõ cần sửa gì.',
    needsResult: 'Cần đính kèm tệp kết quả trước khi hoàn thành bước này.',
    attach: 'Đính kèm kết quả',
    sendBack: 'Trả lại bước trước',
    tooLong: 'Không dài quá 5.000 ký tự',
  },
  en: {
    taken: (step: string) => `You have taken the step “${step}”.`,
    completed: (code: string) => `Your step of dossier ${code} is done.`,
    approved: (code: string) => `Dossier ${code} has been approved.`,
    sentBack: (code: string) => `Dossier ${code} has been sent back to the step before.`,
    opinions: 'Opinions at earlier steps',
    next: (step: string, role: string) => `After this step: ${step}, by the ${role}.`,
    nextReturn: 'After this step the dossier goes to the one-stop desk for the result to be handed out.',
    before: (step: string) => `Sent back, the dossier returns to the step: ${step}.`,
    dueAt: (when: string) => `This step is due: ${when}.`,
    note: 'Opinion',
    proposal: 'Proposal',
    proposalHint: 'What the appraisal found, on which ground, and what is proposed.',
    noteHint: 'Required when sending back: say what is to be corrected.',
    needsResult: 'The result file must be attached before this step can be completed.',
    attach: 'Attach the result',
    sendBack: 'Send back to the step before',
    tooLong: 'At most 5,000 characters',
  },
} as const;

/** What the button says that completes a step of each kind. */
export const completeText = {
  receive: { vi: 'Hoàn thành', en: 'Complete' },
  process: { vi: 'Chuyển bước tiếp theo', en: 'Pass on to the next step' },
  review: { vi: 'Đồng ý, chuyển bước tiếp theo', en: 'Agree and pass on' },
  sign: { vi: 'Phê duyệt', en: 'Approve' },
  issue: { vi: 'Phát hành, chuyển bộ phận một cửa', en: 'Issue and pass to the desk' },
  return: { vi: 'Hoàn thành', en: 'Complete' },
  consult: { vi: 'Gửi ý kiến', en: 'Give the opinion' },
  letter: { vi: 'Ghi nhận công văn trả lời', en: 'Record the letter of answer' },
  wait: { vi: 'Ghi nhận đã có, tiếp tục', en: 'Record that it has come and go on' },
} as const satisfies Record<StepKind, Bilingual>;
