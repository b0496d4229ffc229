import type { ActionPageProps } from '../casework/action-frame.page.tsx';
import { communeName, deskViewInEnglish, sampleCases } from '../casework/sample-case.examples.ts';
import { form, running } from '../casework/sample-form.examples.ts';
import { refusalText } from '../refusal-words.ts';

const asked = form(sampleCases.writtenAbout, running);

export const caseMessagesExamples = {
  'a question of the applicant': asked,
  'an empty answer': {
    ...asked,
    form: { values: { noiDung: '' }, errors: { noiDung: refusalText({ code: 'message.empty' }) } },
  },
  'a question, in English': { ...asked, view: deskViewInEnglish },
} satisfies Record<string, ActionPageProps>;

export const deskReturnExamples = {
  'as it stands': {
    ...form(sampleCases.writtenAbout, running),
    form: { values: { cachNhan: 'post', diaChi: 'Thôn 3, xã Nam Ban Lâm Hà, tỉnh Lâm Đồng' }, errors: {} },
    reception: communeName.vi,
  },
};
