import type { Lang } from '#kernel';

/** Texts of filing online together with somebody at the desk. */
export const guidedText = {
  vi: {
    title: 'Nộp trực tuyến cùng người dân',
    rule: 'Ông/bà nhập giúp. Người dân tự xem lại, cam đoan và nộp trên điện thoại của họ hoặc máy tại bộ phận một cửa. Cán bộ hỗ trợ không nộp thay.',
    save: 'Lưu những gì đã nhập',
    saved: 'Đã lưu. Câu nào còn trống, người dân trả lời tiếp trên máy của họ.',
    hand: 'Giao cho người dân',
    pin: 'Sáu chữ số do người dân tự chọn',
    pinHint: 'Mời người dân tự gõ và nhớ. Ai có cả mã và sáu chữ số này thì mở được bản nháp.',
    make: 'Lấy mã',
    renew: 'Lấy mã khác',
    code: 'Mã làm tiếp',
    how: 'Người dân quét mã QR này, hoặc mở',
    howPin:
      'rồi nhập mã và sáu chữ số của mình. Có tài khoản thì đăng nhập trước để hồ sơ nằm trong tài khoản.',
    qr: (code: string) => `Mã QR mở bản nháp ${code}`,
    theirs: 'Người dân đã mở bản nháp. Từ lúc này chỉ họ xem, sửa và nộp được.',
    filed: (code: string) => `Người dân đã nộp. Mã hồ sơ ${code}.`,
    end: 'Xóa bản nháp này',
    ended: 'Đã xóa bản nháp.',
    notEnded: 'Người dân đã mở bản nháp nên không xóa được ở đây.',
    back: 'Tiếp nhận tại quầy',
    toFile: 'Giấy tờ cần tải lên, người dân chụp và gửi từ điện thoại của họ',
  },
  en: {
    title: 'File online together',
    rule: 'You type for them. The person looks it through, declares and files on their own telephone or the desk’s device. Whoever helps does not file for them.',
    save: 'Save what was typed',
    saved: 'Saved. What is still empty, the person answers on their own device.',
    hand: 'Hand it over',
    pin: 'Six digits the person chooses',
    pinHint: 'Have the person type and remember them. Whoever has the code and these digits opens the draft.',
    make: 'Get a code',
    renew: 'Get another code',
    code: 'Code to go on',
    how: 'The person scans this QR code, or opens',
    howPin:
      'and enters the code and their six digits. With an account they sign in first, so that the dossier is in it.',
    qr: (code: string) => `QR code that opens draft ${code}`,
    theirs: 'The person has opened the draft. From now on only they see, change and file it.',
    filed: (code: string) => `The person has filed it. Dossier ${code}.`,
    end: 'Delete this draft',
    ended: 'The draft was deleted.',
    notEnded: 'The person has opened the draft, so that it cannot be deleted here.',
    back: 'Reception at the desk',
    toFile: 'Papers to upload, photographed and sent from the person’s own telephone',
  },
} as const;

export const guidedWords = (lang: Lang): typeof guidedText.vi | typeof guidedText.en => guidedText[lang];
