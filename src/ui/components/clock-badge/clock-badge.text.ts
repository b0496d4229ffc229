export const clockText = {
  green: { vi: 'Trong hạn', en: 'On track' },
  amber: { vi: 'Sắp đến hạn', en: 'Due soon' },
  red: { vi: 'Quá hạn', en: 'Overdue' },
  paused: { vi: 'Tạm dừng', en: 'Paused' },
  stopped: { vi: 'Dừng giải quyết', en: 'Stopped' },
} as const;
