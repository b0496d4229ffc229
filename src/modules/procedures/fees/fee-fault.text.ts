import type { Bilingual } from '#kernel';

/** What can be wrong with a fee table, for those who draw it and those who write files. */
export const feeFault = {
  empty: { vi: 'tệp trống', en: 'is empty' },
  long: { vi: 'tệp quá dài', en: 'is too long' },
  docType: {
    vi: 'không được khai báo kiểu tài liệu hay thực thể',
    en: 'must not define a document type or entities',
  },
  notDmn: {
    vi: 'không phải tệp DMN 1.3 (https://www.omg.org/spec/DMN/20191111/MODEL/)',
    en: 'is no DMN 1.3 file (https://www.omg.org/spec/DMN/20191111/MODEL/)',
  },
  oneDecision: {
    vi: 'phải có đúng một quyết định là một bảng',
    en: 'must hold exactly one decision, and that one a table',
  },
  hitPolicy: (said: string): Bilingual => ({
    vi: `quy tắc chọn ${said} không dùng được; dùng được UNIQUE, FIRST, ANY và COLLECT với phép cộng (SUM)`,
    en: `the hit policy ${said} cannot be used; UNIQUE, FIRST, ANY and COLLECT with SUM can`,
  }),
  oneOutput: {
    vi: 'phải có đúng một cột kết quả, là số tiền bằng đồng',
    en: 'must have exactly one output, the amount in đồng',
  },
  defaultOutput: {
    vi: 'giá trị mặc định không dùng được: hãy viết một dòng cho các trường hợp còn lại',
    en: 'has a default output, which cannot be used: write a row for all other cases',
  },
  noRows: { vi: 'bảng chưa có dòng nào', en: 'has no row' },
  tooManyRows: { vi: 'bảng có quá 100 dòng hoặc quá 10 cột', en: 'has more than 100 rows or 10 columns' },
  cells: { vi: 'số ô không bằng số cột', en: 'does not have as many cells as there are columns' },
  noWords: {
    vi: 'thiếu câu tiếng Việt cho người dân (cột ghi chú "vi")',
    en: 'has no sentence for people (annotation "vi")',
  },
  input: (name: string): Bilingual => ({
    vi: `"${name}" không phải câu hỏi của biểu mẫu, cũng không phải channel hay filedOn`,
    en: `"${name}" is no question of the form, nor channel or filedOn`,
  }),
  inputKind: (name: string): Bilingual => ({
    vi: `"${name}" có nhiều phần: chỉ câu hỏi có một giá trị mới làm cột được`,
    en: `"${name}" has several parts: only a question with one value can be a column`,
  }),
  inputTwice: { vi: 'cột này đã có', en: 'is a column already' },
  reserved: (name: string): Bilingual => ({
    vi: `biểu mẫu có câu hỏi mang tên "${name}", là tên dành cho hồ sơ`,
    en: `the form has a question called "${name}", which is a name of the dossier's own`,
  }),
  feel: (piece: string): Bilingual => ({
    vi: piece === '' ? 'biểu thức FEEL chưa đầy đủ' : `"${piece}" không dùng được trong biểu thức FEEL ở đây`,
    en: piece === '' ? 'is no complete FEEL' : `"${piece}" cannot stand in FEEL here`,
  }),
  reversed: (range: string): Bilingual => ({
    vi: `khoảng ${range} kết thúc trước khi bắt đầu: ghi giá trị nhỏ trước`,
    en: `the range ${range} ends before it begins: write the smaller value first`,
  }),
  noNumber: (name: string): Bilingual => ({
    vi: `"${name}" không phải câu hỏi bằng số của biểu mẫu`,
    en: `"${name}" is no question of the form answered by a number`,
  }),
  amount: (example: string): Bilingual => ({
    vi: `không ra số đồng nguyên từ 0 trở lên, ví dụ khi ${example}`,
    en: `gives no whole amount of đồng from 0 up, such as with ${example}`,
  }),
  gap: (example: string): Bilingual => ({
    vi: `bỏ sót trường hợp không có dòng nào, ví dụ ${example}`,
    en: `leaves cases that no row takes, such as ${example}`,
  }),
  overlap: (other: number, example: string): Bilingual => ({
    vi: `chồng lên dòng ${other}, ví dụ khi ${example}`,
    en: `overlaps row ${other}, such as with ${example}`,
  }),
  differs: (other: number, example: string): Bilingual => ({
    vi: `nói khác dòng ${other} cho cùng một trường hợp, ví dụ khi ${example}`,
    en: `says something else than row ${other} of the same case, such as with ${example}`,
  }),
  never: { vi: 'không bao giờ đúng, trả lời thế nào cũng vậy', en: 'never holds, whatever is answered' },
  unreached: (others: string): Bilingual => ({
    vi: `không bao giờ dùng tới: mỗi khi đúng thì dòng ${others} ở trên đã đúng`,
    en: `is never reached: whenever it holds, row ${others} holds before it`,
  }),
  tooMany: {
    vi: 'xét quá nhiều câu trả lời nên không thể kiểm tra từng dòng',
    en: 'looks at too many answers to be checked row by row',
  },
} as const;
