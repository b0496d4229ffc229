import type { Lang } from '#kernel';

/** Texts of whose dossier it is, and who files, receives, pays and helps. */
export const partiesText = {
  vi: {
    forWhom: 'Ông/bà nộp hồ sơ cho ai?',
    filedFor: {
      self: 'Cho chính tôi',
      person: 'Cho người khác',
      organisation: 'Cho công ty hoặc tổ chức',
    },
    filedForHint: {
      self: 'Hồ sơ đứng tên ông/bà',
      person: 'Ví dụ: nộp cho con, cho cha mẹ, hoặc được ủy quyền',
      organisation: 'Ông/bà là người đại diện hoặc được giao đi nộp',
    },
    ownerTitle: { person: 'Người có hồ sơ', organisation: 'Công ty hoặc tổ chức có hồ sơ' },
    ownerWhy:
      'Hồ sơ đứng tên người này (chủ hồ sơ). Ông/bà là người nộp: thông tin của ông/bà khai ở các trang sau.',
    name: { person: 'Họ, chữ đệm và tên', organisation: 'Tên công ty hoặc tổ chức' },
    personId: 'Số định danh cá nhân',
    personIdHint: '12 chữ số trên thẻ căn cước. Để trống nếu chưa có',
    taxCode: 'Mã số thuế',
    taxCodeHint: '10 hoặc 13 chữ số; hộ kinh doanh có thể dùng 12 chữ số định danh',
    relation: 'Ông/bà là gì của chủ hồ sơ?',
    paper: 'Giấy tờ cho phép nộp thay',
    paperWhy:
      'Văn bản ủy quyền, giấy giới thiệu hoặc giấy tờ giám hộ. Không cần nếu là cha, mẹ nộp cho con chưa thành niên hoặc người đại diện theo pháp luật.',
    number: 'Số văn bản',
    date: 'Ngày ký',
    file: 'Ảnh chụp hoặc tệp của giấy tờ này',
    fileHint: (megabytes: number) =>
      `Tối đa ${megabytes} MB. Nhận ảnh chụp (JPG, PNG, WEBP, HEIC), PDF và DOCX.`,
    filesKept: 'Tệp đã tải lên',
    remove: 'Xóa tệp',
    changeKind: 'Đổi: nộp cho người khác, tổ chức hoặc chính mình',
    next: 'Lưu và tiếp tục',
    othersTitle: 'Người nhận kết quả, nộp tiền, giúp khai',
    othersWhy: 'Chỉ điền khi là người khác. Để trống nghĩa là chính ông/bà.',
    receiver: 'Người nhận kết quả',
    receiverPhone: 'Số điện thoại của người nhận',
    payer: 'Người hoặc tổ chức nộp tiền',
    payerTaxCode: 'Mã số thuế để ghi biên lai',
    helper: 'Người giúp ông/bà khai',
    helperHint: 'Ví dụ: thành viên tổ công nghệ số. Người giúp không cam đoan thay ông/bà.',
    helperFrom: 'Nơi người giúp làm việc',
    people: 'Người liên quan',
    owner: 'Chủ hồ sơ',
    submitter: 'Người nộp',
    itself: 'Chính người nộp',
    relationKey: 'Quan hệ của người nộp với chủ hồ sơ',
    mandate: 'Giấy tờ nộp thay',
    dated: (number: string | undefined, day: string | undefined) =>
      [number === undefined ? '' : `số ${number}`, day === undefined ? '' : `ngày ${day}`]
        .filter((each) => each !== '')
        .join(', '),
    change: 'Sửa',
    changeOwner: 'chủ hồ sơ',
    changeOthers: 'người nhận kết quả, nộp tiền, giúp khai',
    nameFirst: 'Cho biết hồ sơ là của ai trước khi nộp.',
    filedForName: (name: string) => `Ông/bà nộp thay cho: ${name}`,
  },
  en: {
    forWhom: 'For whom do you apply?',
    filedFor: {
      self: 'For myself',
      person: 'For another person',
      organisation: 'For a company or organisation',
    },
    filedForHint: {
      self: 'The dossier is in your own name',
      person: 'For example your child or parents, or because you are authorised',
      organisation: 'You represent it, or were sent to apply',
    },
    ownerTitle: { person: 'Whose dossier it is', organisation: 'The company or organisation' },
    ownerWhy:
      'The dossier is in their name (the owner). You are the submitter: you give your own details on the pages that follow.',
    name: { person: 'Full name', organisation: 'Name of the company or organisation' },
    personId: 'Personal identification number',
    personIdHint: '12 digits on the identity card. Leave it empty if there is none yet',
    taxCode: 'Tax code',
    taxCodeHint: '10 or 13 digits; a household business may use the 12 digits of its owner',
    relation: 'What are you to the owner?',
    paper: 'The paper that lets you apply for them',
    paperWhy:
      'An authorisation, a letter of introduction or a paper on guardianship. Not needed for a parent of a child under age, or a legal representative.',
    number: 'Number of the paper',
    date: 'Date it was signed',
    file: 'A photo or file of this paper',
    fileHint: (megabytes: number) =>
      `At most ${megabytes} MB. Photos (JPG, PNG, WEBP, HEIC), PDF and DOCX are accepted.`,
    filesKept: 'Uploaded files',
    remove: 'Remove',
    changeKind: 'Change: for another person, an organisation or yourself',
    next: 'Save and continue',
    othersTitle: 'Who receives the result, pays, or helped',
    othersWhy: 'Fill this in only where it is somebody else. Empty means you.',
    receiver: 'Who receives the result',
    receiverPhone: 'Their telephone number',
    payer: 'Person or organisation that pays',
    payerTaxCode: 'Tax code for the fee receipt',
    helper: 'Who helped you fill this in',
    helperHint: 'For example a member of the digital team. They do not declare in your place.',
    helperFrom: 'Where they work',
    people: 'People of this dossier',
    owner: 'Owner of the dossier',
    submitter: 'Submitter',
    itself: 'The submitter',
    relationKey: 'What the submitter is to the owner',
    mandate: 'Paper to act for them',
    dated: (number: string | undefined, day: string | undefined) =>
      [number === undefined ? '' : `no. ${number}`, day ?? ''].filter((each) => each !== '').join(', '),
    change: 'Change',
    changeOwner: 'owner of the dossier',
    changeOthers: 'who receives the result, pays, or helped',
    nameFirst: 'Say whose dossier it is before you apply.',
    filedForName: (name: string) => `You apply for: ${name}`,
  },
} as const;

