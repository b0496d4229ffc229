import { idOf } from '#kernel';
import { inEnglish, official } from '../counter.examples.ts';
import { newDesk } from './desk.ts';
import type { DeskListProps, SettingsPageProps } from './settings.page.tsx';
import { valuesOf } from './settings-fields.ts';

const name = 'Xã Đinh Văn Lâm Hà';
const desk = newDesk(idOf('01890000-0000-7000-8000-000000000002'));
const view = { ...official, path: '/quan-tri/quay' };

export const deskListExamples = {
  'two desks': {
    view,
    desks: [
      { code: '24871', name, numbers: true, appointments: true },
      { code: '24868', name: 'Xã Nam Ban Lâm Hà', numbers: false, appointments: false },
    ],
  },
} satisfies Record<string, DeskListProps>;

const settings: SettingsPageProps = {
  ...{ view, unitName: name, place: { code: '24871' }, publicUrl: 'https://dichvucong.example' },
  ...{ form: { values: valuesOf(desk, []), errors: {} }, fields: [], idempotencyKey: 'example-key' },
};

export const settingsExamples = {
  'never set': settings,
  'two lines, in English, a mistake': {
    ...{ ...settings, view: inEnglish(view), place: { code: '24871', key: '7K2MQ4WP9D4F' } },
    fields: [{ key: 'Hộ tịch', name: 'Civil status' }],
    form: {
      values: {
        ...valuesOf(desk, ['Hộ tịch']),
        ...{ 'loai[B].vi': 'Hộ tịch', 'loai[B].en': 'Civil status', phut: '5' },
      },
      errors: { phut: { vi: 'Nhập một số từ 10 đến 120', en: 'Enter a number from 10 to 120' } },
    },
  },
} satisfies Record<string, SettingsPageProps>;
