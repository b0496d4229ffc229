import { type Bilingual, dong, idOf, plainDate } from '#kernel';
import { type Component, type GraphStep, type ProcedureVersion, withDefaults } from '#procedures';

export const sampleId = <T extends string>(n: number) =>
  idOf<T>(`01890000-0000-7000-8000-${String(n).padStart(12, '0')}`);
export const same = (vi: string, en: string): Bilingual => ({ vi, en });

const paper = (key: string, name: Bilingual, more: Partial<Component> = {}): Component => ({
  ...{ key, name, kind: 'original', originals: 1, copies: 0, required: false, upload: 'optional' },
  ...more,
});

const step = (
  kind: GraphStep['kind'],
  role: string,
  name: Bilingual,
  next: string,
  limitMinutes?: number,
): GraphStep => ({ type: 'step', kind, role, name, limitMinutes, next, scope: [] });

/** Birth registration, cut down to what the pages need to be shown with. */
export const sampleVersion: ProcedureVersion = {
  id: sampleId(10),
  code: '1.001193',
  version: 1,
  effectiveFrom: plainDate('2025-07-01'),
  content: {
    ...withDefaults({}),
    code: '1.001193',
    name: same('Thủ tục đăng ký khai sinh', 'Birth registration'),
    field: same('Hộ tịch', 'Civil status'),
    keywords: [],
    route: 'local',
    competentLevel: 'commune',
    levelsOnPortal: ['commune'],
    applicants: ['citizen'],
    channels: ['direct', 'online'],
    onlineLevel: { value: 'full', verified: false },
    timeLimit: {
      limit: { kind: 'same-day' },
      nextWorkingDayAfter15h: true,
      verified: true,
      variants: [],
    },
    fee: { amount: dong(0), setByProvincialCouncil: false },
    components: [
      paper('declaration', same('Tờ khai đăng ký khai sinh', 'Declaration of birth registration'), {
        kind: 'form',
        required: true,
        upload: 'generated',
      }),
      paper('birth-slip', same('Giấy chứng sinh', 'Birth slip'), { required: true, upload: 'required' }),
      paper('identity', same('Giấy tờ tùy thân', 'Identity paper'), {
        kind: 'data-lookup',
        originals: 0,
        upload: 'none',
      }),
    ],
    resultCodes: [],
    pauseReasons: ['supplement'],
    nonTerritorialWithinProvince: true,
    process: { template: 'same-day', parallel: false, steps: [] },
    source: { verified: true, statement: same('ví dụ', 'example') },
  },
  form: {
    format: 1,
    title: same('Tờ khai đăng ký khai sinh', 'Declaration of birth registration'),
    pages: [
      {
        key: 'tre',
        title: same('Người được khai sinh', 'The child'),
        fields: [
          {
            kind: 'text',
            key: 'childName',
            label: same('Họ, chữ đệm, tên của trẻ', 'Full name of the child'),
            required: true,
            maxLength: 150,
          },
          {
            kind: 'date',
            key: 'childBirthDate',
            label: same('Ngày sinh', 'Date of birth'),
            required: true,
          },
          {
            kind: 'text',
            key: 'nickname',
            label: same('Tên thường gọi', 'Everyday name'),
            required: false,
            maxLength: 50,
          },
        ],
      },
    ],
  },
  process: {
    name: same('Đăng ký khai sinh', 'Birth registration'),
    start: 'start',
    nodes: {
      start: { type: 'start', next: 'receive' },
      receive: step('receive', 'deskOfficer', same('Tiếp nhận hồ sơ', 'Receive the dossier'), 'process', 30),
      process: step(
        'process',
        'handler',
        same('Kiểm tra, dự thảo Giấy khai sinh', 'Check and draft the birth certificate'),
        'sign',
        180,
      ),
      sign: step('sign', 'approver', same('Ký Giấy khai sinh', 'Sign the birth certificate'), 'issue', 120),
      issue: step('issue', 'clerk', same('Vào sổ, đóng dấu', 'Register and seal'), 'return', 30),
      return: step('return', 'deskOfficer', same('Trả kết quả', 'Return the result'), 'end'),
      end: { type: 'end' },
    },
  },
};
