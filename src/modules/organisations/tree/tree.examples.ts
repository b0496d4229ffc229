import { type Bilingual, idOf, plainDate, type UnitId } from '#kernel';
import { staffViews } from '../staff.examples.ts';
import type { Unit, UnitKind } from '../unit.ts';
import type { TreePageProps } from './tree.page.tsx';
import { fieldsUnheld, treeErrors, treeRefusals } from './tree.text.ts';
import { treeOf } from './tree.ts';
import type { UnitPageProps } from './unit.page.tsx';
import type { UnitFieldsPageProps } from './unit-fields.page.tsx';
import type { ChangeUnitPageProps, NewUnitPageProps } from './unit-forms.page.tsx';

const id = (n: number): UnitId => idOf(`01890000-0000-7000-8000-0000000003${String(n).padStart(2, '0')}`);
const begun = plainDate('2025-07-01');
const today = plainDate('2026-11-28');

function unit(n: number, kind: UnitKind, code: string, fullName: Bilingual, parent?: number): Unit {
  const agency = ['division', 'desk', 'leadership'].includes(kind) ? parent : n;
  return {
    ...{ id: id(n), code, kind, type: kind === 'province' ? 'province' : 'office', name: fullName, fullName },
    ...{ parentId: parent === undefined ? undefined : id(parent), agencyId: id(agency ?? n) },
    ...{ agencyCode: undefined, agencyCodeVerified: false, validFrom: begun, validTo: undefined },
  };
}
const province = unit(0, 'province', '68', { vi: 'Tỉnh Lâm Đồng', en: 'Lam Dong Province' });
const justice = unit(1, 'department', '68.stp', { vi: 'Sở Tư pháp', en: 'Department of Justice' }, 0);
const commune: Unit = {
  ...unit(2, 'commune', '24871', { vi: 'Xã Đinh Văn Lâm Hà', en: 'Dinh Van Lam Ha Commune' }, 0),
  ...{ type: 'commune', name: { vi: 'Đinh Văn Lâm Hà', en: 'Dinh Van Lam Ha' }, agencyCode: 'H36.129' },
};
const culture = unit(
  3,
  'division',
  '24871.vhxh',
  { vi: 'Phòng Văn hóa – Xã hội', en: 'Culture and social affairs division' },
  2,
);
const desk = unit(
  4,
  'desk',
  '24871.mc',
  { vi: 'Trung tâm Phục vụ hành chính công xã Đinh Văn Lâm Hà', en: 'Service centre of Dinh Van Lam Ha' },
  2,
);
const temporary = {
  ...unit(5, 'division', '24871.kt', { vi: 'Phòng Kinh tế', en: 'Economic division' }, 2),
  validTo: plainDate('2027-01-01'),
};
const chair = {
  ...{ unitId: id(9), agencyId: commune.id, role: 'approver', personName: 'Lê Văn Hùng' },
  postName: { vi: 'Chủ tịch', en: 'Chair' },
};
const units = [province, justice, commune, culture, desk, temporary];
const nodes = treeOf(units, [chair]);
const [node] = nodes[0]?.children.filter(({ unit: { kind } }) => kind === 'commune') ?? [];
const { admin } = staffViews;
const english = { ...admin, lang: 'en', provinceName: 'Lâm Đồng province' } as const;
const day = { ngay: '28/11/2026', ten: '' };

export const treeExamples = {
  today: {
    ...{ view: admin, on: today, count: units.length, nodes, sought: false },
    form: { values: day, errors: {} },
  },
  'nothing found, on a day that is none': {
    ...{ view: english, on: today, count: 0, nodes: [], sought: true },
    form: { values: { ngay: '31/02/2026', ten: 'abc' }, errors: { ngay: treeErrors.day } },
  },
} satisfies Record<string, TreePageProps>;

