/** Why a file that was sent cannot be used, and what to do. */
export const uploadedText = {
  vi: {
    none: 'Chọn một tệp',
    empty: 'Tệp này không có nội dung. Hãy chọn tệp khác',
    tooLarge: (most: string) => `Tệp lớn hơn ${most}. Hãy chọn tệp nhỏ hơn`,
    noText: 'Tệp này không phải văn bản Unicode. Hãy lưu lại với bảng mã UTF-8 rồi chọn lại',
    otherKind: (kind: string) => `Tệp này không phải là tệp ${kind}. Hãy chọn đúng tệp`,
  },
  en: {
    none: 'Choose a file',
    empty: 'The file is empty. Choose another one',
    tooLarge: (most: string) => `The file is larger than ${most}. Choose a smaller one`,
    noText: 'The file is no Unicode text. Save it as UTF-8 and choose it again',
    otherKind: (kind: string) => `The file is no ${kind} file. Choose the right one`,
  },
};
