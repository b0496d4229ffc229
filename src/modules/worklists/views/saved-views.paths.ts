export const viewsPath = '/lam-viec/danh-sach-da-luu';
export const viewPath = (id: string): string => `${viewsPath}/${id}`;
