export const layoutText = {
  siteName: { vi: 'Một cửa', en: 'Một cửa' },
  wayBack: { vi: 'Lối quay lại', en: 'Way back' },
  errorTitle: { vi: 'Lỗi', en: 'Error' },
  procedures: { vi: 'Thủ tục', en: 'Procedures' },
  tracking: { vi: 'Tra cứu hồ sơ', en: 'Track a dossier' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  appointments: { vi: 'Đặt lịch hẹn', en: 'Book an appointment' },
  desks: { vi: 'Liên hệ bộ phận một cửa', en: 'Contact a one-stop desk' },
  terms: { vi: 'Giải thích từ ngữ', en: 'Words explained' },
  mine: { vi: 'Hồ sơ của tôi', en: 'My dossiers' },
  workspace: { vi: 'Việc cần làm', en: 'Workspace' },
  administration: { vi: 'Quản trị', en: 'Administration' },
  demo: { vi: 'Bản trình diễn', en: 'Demonstration' },
  demoNote: {
    vi: 'Người và hồ sơ ở đây không có thật.',
    en: 'The people and dossiers here are not real.',
  },
} as const;
