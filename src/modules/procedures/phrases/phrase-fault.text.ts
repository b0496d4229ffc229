import type { PhraseFault } from './parse-phrase.ts';

/** What is wrong in a phrase, with its place. */
export const phraseFaultText = {
  vi: ({ kind, name, line, sign }: PhraseFault): string => {
    const place = `Dòng ${line}, ký tự ${sign}`;
    if (kind === 'unknown')
      return `${place}: không có chỗ điền nào tên là {${name}}. Hãy chọn một trong các chỗ điền được liệt kê`;
    if (kind === 'unclosed') return `${place}: dấu { chưa có dấu } đóng lại. Nếu cần viết dấu {, hãy viết {{`;
    return `${place}: dấu } không có dấu { mở trước. Nếu cần viết dấu }, hãy viết }}`;
  },
  en: ({ kind, name, line, sign }: PhraseFault): string => {
    const place = `Line ${line}, sign ${sign}`;
    if (kind === 'unknown') return `${place}: there is no placeholder {${name}}. Choose one of those listed`;
    if (kind === 'unclosed')
      return `${place}: { is not closed by }. A brace that is meant as such is written {{`;
    return `${place}: } closes nothing. A brace that is meant as such is written }}`;
  },
} as const;