export const partiesErrors = {
  name: { vi: 'Nhập họ tên của người có hồ sơ', en: 'Enter the name of the person whose dossier it is' },
  organisation: { vi: 'Nhập tên công ty hoặc tổ chức', en: 'Enter the name of the company or organisation' },
  personId: {
    vi: 'Số định danh cá nhân gồm 12 chữ số',
    en: 'A personal identification number has 12 digits',
  },
  taxCode: { vi: 'Mã số thuế gồm 10, 12 hoặc 13 chữ số', en: 'A tax code has 10, 12 or 13 digits' },
  taxCodeMissing: { vi: 'Nhập mã số thuế', en: 'Enter the tax code' },
  relation: { vi: 'Chọn ông/bà là gì của chủ hồ sơ', en: 'Choose what you are to the owner' },
  date: {
    vi: 'Nhập ngày ký giấy tờ cho phép nộp thay, ví dụ 20/11/2026',
    en: 'Enter the date the paper was signed, for example 20/11/2026',
  },
  future: { vi: 'Ngày ký không thể sau hôm nay', en: 'The date it was signed cannot be after today' },
  file: {
    vi: 'Tải lên ảnh chụp hoặc tệp của giấy tờ cho phép nộp thay',
    en: 'Upload a photo or file of the paper that lets you apply for them',
  },
  phone: { vi: 'Số điện thoại gồm 10 chữ số, ví dụ 0901 234 567', en: 'A telephone number has 10 digits' },
  receiver: { vi: 'Nhập tên người nhận kết quả', en: 'Enter who receives the result' },
  payer: { vi: 'Nhập tên người hoặc tổ chức nộp tiền', en: 'Enter who pays' },
} as const;

export const partiesWords = (lang: Lang): typeof partiesText.vi | typeof partiesText.en => partiesText[lang];
