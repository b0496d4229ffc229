import type { Lang } from '#kernel';

/** Texts of handing papers in: beside what filing says anyway, all that the script of an upload says. */
export const papersText = {
  vi: {
    answered: 'Đã trả lời',
    unanswered: 'Chưa trả lời',
    explanation: 'Lời giải thích về giấy tờ này',
    explanationHint: 'Nếu không có tệp để gửi, hoặc cần nói thêm về tệp.',
    optional: 'không bắt buộc',
    sendAndGoOn: 'Tải lên và tiếp tục',
    save: 'Lưu phần này',
    choose: 'Chọn tệp',
    photograph: 'Chụp ảnh giấy tờ',
    reuse: 'Dùng giấy tờ đã nộp trước đây',
    reuseHidden: (paper: string) => ` cho: ${paper}`,
    reused: (file: string, paper: string) => `Đã thêm “${file}” vào: ${paper}.`,
    reuseGone: 'Giấy tờ này không còn dùng lại được. Hãy tải tệp lên.',
    infected: 'Tệp này có mã độc. Xóa tệp và tải lên một ảnh chụp khác trước khi tiếp tục',
    addedAll: (count: number) => `Đã nhận ${count} tệp.`,
    unknownPaper: 'Giấy tờ này không còn trong danh sách cần nộp. Hãy tải lại trang.',
    script: {
      list: 'Tệp đang gửi',
      waiting: 'Đang chờ gửi',
      sending: 'Đã gửi {sent} trên {size} ({percent} %)',
      checking: 'Đã gửi xong, đang kiểm tra tệp',
      received: 'Đã nhận tệp',
      paused: 'Tạm dừng ở {percent} %. Phần đã gửi được giữ một ngày',
      offline: 'Mất kết nối ở {percent} %. Phần đã gửi được giữ và sẽ tự gửi tiếp khi có mạng',
      failed: 'Chưa gửi được tệp. Hãy bấm “Gửi tiếp”, hoặc thử lại sau',
      tooLarge:
        'Tệp quá lớn ({size}). Mỗi tệp tối đa {limit}. Hãy chụp lại giấy tờ hoặc chia thành nhiều tệp',
      notAccepted: 'Không nhận loại tệp này. Hãy chọn ảnh chụp (JPG, PNG, WEBP, HEIC), PDF hoặc DOCX',
      signedOut:
        'Trang này mở đã lâu nên không gửi tiếp được. Hãy tải lại trang rồi chọn lại tệp; những tệp đã nhận vẫn còn',
      pause: 'Tạm dừng',
      resume: 'Gửi tiếp',
      remove: 'Bỏ tệp',
    },
  },
  en: {
    answered: 'Answered',
    unanswered: 'Not answered yet',
    explanation: 'What there is to say about this paper',
    explanationHint: 'If there is no file to send, or something to add about it.',
    optional: 'optional',
    sendAndGoOn: 'Upload and continue',
    save: 'Save this part',
    choose: 'Choose files',
    photograph: 'Photograph the paper',
    reuse: 'Use a paper you gave before',
    reuseHidden: (paper: string) => ` for: ${paper}`,
    reused: (file: string, paper: string) => `“${file}” was added to: ${paper}.`,
    reuseGone: 'This paper can no longer be used again. Please upload the file.',
    infected: 'This file holds malware. Remove it and upload another photo before you go on',
    addedAll: (count: number) => `${count} files were received.`,
    unknownPaper: 'This paper is no longer asked for. Please load the page again.',
    script: {
      list: 'Files on their way',
      waiting: 'Waiting to be sent',
      sending: 'Sent {sent} of {size} ({percent} %)',
      checking: 'All sent, the file is being checked',
      received: 'Received',
      paused: 'Paused at {percent} %. What was sent is kept for a day',
      offline:
        'Connection lost at {percent} %. What was sent is kept; it goes on by itself when the network is back',
      failed: 'The file could not be sent. Press “Go on”, or try again later',
      tooLarge:
        'The file is too large ({size}). At most {limit} a file. Photograph the paper again or split it',
      notAccepted: 'This type of file is not accepted. Choose a photo (JPG, PNG, WEBP, HEIC), PDF or DOCX',
      signedOut:
        'This page was open for too long to go on. Load it again and choose the file once more; what was received is kept',
      pause: 'Pause',
      resume: 'Go on',
      remove: 'Remove file',
    },
  },
} as const;

type Said<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...all: never) => string
      ? T[K]
      : Said<T[K]>;
};
export const papersWords = (lang: Lang): Said<(typeof papersText)['vi']> => papersText[lang];
