import { deskViewInEnglish, sampleCases } from '../casework/sample-case.examples.ts';
import { form, none, over, running } from '../casework/sample-form.examples.ts';
import type { SmallActionPageProps } from '../casework/small-action.page.tsx';
import { extend } from '../extension/extend-action.ts';
import { apologyTimeText } from '../extension/extension.text.ts';
import { closeForSilence, reopen, stop } from './closing-actions.ts';

const action = '/lam-viec/ho-so/01890000-0000-7000-8000-000000000020/viec';
const atWork = { ...form(sampleCases.atWork, { ...running, light: 'red', minutesLeft: -75 }), action };

export const closingExamples = {
  'apology with a new date': { ...atWork, small: extend, note: apologyTimeText.vi.late('24/11/2026') },
  'apology in time': {
    ...form(sampleCases.atWork, running),
    action,
    small: extend,
    note: apologyTimeText.vi.inTime('24/11/2026'),
  },
  'apology with a new date, in English': { ...atWork, small: extend, view: deskViewInEnglish },
  stop: { ...atWork, small: stop },
  'stop, in English': { ...atWork, small: stop, view: deskViewInEnglish },
  'closed for silence': {
    ...form(sampleCases.waitingForPapers, none),
    action,
    small: closeForSilence,
  },
  'open again': { ...form(sampleCases.finished, over), action, small: reopen },
} satisfies Record<string, SmallActionPageProps>;
