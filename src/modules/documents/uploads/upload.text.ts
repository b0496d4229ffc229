/** What is said of a file on its way in. */
export const uploadText = {
  vi: {
    unknown: 'Phần đã gửi của tệp này không còn. Hãy chọn lại tệp để gửi từ đầu.',
    unfinished: 'Tệp chưa gửi xong. Hãy chọn lại đúng tệp đó; phần đã gửi được giữ và sẽ gửi tiếp.',
    tooMany:
      'Ông/bà có quá nhiều tệp đang gửi dở. Hãy gửi xong hoặc bỏ bớt, hoặc thử lại vào ngày mai; tệp gửi dở chỉ được giữ một ngày.',
    signedOut:
      'Trang này mở đã lâu nên không gửi tiếp được. Hãy tải lại trang rồi chọn lại tệp; những tệp đã nhận vẫn còn.',
  },
  en: {
    unknown: 'The part of this file that was sent is no longer there. Choose the file again to send it anew.',
    unfinished:
      'The file has not arrived whole. Choose the same file again; what was sent is kept and goes on.',
    tooMany:
      'You have too many files on their way. Finish or remove some, or try again tomorrow: unfinished ones are kept for one day.',
    signedOut:
      'This page was open for too long to go on. Load it again and choose the file once more; what was received is kept.',
  },
} as const;
