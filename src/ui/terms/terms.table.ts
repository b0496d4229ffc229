import type { TermKey } from './term-key.ts';

export type TermGroup = 'place' | 'people' | 'way' | 'time' | 'papers' | 'money' | 'fields';

export interface TermFacts {
  readonly group: TermGroup;
  /** The instrument the word is from, as docs/domain/glossary.md has it; none: a word of usage. */
  readonly source?: string;
  /**
   * Spellings by which the word is found in the texts of a procedure, in lower case. None for words that
   * everybody knows from those texts: they are explained where a page says so itself.
   */
  readonly found?: readonly string[];
}

const decree118 = '118/2025/NĐ-CP';
const decree63 = '63/2010/NĐ-CP';
const decree224 = '224/2026/NĐ-CP';
const circular3 = '03/2025/TT-VPCP';
const circular1 = '01/2023/TT-VPCP';

/** Every explained word, in the order of the page that lists them. */
export const terms: Readonly<Record<TermKey, TermFacts>> = {
  oneStopDesk: { group: 'place', source: decree118 },
  procedure: { group: 'place', source: decree118 },
  nationalPortal: { group: 'place', source: decree118 },
  fullService: { group: 'place', source: decree224 },
  partialService: { group: 'place', source: decree224 },
  interconnected: { group: 'place', source: decree118, found: ['liên thông', 'interconnected'] },
  competentAgency: {
    group: 'place',
    source: decree118,
    found: ['cơ quan có thẩm quyền', 'cơ quan, tổ chức có thẩm quyền', 'competent agency', 'competent body'],
  },
  dossier: { group: 'way', source: decree118 },
  component: { group: 'way', source: decree63 },
  dossierCode: { group: 'way', source: circular3 },
  receive: { group: 'way', source: decree118 },
  refuse: { group: 'way', source: decree118 },
  supplementRequest: { group: 'way', source: decree118 },
  handle: { group: 'way', found: ['thụ lý'] },
  appraise: { group: 'way', found: ['thẩm định', 'appraisal'] },
  consult: { group: 'way' },
  siteInspection: { group: 'way', found: ['thực địa', 'site inspection'] },
  posting: { group: 'way', found: ['niêm yết', 'public posting', 'posted publicly'] },
  withdraw: { group: 'way', source: decree118 },
  stop: { group: 'way', source: decree118 },
  returnResult: { group: 'way', source: decree118 },
  applicant: { group: 'people', source: decree63 },
  dossierOwner: { group: 'people', source: circular3, found: ['chủ hồ sơ'] },
  submitter: { group: 'people', source: circular3 },
  authorisation: {
    group: 'people',
    source: decree118,
    found: ['ủy quyền', 'uỷ quyền', 'authorised', 'authorisation', 'authorization'],
  },
  guardianship: { group: 'people', found: ['giám hộ', 'guardian', 'guardianship'] },
  undertaking: { group: 'people', found: ['cam đoan', 'own statement', 'statement of truth'] },
  timeLimit: { group: 'time' },
  workday: { group: 'time', found: ['ngày làm việc', 'working day', 'working days'] },
  dueAt: { group: 'time', source: circular3, found: ['hẹn trả'] },
  extension: { group: 'time', source: circular3 },
  pause: { group: 'time' },
  receiptForm: { group: 'papers', source: circular3 },
  declarationForm: { group: 'papers', source: decree63 },
  original: { group: 'papers', source: circular1, found: ['bản chính', 'bản gốc'] },
  copy: { group: 'papers', source: circular1 },
  certifiedCopy: {
    group: 'papers',
    source: circular1,
    found: [
      'bản sao có chứng thực',
      'bản sao chứng thực',
      'bản sao được chứng thực',
      'bản chứng thực',
      'certified copy',
      'certified copies',
    ],
  },
  certification: {
    group: 'papers',
    found: ['chứng thực', 'certification', 'certified'],
  },
  originalRegister: { group: 'papers', found: ['sổ gốc', 'original register'] },
  extract: { group: 'papers', found: ['trích lục', 'extract', 'extracts'] },
  show: { group: 'papers', found: ['xuất trình'] },
  eResult: { group: 'papers', source: circular1 },
  digitalSignature: {
    group: 'papers',
    source: '23/2025/NĐ-CP',
    found: ['chữ ký số', 'ký số', 'digital signature', 'digitally signed'],
  },
  feeAndCharge: { group: 'money' },
  exemption: { group: 'money' },
  financialObligation: {
    group: 'money',
    found: ['nghĩa vụ tài chính', 'financial obligation', 'financial obligations'],
  },
  publicPost: { group: 'money', source: decree118, found: ['bưu chính công ích'] },
  civilStatus: { group: 'fields', found: ['hộ tịch', 'civil status'] },
  civilStatusCorrection: { group: 'fields', found: ['cải chính'] },
  birthSlip: { group: 'fields', found: ['chứng sinh', 'birth slip'] },
  personalId: { group: 'fields' },
  placeOfResidence: { group: 'fields', found: ['nơi cư trú', 'place of residence'] },
  permanentResidence: { group: 'fields', found: ['thường trú', 'permanent residence'] },
  temporaryResidence: { group: 'fields', found: ['tạm trú', 'temporary residence'] },
  stay: { group: 'fields', found: ['lưu trú'] },
  householdBusiness: { group: 'fields', found: ['hộ kinh doanh', 'household business'] },
  buildingPermit: { group: 'fields', found: ['giấy phép xây dựng', 'building permit'] },
  landCertificate: {
    group: 'fields',
    found: ['quyền sử dụng đất', 'land-use certificate', 'land use certificate'],
  },
  parcel: { group: 'fields', found: ['số thửa', 'thửa đất số', 'tờ bản đồ', 'map sheet', 'parcel number'] },
  landChange: { group: 'fields', found: ['biến động'] },
  cadastralExtract: { group: 'fields', found: ['trích đo'] },
};
