/** What the script says that keeps a page of a draft where it is when the network is gone. */
export const steadyText = {
  vi: {
    sending: 'Đang gửi…',
    offline:
      'Chưa gửi được vì không có mạng. Những gì ông/bà đã nhập vẫn còn trên trang này. Vui lòng kiểm tra mạng rồi bấm “Gửi lại”.',
    busy: 'Chưa gửi được vì máy chủ đang bận. Những gì ông/bà đã nhập vẫn còn trên trang này. Vui lòng chờ một phút rồi bấm “Gửi lại”.',
    online: 'Đã có mạng trở lại. Bấm “Gửi lại” để lưu những gì đã nhập.',
    again: 'Gửi lại',
    'put-back':
      'Lần trước ông/bà đã nhập trang này mà chưa lưu. Nội dung đó được đặt lại bên dưới; bấm “Lưu và tiếp tục” để lưu.',
    drop: 'Bỏ nội dung chưa lưu',
    note: 'Những gì đang nhập được giữ trên thiết bị này, nhiều nhất 24 giờ, và được xóa khi ông/bà lưu trang hoặc đăng xuất.',
  },
  en: {
    sending: 'Sending…',
    offline:
      'This was not sent because there is no network. What you typed is still on this page. Please check your network, then press “Send again”.',
    busy: 'This was not sent because the server is busy. What you typed is still on this page. Please wait a minute, then press “Send again”.',
    online: 'The network is back. Press “Send again” to save what you typed.',
    again: 'Send again',
    'put-back':
      'You typed this page before and did not save it. It is put back below; press “Save and continue” to save it.',
    drop: 'Drop what was not saved',
    note: 'What you type is kept on this device, for 24 hours at most, and removed when you save the page or sign out.',
  },
};
