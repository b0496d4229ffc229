const named = (type: string, name: string, open: string, close: string): string =>
  name === '' ? type : `${type} ${open}${name}${close}`;

/** What is done to a file made elsewhere, when somebody asks for it. */
export const adaptText = {
  roots: (n: number) => ({
    vi: `Bỏ ${n} phần khác của tệp: quy trình thứ hai, thông điệp, dữ liệu`,
    en: `${n} other parts of the file are left out: further processes, messages, data`,
  }),
  dropped: (type: string, name: string) => ({
    vi: `Bỏ ${named(type, name, '“', '”')}`,
    en: `${named(type, name, '"', '"')} is left out`,
  }),
  replaced: (type: string, name: string, by: string) => ({
    vi: `${named(type, name, '“', '”')} thành ${by}`,
    en: `${named(type, name, '"', '"')} becomes ${by}`,
  }),
  ends: (n: number) => ({
    vi: `${n} điểm kết thúc gộp thành một`,
    en: `${n} ends become one`,
  }),
  lane: { vi: 'Chuyên viên thụ lý', en: 'All steps are put into one lane, of specialists' },
  kinds: (n: number) => ({
    vi: `${n} bước chưa rõ việc: bước đầu là tiếp nhận, bước cuối là trả kết quả, còn lại là xử lý`,
    en: `${n} steps do not say what is done: the first receives, the last returns, the others are work`,
  }),
  attributes: (n: number) => ({
    vi: `Bỏ ${n} thuộc tính và phần mở rộng của phần mềm khác`,
    en: `${n} attributes and extensions of other programs are left out`,
  }),
};
