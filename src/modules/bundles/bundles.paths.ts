/** Where definitions are exported and brought in. */
export const bundlesPath = '/quan-tri/goi-cau-hinh';
export const exportPath = `${bundlesPath}/xuat`;
export const bundlePath = (id: string): string => `${bundlesPath}/goi/${id}`;
