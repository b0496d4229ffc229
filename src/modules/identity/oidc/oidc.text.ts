export const oidcText = {
  vi: {
    title: 'Cán bộ, công chức',
    lead: 'Có thể dùng tài khoản do tỉnh cấp, không cần mật khẩu riêng ở đây.',
    button: 'Đăng nhập bằng tài khoản của tỉnh',
    outTitle: 'Đã đăng xuất ở đây',
    outLead:
      'Tài khoản của tỉnh có thể vẫn đang đăng nhập trên trình duyệt này. Nếu dùng chung máy, hãy đăng xuất cả ở đó.',
    outButton: 'Đăng xuất khỏi tài khoản của tỉnh',
    outDone: 'Đã đăng xuất khỏi hệ thống một cửa. Hãy đóng mọi cửa sổ của trình duyệt nếu dùng chung máy.',
    home: 'Về trang chủ',
  },
  en: {
    title: 'Officials',
    lead: 'You can use the account the province gave you, without a password of its own here.',
    button: 'Sign in with your account of the province',
    outTitle: 'You are signed out here',
    outLead:
      'Your account of the province may still be signed in on this browser. On a shared computer, sign out there too.',
    outButton: 'Sign out of your account of the province',
    outDone:
      'You are signed out of the one-stop system. On a shared computer, close all windows of the browser.',
    home: 'To the front page',
  },
} as const;

/** What is said beside the button when the way through the province did not end in a session. */
export const oidcErrors = {
  'provider-down': {
    vi: 'Chưa kết nối được với hệ thống tài khoản của tỉnh. Vui lòng thử lại sau ít phút, hoặc đăng nhập bằng mật khẩu.',
    en: 'The province’s system of accounts does not answer. Please try again in a few minutes, or sign in with your password.',
  },
  'provider-wrong': {
    vi: 'Hệ thống tài khoản của tỉnh trả lời không như đã khai báo nên chưa thể đăng nhập. Vui lòng báo quản trị hệ thống, hoặc đăng nhập bằng mật khẩu.',
    en: 'The province’s system of accounts answered differently from what was set up, so nobody can be signed in. Please tell the system administrator, or sign in with your password.',
  },
  'provider-declined': {
    vi: 'Ông/bà đã dừng đăng nhập ở hệ thống tài khoản của tỉnh. Muốn vào, hãy bấm đăng nhập lại.',
    en: 'You turned back at the province’s system of accounts. To come in, sign in again.',
  },
  'provider-over': {
    vi: 'Lượt đăng nhập này đã dùng rồi, để quá lâu, hoặc bắt đầu ở trình duyệt khác. Vui lòng bấm đăng nhập lại.',
    en: 'This sign-in was used already, took too long, or began in another browser. Please sign in again.',
  },
  'account-closed': {
    vi: 'Tài khoản của ông/bà ở đây đã ngừng sử dụng. Vui lòng liên hệ quản trị hệ thống của cơ quan.',
    en: 'Your account here is closed. Please ask the system administrator of your agency.',
  },
} as const;
