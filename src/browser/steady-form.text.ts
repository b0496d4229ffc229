/** What is said of a page that could not be sent. */
export const steadyText = {
  vi: {
    sending: 'Đang gửi…',
    offline:
      'Chưa gửi được vì không có mạng. Những gì ông/bà đã nhập vẫn còn trên trang này. Vui lòng kiểm tra mạng rồi bấm “Gửi lại”.',
    busy: 'Chưa gửi được vì máy chủ đang bận. Những gì ông/bà đã nhập vẫn còn trên trang này. Vui lòng chờ một phút rồi bấm “Gửi lại”.',
    online: 'Đã có mạng trở lại. Bấm “Gửi lại” để lưu những gì đã nhập.',
    again: 'Gửi lại',
    putBack:
      'Lần trước ông/bà đã nhập trang này mà chưa lưu. Nội dung đó được đặt lại bên dưới; bấm “Lưu và tiếp tục” để lưu.',
    drop: 'Bỏ nội dung chưa lưu',
  },
  en: {
    sending: 'Sending…',
    offline:
      'This was not sent because there is no network. What you typed is still on this page. Please check your network, then press “Send again”.',
    busy: 'This was not sent because the server is busy. What you typed is still on this page. Please wait a minute, then press “Send again”.',
    online: 'The network is back. Press “Send again” to save what you typed.',
    again: 'Send again',
    putBack:
      'You typed this page before and did not save it. It is put back below; press “Save and continue” to save it.',
    drop: 'Drop what was not saved',
  },
};
