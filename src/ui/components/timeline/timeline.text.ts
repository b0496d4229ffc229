export const timelineText = {
  done: { vi: 'Đã xong', en: 'Done' },
  current: { vi: 'Đang làm', en: 'In progress' },
  upcoming: { vi: 'Chưa đến', en: 'Not yet' },
  problem: { vi: 'Cần chú ý', en: 'Needs attention' },
} as const;
