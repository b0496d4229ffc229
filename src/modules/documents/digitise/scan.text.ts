/** Words for what a desk scans. */
export const scanText = {
  vi: {
    rules: (mb: number, pages: number) =>
      `PDF, JPG hoặc PNG, mỗi tệp tối đa ${mb} MB, tối đa ${pages} trang chờ sắp xếp. Nhiều ảnh gửi cùng lúc thành một tệp PDF.`,
    kind: 'Không nhận loại tệp này ở đây. Hãy quét thành PDF, JPG hoặc PNG.',
    pixels: (millions: number) =>
      `Ảnh quá lớn (hơn ${millions} triệu điểm ảnh). Hãy quét ở độ phân giải thấp hơn, 300 dpi là đủ rõ.`,
    photos: 'Tổng dung lượng ảnh quá lớn. Hãy gửi ít ảnh hơn mỗi lần.',
    awaiting:
      'Phần mềm quét vi-rút đang không trả lời nên chưa mở được tệp. Hãy thử lại sau ít phút; tệp gốc vẫn ở máy quét.',
    encrypted: 'Tệp PDF có mật khẩu nên không mở được. Hãy bỏ mật khẩu hoặc quét lại bản giấy.',
    broken: 'Tệp PDF bị hỏng, không đọc được các trang. Hãy quét lại.',
    none: 'Tệp PDF không có trang nào. Hãy quét lại.',
    tooMuch: 'Tệp này quá nặng để xử lý. Hãy chia thành nhiều tệp nhỏ hơn rồi gửi lại.',
  },
  en: {
    rules: (mb: number, pages: number) =>
      `PDF, JPG or PNG, at most ${mb} MB a file, at most ${pages} pages waiting to be sorted. Photos sent together become one PDF.`,
    kind: 'This kind of file is not taken here. Scan to PDF, JPG or PNG.',
    pixels: (millions: number) =>
      `The picture is too large (more than ${millions} million pixels). Scan at a lower resolution; 300 dpi is clear enough.`,
    photos: 'The photos are too large together. Send fewer at a time.',
    awaiting:
      'The virus scanner does not answer, so the file cannot be opened yet. Try again in a few minutes; the original is still at the scanner.',
    encrypted: 'The PDF has a password and cannot be opened. Remove the password, or scan the paper again.',
    broken: 'The PDF is damaged and its pages cannot be read. Scan it again.',
    none: 'The PDF has no pages. Scan it again.',
    tooMuch: 'This file is too heavy to work on. Split it into smaller files and send them again.',
  },
} as const;
