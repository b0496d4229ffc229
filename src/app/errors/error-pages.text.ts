/** What is said when there is nothing to show, or something broke: what happened, what is kept, where to go. */
export const errorText = {
  vi: {
    notFound: {
      title: 'Không tìm thấy trang này',
      lines: [
        'Địa chỉ có thể đã gõ thiếu, hoặc trang chỉ dành cho người đã đăng nhập bằng tài khoản của mình.',
        'Không có gì của ông/bà bị mất. Hồ sơ và bản khai vẫn được giữ nguyên.',
      ],
    },
    forbidden: {
      title: 'Trang này dành cho người khác',
      lines: [
        'Tài khoản hoặc vị trí công tác đang dùng không có quyền xem trang này hay làm việc này. Không có gì bị thay đổi.',
        'Nếu ông/bà có tài khoản khác, hãy đăng xuất rồi đăng nhập bằng tài khoản đó.',
      ],
    },
    tooMany: {
      title: 'Có quá nhiều lượt gửi trong một lúc',
      lines: [
        'Để bảo vệ dữ liệu của mọi người, trang này tạm nhận chậm lại từ nơi ông/bà đang truy cập. Không có gì bị thay đổi.',
        'Vui lòng chờ một phút rồi bấm “Quay lại” và thử lại.',
      ],
    },
    badRequest: {
      title: 'Chưa nhận được những gì vừa gửi',
      lines: [
        'Nội dung gửi lên không đọc được, có thể vì mạng bị ngắt giữa chừng. Không có gì bị thay đổi.',
        'Bấm “Quay lại” trên trình duyệt: những gì đã nhập thường vẫn còn. Sau đó gửi lại.',
      ],
    },
    tooLarge: {
      title: 'Nội dung gửi lên quá lớn',
      lines: [
        'Những gì vừa gửi lớn hơn mức trang này nhận được trong một lần, nên chưa được lưu. Những gì ông/bà đã lưu trước đó vẫn còn.',
        'Bấm “Quay lại” trên trình duyệt. Gửi từng tệp một, chụp lại giấy tờ bằng điện thoại cho tệp nhỏ hơn, hoặc viết ngắn lại. Giấy tờ quá dày, ông/bà có thể nộp tại bộ phận một cửa.',
      ],
    },
    fault: {
      title: 'Trang này đang trục trặc',
      lines: [
        'Đây là lỗi của chúng tôi, không phải của ông/bà. Những gì đã lưu hoặc đã nộp trước đó vẫn còn nguyên.',
        'Vui lòng chờ vài phút rồi thử lại. Nếu vẫn chưa được, ông/bà liên hệ bộ phận một cửa và đọc mã dưới đây.',
      ],
    },
    errorId: 'Mã sự cố',
    where: 'Ông/bà có thể',
    places: [
      { href: '/', text: 'Về trang chủ' },
      { href: '/thu-tuc', text: 'Tìm thủ tục' },
      { href: '/tra-cuu', text: 'Tra cứu hồ sơ bằng mã' },
      { href: '/ho-so', text: 'Xem hồ sơ và bản khai của tôi' },
      { href: '/lien-he', text: 'Liên hệ bộ phận một cửa' },
    ],
    workspace: { href: '/lam-viec', text: 'Về danh sách việc' },
  },
  en: {
    notFound: {
      title: 'This page was not found',
      lines: [
        'The address may be incomplete, or the page is only for somebody signed in to their own account.',
        'Nothing of yours is lost. Your dossiers and drafts are kept.',
      ],
    },
    forbidden: {
      title: 'This page is for somebody else',
      lines: [
        'The account or post in use may not see this page or do this. Nothing was changed.',
        'If you have another account, sign out and sign in with that one.',
      ],
    },
    tooMany: {
      title: 'Too many requests at once',
      lines: [
        'To protect everybody’s data, requests from where you are have been slowed down. Nothing was changed.',
        'Please wait a minute, go back and try again.',
      ],
    },
    badRequest: {
      title: 'What you sent did not arrive',
      lines: [
        'It could not be read; the connection may have broken off. Nothing was changed.',
        'Go back in your browser: what you typed is usually still there. Then send it again.',
      ],
    },
    tooLarge: {
      title: 'What you sent is too large',
      lines: [
        'It was more than this page takes at once, and was not saved. Whatever you had saved before is kept.',
        'Go back in your browser. Send one file at a time, photograph the paper with a phone for a smaller file, or write less. Papers that are too thick can be handed in at the one-stop desk.',
      ],
    },
    fault: {
      title: 'This page is having trouble',
      lines: [
        'The fault is ours, not yours. Whatever you had saved or filed before is kept.',
        'Please wait a few minutes and try again. If it still fails, tell the one-stop desk the code below.',
      ],
    },
    errorId: 'Incident code',
    where: 'You can',
    places: [
      { href: '/', text: 'Go to the home page' },
      { href: '/thu-tuc', text: 'Find a procedure' },
      { href: '/tra-cuu', text: 'Track a dossier by its code' },
      { href: '/ho-so', text: 'See my dossiers and drafts' },
      { href: '/lien-he', text: 'Contact a one-stop desk' },
    ],
    workspace: { href: '/lam-viec', text: 'Go to the worklist' },
  },
} as const;
