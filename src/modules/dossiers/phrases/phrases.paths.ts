/** Where officials keep their phrases. */
export const phrasesPath = '/lam-viec/mau-cau';
export const newPhrasePath = `${phrasesPath}/them`;
export const phrasePath = (id: string): string => `${phrasesPath}/${id}`;
export const removePhrasePath = (id: string): string => `${phrasesPath}/${id}/xoa`;
