/** What is said about files: the rules before an upload, the reason when one is not taken. */
export const filesText = {
  vi: {
    rules: (kinds: string, megabytes: string, files: number) =>
      `Mỗi tệp không quá ${megabytes} MB, mỗi hồ sơ không quá ${files} tệp. Nhận ${kinds}.`,
    tooLarge: (megabytes: string) =>
      `Tệp quá lớn: mỗi tệp không quá ${megabytes} MB. Hãy chụp lại giấy tờ bằng điện thoại, hoặc chia thành nhiều tệp.`,
    empty: 'Tệp này không có nội dung. Hãy chọn lại tệp.',
    notAccepted: (kinds: string) => `Loại tệp này không nhận được. Hãy chọn ${kinds}.`,
    damaged: 'Tệp bị hỏng hoặc chưa tải xong. Hãy mở thử tệp trên máy rồi chọn lại.',
    noRoom:
      'Hệ thống đã hết chỗ lưu tệp nên chưa nhận được tệp này. Những gì ông/bà đã nhập vẫn được giữ. Hãy thử lại sau.',
    infected:
      'Tệp này có mã độc nên không được nhận và không được lưu lại. Hãy chụp lại giấy tờ bằng điện thoại, hoặc quét vi-rút trên máy của ông/bà rồi chọn tệp khác.',
  },
  en: {
    rules: (kinds: string, megabytes: string, files: number) =>
      `Each file at most ${megabytes} MB, at most ${files} files a dossier. We take ${kinds}.`,
    tooLarge: (megabytes: string) =>
      `The file is too large: at most ${megabytes} MB each. Photograph the paper again with a phone, or split it.`,
    empty: 'The file is empty. Choose it again.',
    notAccepted: (kinds: string) => `We cannot take this type of file. Choose ${kinds}.`,
    damaged: 'The file is damaged or incomplete. Try opening it on your device, then choose it again.',
    noRoom:
      'We have run out of room for files and could not take this one. What you have entered is kept. Try again later.',
    infected:
      'This file holds malware. It was refused and not kept. Take a new photo of the paper, or check your device for viruses and choose another file.',
  },
} as const;
