import type { Lang } from '#kernel';

/** Why something near cannot be done by this post now. */
const withheldText = {
  vi: {
    title: (count: number) => `Việc chưa làm được lúc này và lý do (${count})`,
    others: (who: string) => `chỉ ${who} được làm.`,
    nobody: 'chưa có vị trí nào được giao quyền này.',
    held: (who: string) => `${who} đang giữ bước này.`,
    colleague: 'Đồng nghiệp khác',
    ahead: (where: string) => `chưa đến bước này. ${where}`,
    state: (states: string) => `làm được khi hồ sơ ở tình trạng: ${states}.`,
    or: ' hoặc ',
  },
  en: {
    title: (count: number) => `What cannot be done now, and why (${count})`,
    others: (who: string) => `only for: ${who}.`,
    nobody: 'no post carries this permission.',
    held: (who: string) => `${who} holds this step.`,
    colleague: 'A colleague',
    ahead: (where: string) => `the process has not come to it. ${where}`,
    state: (states: string) => `once the dossier is: ${states}.`,
    or: ' or ',
  },
} as const;

export const withheldWords = (lang: Lang): typeof withheldText.vi | typeof withheldText.en =>
  withheldText[lang];
