/** Words about papers. */
export const documentsText = {
  vi: {
    scan: {
      'not-scanned': 'Chưa quét vi-rút',
      awaiting: 'Đang chờ quét vi-rút, chưa mở được',
      clean: 'Đã quét vi-rút, không phát hiện gì',
      infected: 'Có mã độc, không thể mở',
    },
    download: 'Tải bản PDF',
    back: 'Quay lại',
    from: 'Từ ngày',
    to: 'Đến ngày',
    show: 'Xem',
    lists: 'Sổ và danh sách',
    listNames: {
      register: 'Sổ theo dõi hồ sơ',
      'receipt-list': 'Hồ sơ tiếp nhận',
      'result-list': 'Bàn giao kết quả',
    },
  },
  en: {
    scan: {
      'not-scanned': 'Not scanned for viruses',
      awaiting: 'Waiting to be scanned for viruses, cannot be opened yet',
      clean: 'Scanned for viruses, nothing found',
      infected: 'Holds malware, cannot be opened',
    },
    download: 'Download as PDF',
    back: 'Back',
    from: 'From',
    to: 'To',
    show: 'Show',
    lists: 'Register and lists',
    listNames: {
      register: 'Register',
      'receipt-list': 'Dossiers received',
      'result-list': 'Results handed over',
    },
  },
} as const;
