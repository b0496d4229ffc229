export const termText = {
  vi: {
    question: (name: string) => `“${name}” nghĩa là gì?`,
    several: 'Giải thích từ ngữ:',
  },
  en: {
    question: (name: string) => `What does “${name}” mean?`,
    several: 'What these words mean:',
  },
} as const;
