import { formDesignerPath } from '../drafting/drafting.paths.ts';

/** The pages of the form designer, below the draft of a procedure. */
export const designerPaths = (code: string) => {
  const base = formDesignerPath(code);
  const field = (path: string) => `${base}/cau-hoi/${path}`;
  const page = (key: string) => `${base}/trang/${key}`;
  return {
    form: base,
    /** The list with this question or page in focus. */
    at: (path: string, button?: 'len' | 'xuong') => `${base}?o=${path}${button ? `&nut=${button}` : ''}`,
    title: `${base}/ten`,
    preview: `${base}/xem-thu`,
    cases: `${base}/truong-hop`,
    files: `${base}/tep`,
    formFile: `${base}/tep/form.json`,
    newPage: `${base}/trang-moi`,
    page,
    removePage: (key: string) => `${page(key)}/xoa`,
    newField: (where: { readonly page: string; readonly group?: string | undefined }) =>
      `${base}/them?trang=${where.page}${where.group ? `&bang=${where.group}` : ''}`,
    field,
    removeField: (path: string) => `${field(path)}/xoa`,
  };
};

export type DesignerPaths = ReturnType<typeof designerPaths>;
