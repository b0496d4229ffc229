export const ledgerText = {
  interval: { vi: 'Khoảng thời gian', en: 'Interval' },
  verdict: { vi: 'Có tính không', en: 'Counted?' },
  reason: { vi: 'Vì sao', en: 'Why' },
  amount: { vi: 'Thời gian tính', en: 'Time counted' },
  counted: { vi: 'Tính', en: 'Counted' },
  skipped: { vi: 'Không tính', en: 'Not counted' },
} as const;
