/** Words of versions: for the controller's pages, the notices of drafts and the import. */
export const versionsText = {
  vi: {
    classes: {
      cosmetic: 'Sửa câu chữ',
      assisting: 'Hỗ trợ người nộp',
      substantive: 'Thay đổi nội dung',
    },
    effects: {
      cosmetic:
        'Áp dụng ngay cho mọi người đọc, cả trên bản nháp và trang theo dõi hồ sơ; không ai phải làm gì khác.',
      assisting:
        'Từ ngày áp dụng, bản nháp được chuyển sang phiên bản mới và người nộp được báo; hồ sơ đã nộp theo phiên bản cũ.',
      substantive:
        'Chỉ áp dụng cho hồ sơ nộp từ ngày áp dụng. Bản nháp nộp trước ngày đó vẫn theo phiên bản cũ; sau ngày đó được chuyển sang, giữ lại câu trả lời còn phù hợp và nói rõ điểm mới. Hồ sơ đã nộp theo phiên bản cũ.',
    },
    first: 'Phiên bản đầu tiên',
    from: (version: number, day: string) => `phiên bản ${version}, áp dụng từ ${day}`,
    touched: (drafts: number, dossiers: number) => `${drafts} bản nháp, ${dossiers} hồ sơ đang giải quyết.`,
    yes: 'có',
    no: 'không',
    nothing: 'không có',
    years: (count: string) => `${count} năm`,
    permanent: 'vĩnh viễn',
    always: 'luôn luôn',
  },
  en: {
    classes: { cosmetic: 'Wording', assisting: 'Helps the filer', substantive: 'Substance' },
    effects: {
      cosmetic:
        'Shown to everybody at once, in drafts and where dossiers are followed; nobody has to do anything else.',
      assisting:
        'From its day on drafts move to the new version and their filers are told; dossiers already filed stay on the old one.',
      substantive:
        'Only for what is filed from its day on. Drafts filed before that day stay on the old version; later ones move, keep the answers that still fit and are told what is new. Dossiers already filed stay on the old one.',
    },
    first: 'First version',
    from: (version: number, day: string) => `version ${version}, from ${day}`,
    touched: (drafts: number, dossiers: number) =>
      `${drafts} ${drafts === 1 ? 'draft' : 'drafts'}, ${dossiers} open ${dossiers === 1 ? 'dossier' : 'dossiers'}.`,
    yes: 'yes',
    no: 'no',
    nothing: 'none',
    years: (count: string) => `${count} ${count === '1' ? 'year' : 'years'}`,
    permanent: 'for good',
    always: 'always',
  },
};
