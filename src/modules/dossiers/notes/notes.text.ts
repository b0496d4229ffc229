import type { Lang } from '#kernel';

/** Texts of the notes that officials write for each other. */
export const notesText = {
  vi: {
    title: 'Ghi chú nội bộ',
    count: (count: number) => `Ghi chú nội bộ (${count})`,
    lead: 'Chỉ công chức của các cơ quan giữ hồ sơ đọc được. Người nộp không thấy. Ghi chú không sửa, không xóa được; có thể trả lời.',
    none: 'Chưa có ghi chú nào.',
    add: 'Viết ghi chú',
    text: 'Nội dung ghi chú',
    save: 'Lưu ghi chú',
    answer: 'Trả lời',
    answerTo: (who: string) => `ghi chú của ${who}`,
    answering: 'Trả lời ghi chú này:',
    saved: 'Đã lưu ghi chú.',
    earlier: (count: number) => `Xem ${count} ghi chú trước đó`,
  },
  en: {
    title: 'Internal notes',
    count: (count: number) => `Internal notes (${count})`,
    lead: 'Only officials of the agencies of this dossier read them, never the applicant. A note cannot be changed or erased; it can be answered.',
    none: 'There are no notes yet.',
    add: 'Write a note',
    text: 'Note',
    save: 'Save the note',
    answer: 'Answer',
    answerTo: (who: string) => `the note of ${who}`,
    answering: 'In answer to this note:',
    saved: 'The note has been saved.',
    earlier: (count: number) => `See ${count} earlier notes`,
  },
} as const;

export const notesWords = (lang: Lang): typeof notesText.vi | typeof notesText.en => notesText[lang];
