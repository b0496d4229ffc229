import type { Lang } from '#kernel';

/** Texts of going on with a draft on another device, and of letting it go. */
export const resumeText = {
  vi: {
    otherDevice: 'Làm tiếp trên thiết bị khác',
    title: 'Làm tiếp trên thiết bị khác',
    why: 'Ông/bà nhận một mã để mở bản khai này trên điện thoại hoặc máy tính khác, hoặc để người nhà, bộ phận một cửa giúp làm tiếp.',
    pin: 'Chọn 6 chữ số bí mật',
    pinHint:
      'Mã chỉ mở được bản khai khi nhập kèm 6 chữ số này, vì bản khai có thông tin cá nhân. Ai nhặt được mã mà không biết số thì không xem được gì. Ông/bà hãy nhớ số này; không ghi cùng mã.',
    make: 'Tạo mã',
    code: 'Mã làm tiếp',
    qr: (code: string) => `Mã QR mở trang làm tiếp với mã ${code}`,
    how: 'Cách làm tiếp',
    howScan: 'Quét mã QR bằng điện thoại, hoặc mở trang này trên thiết bị khác:',
    howPin: 'Nhập mã và 6 chữ số bí mật ông/bà đã chọn.',
    howBoth: 'Có thể làm trên cả hai thiết bị; câu trả lời đã lưu ở thiết bị này sẽ hiện ở thiết bị kia.',
    print: 'Trang này in ra được. Trên giấy chỉ có mã, không có thông tin của ông/bà.',
    devices: (count: number) =>
      count === 0 ? 'Chưa có thiết bị nào mở bằng mã này.' : `Số thiết bị đã mở bằng mã này: ${count}.`,
    spent: 'Đã có quá nhiều lần nhập sai số bí mật, nên mã này không còn dùng được. Hãy tạo mã mới.',
    renewTitle: 'Đổi mã',
    renewWhy:
      'Khi đổi hoặc hủy mã, mã cũ không dùng được nữa và các thiết bị đã mở bằng mã cũ không xem được bản khai nữa. Những gì đã lưu vẫn còn.',
    renew: 'Đổi mã khác',
    withdraw: 'Hủy mã',
    made: 'Đã tạo mã.',
    withdrawn: 'Đã hủy mã. Các thiết bị khác không mở được bản khai này nữa.',
    back: 'Quay lại bản khai',
    heldTitle: 'Bản khai được mở bằng mã',
    heldWhy:
      'Thiết bị này mở bản khai bằng mã. Chỉ người bắt đầu kê khai mới tạo, đổi hoặc hủy được mã. Nếu đây là máy dùng chung, hãy đóng bản khai khi làm xong; những gì đã lưu vẫn còn ở thiết bị kia.',
    letGo: 'Đóng bản khai trên thiết bị này',
    gone: 'Đã đóng bản khai trên thiết bị này.',
    resumeTitle: 'Làm tiếp bản khai bằng mã',
    resumeWhy: 'Dùng mã được cấp trên thiết bị đã bắt đầu kê khai. Không cần tài khoản.',
    codeField: 'Mã làm tiếp',
    codeHint: 'Bắt đầu bằng NH, ví dụ NH-7KQD-M2XA-94TC',
    pinField: '6 chữ số bí mật',
    pinFieldHint: 'Số do người tạo mã chọn',
    resume: 'Mở bản khai',
    resumedLate: (day: string) =>
      `Đã mở bản khai. Bản khai này sẽ bị xóa sau ${day} nếu ông/bà không làm tiếp; lưu thêm một trang thì được giữ thêm 30 ngày.`,
    resumed: 'Đã mở bản khai. Ông/bà làm tiếp từ chỗ chưa xong.',
    noCode:
      'Không có mã? Nếu đã bắt đầu khi đăng nhập, hãy đăng nhập rồi mở “Hồ sơ của tôi”. Nếu không, mở lại trên thiết bị đã bắt đầu để tạo mã.',
    deleteTitle: 'Xóa bản khai này?',
    deleteText: (procedure: string) =>
      `Các câu trả lời và tệp đã tải lên của “${procedure}” sẽ bị xóa và không lấy lại được.`,
    deleteYes: 'Xóa bản khai',
    deleteNo: 'Không xóa, quay lại',
    deleted: 'Đã xóa bản khai.',
    delete: 'Xóa',
  },
  en: {
    otherDevice: 'Go on with this on another device',
    title: 'Go on with this on another device',
    why: 'You get a code that opens this draft on another phone or computer, or lets your family or the one-stop desk help you go on.',
    pin: 'Choose 6 secret digits',
    pinHint:
      'The code opens the draft only together with these 6 digits, because the draft holds personal data. Whoever finds the code without them sees nothing. Remember them, and do not write them beside the code.',
    make: 'Make a code',
    code: 'Code to go on',
    qr: (code: string) => `QR code that opens the page to go on with the code ${code}`,
    how: 'How to go on',
    howScan: 'Scan the QR code with a phone, or open this page on the other device:',
    howPin: 'Enter the code and the 6 secret digits you chose.',
    howBoth: 'You can work on both devices; answers saved on one are shown on the other.',
    print: 'You can print this page. The paper holds the code alone, nothing about you.',
    devices: (count: number) =>
      count === 0 ? 'No device has used this code yet.' : `Devices that have used this code: ${count}.`,
    spent: 'The secret digits were wrong too many times, so this code no longer works. Make a new one.',
    renewTitle: 'Change the code',
    renewWhy:
      'When you change or withdraw the code, the old one stops working, and devices that used it can no longer see the draft. What was saved stays.',
    renew: 'Make another code',
    withdraw: 'Withdraw the code',
    made: 'The code is made.',
    withdrawn: 'The code is withdrawn. Other devices can no longer open this draft.',
    back: 'Back to the draft',
    heldTitle: 'This draft was opened with a code',
    heldWhy:
      'This device opened the draft with a code. Only whoever began it can make, change or withdraw codes. If others use this device too, close the draft when you are done; what was saved stays on the other device.',
    letGo: 'Close the draft on this device',
    gone: 'The draft is closed on this device.',
    resumeTitle: 'Go on with a draft by its code',
    resumeWhy: 'Use the code given on the device the draft was begun on. You need no account.',
    codeField: 'Code to go on',
    codeHint: 'It begins with NH, for example NH-7KQD-M2XA-94TC',
    pinField: '6 secret digits',
    pinFieldHint: 'Chosen by whoever made the code',
    resume: 'Open the draft',
    resumedLate: (day: string) =>
      `The draft is open. It will be deleted after ${day} unless you go on; saving one more page keeps it for 30 more days.`,
    resumed: 'The draft is open. Go on where it is not finished.',
    noCode:
      'No code? If you had signed in when you began, sign in and open “My dossiers”. Otherwise open it again on the device you began on, and make a code there.',
    deleteTitle: 'Delete this draft?',
    deleteText: (procedure: string) =>
      `The answers and uploaded files of “${procedure}” will be deleted and cannot be brought back.`,
    deleteYes: 'Delete the draft',
    deleteNo: 'Do not delete, go back',
    deleted: 'The draft is deleted.',
    delete: 'Delete',
  },
} as const;

export const resumeErrors = {
  code: {
    vi: 'Nhập mã làm tiếp: NH và 12 chữ, số, ví dụ NH-7KQD-M2XA-94TC',
    en: 'Enter the code: NH and 12 letters and digits, for example NH-7KQD-M2XA-94TC',
  },
  digits: { vi: 'Nhập đúng 6 chữ số', en: 'Enter exactly 6 digits' },
  easy: {
    vi: 'Chọn số khó đoán hơn: không dùng một chữ số lặp lại hoặc dãy liên tiếp như 123456',
    en: 'Choose digits that are harder to guess: not one digit repeated, nor a row such as 123456',
  },
  wrong: {
    vi: 'Mã hoặc số bí mật chưa đúng. Hãy xem lại rồi nhập lại. Sai 5 lần liên tiếp thì mã bị khóa 15 phút.',
    en: 'The code or the secret digits are not right. Check both and try again. After 5 wrong tries in a row a code is locked for 15 minutes.',
  },
} as const;

export const resumeWords = (lang: Lang): typeof resumeText.vi | typeof resumeText.en => resumeText[lang];
