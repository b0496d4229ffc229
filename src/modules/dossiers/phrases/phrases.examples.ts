import type { Case } from '../casework/case.ts';
import { communeName } from '../casework/sample-case.examples.ts';
import { sampleId } from '../casework/sample-procedure.examples.ts';
import { type KnownPhrase, offeredFor, type PhraseFields, type PhraseOffers, valuesOf } from './phrases.ts';

const post = { vi: 'Công chức tiếp nhận', en: 'Desk officer' };

/** One of each source, for every use the examples show. */
export const samplePhrases: readonly KnownPhrase[] = [
  {
    ...{ id: 'tt0', source: 'procedure', use: 'refusal', name: 'Không thuộc thẩm quyền' },
    text: {
      vi: 'Việc ông/bà {người nộp} yêu cầu không thuộc thẩm quyền giải quyết của {cơ quan}. Ông/bà vui lòng nộp hồ sơ tại […].',
      en: 'What {applicant} asks for is not for {agency} to settle. Please file it with […].',
    },
  },
  {
    ...{ id: sampleId(71), source: 'agency', use: 'refusal', name: 'Giấy tờ không hợp lệ' },
    text: { vi: 'Hồ sơ {mã hồ sơ} có giấy tờ không hợp lệ: […].', en: undefined },
  },
  {
    ...{ id: sampleId(72), source: 'own', use: 'ground', name: 'Quy định của thủ tục' },
    text: { vi: 'Quy định về thành phần hồ sơ của {thủ tục}', en: undefined },
  },
  {
    ...{ id: sampleId(73), source: 'own', use: 'proposal', name: 'Đủ điều kiện' },
    text: { vi: 'Hồ sơ {mã hồ sơ} đủ điều kiện.\nKính trình xem xét, ký kết quả.', en: undefined },
  },
];

/** What the examples offer beside the fields of a form. */
export const sampleOffersOf = (found: Case, fields: PhraseFields): PhraseOffers =>
  Object.fromEntries(
    Object.entries(fields).map(([field, use]) => [
      field,
      offeredFor(use, samplePhrases, (lang) =>
        valuesOf(found, { agencyName: communeName, postName: post }, lang),
      ),
    ]),
  );
