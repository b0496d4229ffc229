import { deskViewInEnglish, handler, sampleCases } from '../casework/sample-case.examples.ts';
import { form, running, said } from '../casework/sample-form.examples.ts';
import { same, sampleId } from '../casework/sample-procedure.examples.ts';
import type { Step } from '../dossier.ts';
import type { Candidate } from './assign.action.ts';
import type { AssignPageProps } from './assign.page.tsx';

const unitName = same('Phòng Văn hóa – Xã hội', 'Culture and social affairs division');
const candidate = (n: number, person: string, taken: number): Candidate => ({
  postId: sampleId(n),
  postName: same('Chuyên viên Phòng Văn hóa – Xã hội', 'Specialist, culture and social affairs'),
  unitId: sampleId(3),
  unitName,
  agencyId: sampleId(1),
  role: 'handler',
  person,
  taken,
});
const candidates = [
  candidate(22, 'Lương Văn Khoa', 12),
  candidate(24, 'Nguyễn Thị Thanh Hiền', 0),
  candidate(25, 'Kơ Să Ha Brang', 1),
];
const action = '/lam-viec/ho-so/01890000-0000-7000-8000-000000000020/buoc/x/phan-cong';

function stepOf(found: (typeof sampleCases)['atWork']): Step {
  const step = found.dossier.steps.find(({ node }) => node === 'process');
  if (!step) throw new Error('The sample case has no step to give out');
  return step;
}

const open: AssignPageProps = {
  ...form(sampleCases.accepted, running),
  words: 'assign',
  step: stepOf(sampleCases.accepted),
  holder: undefined,
  candidates,
  action,
};
const taken: AssignPageProps = {
  ...form(sampleCases.atWork, running),
  words: 'handOver',
  step: stepOf(sampleCases.atWork),
  holder: handler.post,
  candidates: candidates.slice(1),
  action,
};

export const assignExamples = {
  'to be assigned': open,
  'to be assigned, nobody chosen': {
    ...open,
    form: {
      values: { reason: 'Hồ sơ gấp' },
      errors: { to: said('Chọn người được phân công.', 'Choose to whom.') },
    },
  },
  'to be handed over': taken,
  'moved by the head, in English': {
    ...taken,
    words: 'assign',
    view: deskViewInEnglish,
    form: {
      values: { to: candidates[1]?.postId ?? '' },
      errors: { reason: said('Vui lòng ghi lý do chuyển việc.', 'Please write why the work is moved.') },
    },
  },
  'nobody else': { ...open, candidates: [] },
} satisfies Record<string, AssignPageProps>;
