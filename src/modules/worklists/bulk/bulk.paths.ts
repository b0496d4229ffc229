export const bulkPath = '/lam-viec/hang-loat';
export const bulkTaskPath = (id: string): string => `${bulkPath}/${id}`;
export const bulkFilePath = (id: string): string => `${bulkPath}/${id}/ket-qua.xlsx`;
