import { idOf, plainDate } from '#kernel';
import { optionExamples } from '../local-options/options.examples.ts';
import type { AcceptingPageProps } from './accepting.page.tsx';
import { acceptingText } from './accepting.text.ts';
import type { AcceptingDesk } from './accepting.ts';

const { lookedAt, mistakes } = optionExamples;
const version = {
  ...lookedAt.version,
  content: { ...lookedAt.version.content, nonTerritorialWithinProvince: false },
};
const id = '01923456-789a-7bcd-8ef0-123456789ab1';

export const sampleAccepting: AcceptingDesk = {
  ...{ id, code: version.code, unitId: idOf('01923456-789a-7bcd-8ef0-123456789abc') },
  unitName: { vi: 'Xã Đinh Văn Lâm Hà', en: 'Dinh Van Lam Ha Commune' },
  ...{ deskUnitId: idOf(id), deskCode: '24787', from: plainDate('2026-12-01'), to: undefined },
  ...{ deskName: { vi: 'Xã Nam Ban Lâm Hà', en: 'Nam Ban Lam Ha Commune' }, ground: 'Quyết định 15/QĐ-UBND' },
};
const desks = [{ id, name: 'Xã Nam Ban Lâm Hà' }];

export const acceptingExamples = {
  'one more was looked at': {
    ...{ view: lookedAt.view, agency: lookedAt.agency, version, desks },
    standing: [
      sampleAccepting,
      { ...sampleAccepting, id: `${id.slice(0, -1)}2`, to: plainDate('2027-01-01') },
    ],
    form: { values: { desk: id, from: '01/01/2027', ground: 'Quyết định 20' }, errors: {} },
    preview: acceptingText.vi.will('Xã Nam Ban Lâm Hà', 'Xã Đinh Văn Lâm Hà', '01/01/2027'),
  },
  'an end that is no day, in English': {
    ...{ view: mistakes.view, agency: mistakes.agency, version, desks, standing: [sampleAccepting] },
    ...{ preview: undefined, stopping: id },
    form: {
      values: { stopOn: '31/02/2027' },
      errors: { stopOn: { vi: acceptingText.vi.errors.day, en: acceptingText.en.errors.day } },
    },
  },
  'filed anywhere already': {
    ...{ view: lookedAt.view, agency: lookedAt.agency, desks, standing: [], preview: undefined },
    version: { ...version, content: { ...version.content, nonTerritorialWithinProvince: true } },
    form: { values: {}, errors: {} },
  },
} satisfies Record<string, AcceptingPageProps>;
