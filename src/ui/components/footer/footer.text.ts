export const footerText = {
  navigation: { vi: 'Cuối trang', en: 'Footer' },
  office: {
    vi: 'Hệ thống thông tin giải quyết thủ tục hành chính',
    en: 'Administrative procedure handling information system',
  },
  software: {
    vi: 'Chạy trên motcua, phần mềm mã nguồn mở.',
    en: 'Runs on motcua, open-source software.',
  },
} as const;
