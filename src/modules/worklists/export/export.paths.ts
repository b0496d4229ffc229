export const exportPath = '/lam-viec/xuat';
export const exportOnePath = (id: string): string => `${exportPath}/${id}`;
export const exportFilePath = (id: string): string => `${exportPath}/${id}/danh-sach.xlsx`;
