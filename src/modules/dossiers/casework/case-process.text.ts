export const caseProcessText = {
  vi: { title: 'Quy trình' },
  en: { title: 'Process' },
};