export const unitExamples = {
  'renamed, to be renamed again, with a predecessor': {
    ...{ view: admin, today, node: node ?? { unit: commune, heads: [], desks: [], children: [] } },
    ...{ parent: province, fields: [], staffed: true, successors: [] },
    predecessors: [
      {
        ...{ on: begun, how: 'whole' },
        unit: unit(6, 'commune', '24871', { vi: 'Thị trấn Đinh Văn', en: 'Dinh Van Township' }, 0),
      },
    ],
    states: [
      { from: begun, ...commune, parentId: id(0), parentName: 'Tỉnh Lâm Đồng', ground: '' },
      {
        ...{ from: plainDate('2027-01-01'), parentId: id(0), parentName: 'Tỉnh Lâm Đồng' },
        ...{ name: { vi: 'Lâm Hà', en: 'Lam Ha' }, fullName: { vi: 'Xã Lâm Hà', en: 'Lam Ha Commune' } },
        ground: 'Nghị quyết 12/NQ-HĐND',
      },
    ],
  },
  'ended, in English': {
    ...{ view: english, today, parent: commune, states: [], predecessors: [], staffed: false },
    node: { unit: temporary, heads: [], desks: [], children: [] },
    fields: ['Đất đai', 'Đường bộ'],
    successors: [{ unit: culture, on: plainDate('2027-01-01'), how: 'whole' }],
  },
} satisfies Record<string, UnitPageProps>;

const choices = units.map(({ id: value, fullName }) => ({ id: value, label: fullName.vi }));
const form = { values: { tuNgay: '01/12/2026', canCu: 'Nghị quyết 12/NQ-HĐND' }, errors: {} };
const idempotencyKey = 'example';
const planned = { parent: undefined, successors: [], from: plainDate('2026-12-01') };

export const newUnitExamples = {
  'a division that was looked at': {
    ...{ view: admin, idempotencyKey, choices, fields: ['Đất đai', 'Đường bộ'] },
    form: { ...form, values: { ...form.values, loai: 'division', thuoc: id(2), linhVuc: ['Đường bộ'] } },
    plan: { ...planned, unit: temporary, before: undefined, parent: commune, ties: [] },
  },
  'a code that is taken': {
    ...{ view: english, idempotencyKey, choices, fields: ['Đất đai'], plan: undefined },
    form: { values: { ...form.values, ma: '24871' }, errors: { ma: treeRefusals['unit.code-taken'] } },
  },
} satisfies Record<string, NewUnitPageProps>;

const ties = [
  { kind: 'posts', count: 2, names: ['Trưởng phòng', 'Chuyên viên'] },
  { kind: 'dossiers', count: 12, names: ['H36.129-261120-0001', 'H36.129-261120-0002'] },
] as const;

export const unitFieldsExamples = {
  'fields of a division': {
    ...{ view: admin, idempotencyKey, unit: culture, fields: ['Đất đai', 'Đường bộ', 'Hộ tịch'] },
    form: { values: { linhVuc: ['Hộ tịch'] }, errors: {} },
  },
  'one nobody else handles': {
    ...{ view: english, idempotencyKey, unit: culture, fields: ['Đất đai', 'Hộ tịch'] },
    form: { values: { linhVuc: [] }, errors: { linhVuc: fieldsUnheld(['Hộ tịch']) } },
  },
} satisfies Record<string, UnitFieldsPageProps>;

export const changeUnitExamples = {
  'a new name that was looked at': {
    ...{ view: admin, idempotencyKey, choices, act: 'rename', unit: commune, stranded: [] },
    form: { ...form, values: { ...form.values, tenVi: 'Lâm Hà', tenEn: 'Lam Ha' } },
    plan: {
      ...{ ...planned, before: commune, ties },
      unit: { ...commune, fullName: { vi: 'Xã Lâm Hà', en: 'Lam Ha Commune' } },
    },
  },
  'under itself, in English': {
    ...{ view: english, idempotencyKey, choices, act: 'move', unit: culture, stranded: [], plan: undefined },
    form: { ...form, errors: { thuoc: treeRefusals['unit.under-itself'] } },
  },
  'an end that would strand work': {
    ...{ view: admin, idempotencyKey, choices, act: 'end', unit: commune, stranded: ties, plan: undefined },
    form: { ...form, errors: { tuNgay: treeRefusals['unit.would-strand'] } },
  },
} satisfies Record<string, ChangeUnitPageProps>;
