import type { Lang } from '#kernel';

/** Texts of the list of dossiers of the same person. */
const relatedText = {
  vi: {
    title: (count: number) => `Hồ sơ khác của người này (${count})`,
    filed: (when: string) => `nộp ${when}`,
    due: (when: string) => `hẹn trả ${when}`,
  },
  en: {
    title: (count: number) => `Other dossiers of this person (${count})`,
    filed: (when: string) => `filed ${when}`,
    due: (when: string) => `due ${when}`,
  },
} as const;

export const relatedWords = (lang: Lang): typeof relatedText.vi | typeof relatedText.en => relatedText[lang];
