export const signInText = {
  vi: {
    title: 'Đăng nhập',
    login: 'Số điện thoại hoặc tên đăng nhập',
    loginHint: 'Người dân dùng số điện thoại đã đăng ký. Cán bộ, công chức dùng tên đăng nhập được cấp.',
    password: 'Mật khẩu',
    submit: 'Đăng nhập',
    register: 'Chưa có tài khoản? Đăng ký',
    ended:
      'Phiên đăng nhập đã kết thúc. Những gì ông/bà đã nhập vẫn được giữ và sẽ hiện lại sau khi đăng nhập.',
    goOn: 'Trang ông/bà vừa mở cần đăng nhập. Đăng nhập xong, trang đó sẽ mở tiếp.',
    noAccountNeeded: 'Không cần đăng nhập để tìm thủ tục hoặc tra cứu hồ sơ.',
    demo: 'Tài khoản dùng thử',
    demoPassword: (password: string) => `Mật khẩu của mọi tài khoản dùng thử: ${password}`,
    demoWho: {
      citizen: 'người dân',
      desk: 'tiếp nhận và trả kết quả, xã Đinh Văn Lâm Hà',
      specialist: 'chuyên viên, xã Đinh Văn Lâm Hà',
      chair: 'chủ tịch, xã Đinh Văn Lâm Hà',
      clerk: 'văn thư, xã Đinh Văn Lâm Hà',
    },
  },
  en: {
    title: 'Sign in',
    login: 'Telephone number or sign-in name',
    loginHint: 'Citizens use the telephone number they registered. Officials use the name they were given.',
    password: 'Password',
    submit: 'Sign in',
    register: 'No account yet? Register',
    ended: 'Your session has ended. What you typed is kept and will be shown again once you have signed in.',
    goOn: 'The page you opened needs you to sign in. It will open once you have.',
    noAccountNeeded: 'You need no account to look up procedures or to follow a dossier.',
    demo: 'Accounts to try',
    demoPassword: (password: string) => `Password of every account to try: ${password}`,
    demoWho: {
      citizen: 'a citizen',
      desk: 'desk officer, Dinh Van Lam Ha commune',
      specialist: 'specialist, Dinh Van Lam Ha commune',
      chair: 'chairperson, Dinh Van Lam Ha commune',
      clerk: 'clerk, Dinh Van Lam Ha commune',
    },
  },
} as const;

export const signInErrors = {
  loginMissing: {
    vi: 'Nhập số điện thoại hoặc tên đăng nhập.',
    en: 'Enter your telephone number or sign-in name.',
  },
  passwordMissing: { vi: 'Nhập mật khẩu.', en: 'Enter your password.' },
  failed: {
    vi: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy xem lại rồi nhập lại. Sai 5 lần liên tiếp thì tài khoản bị khóa 15 phút.',
    en: 'The sign-in name or the password is not right. Check both and try again. After 5 wrong attempts in a row an account is locked for 15 minutes.',
  },
  directoryDown: {
    vi: 'Chưa kết nối được với hệ thống tài khoản của tỉnh nên chưa kiểm tra được mật khẩu. Vui lòng thử lại sau ít phút.',
    en: 'The province’s directory of accounts does not answer, so your password could not be checked. Please try again in a few minutes.',
  },
  notKnownHere: {
    vi: 'Hệ thống tài khoản của tỉnh đã nhận ông/bà, nhưng ở đây chưa có tài khoản mang tên đăng nhập này. Vui lòng liên hệ quản trị hệ thống của cơ quan.',
    en: 'The province’s directory knows you, but there is no account with this name here. Please ask the system administrator of your agency.',
  },
  noPost: {
    vi: 'Tài khoản này hiện không giữ vị trí công tác nào. Vui lòng liên hệ quản trị hệ thống của cơ quan.',
    en: 'This account holds no post at present. Please ask the system administrator of your agency.',
  },
} as const;
