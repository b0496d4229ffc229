/** Words of phrases beside a field. */
export const phrasesText = {
  vi: {
    choose: 'Mẫu câu',
    insert: 'Chèn',
    insertInto: (label: string) => `mẫu câu vào “${label}”`,
    sources: { procedure: 'của thủ tục', agency: 'của cơ quan', own: 'của tôi' },
    inEnglish: 'tiếng Anh',
    chooseOne: 'Hãy chọn một mẫu câu trước khi chèn',
    gapLeft: 'Còn chỗ […] chưa điền. Hãy ghi nội dung vào chỗ đó hoặc xóa đi',
    send: 'Gửi',
  },
  en: {
    choose: 'Phrase',
    insert: 'Insert',
    insertInto: (label: string) => `the phrase into “${label}”`,
    sources: { procedure: 'the procedure’s', agency: 'the agency’s', own: 'mine' },
    inEnglish: 'in English',
    chooseOne: 'Choose a phrase before inserting it',
    gapLeft: 'A gap […] is still to be filled. Write what belongs there, or take it out',
    send: 'Send',
  },
} as const;
