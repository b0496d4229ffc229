const named = (type: string, name: string, open: string, close: string): string =>
  name === '' ? type : `${type} ${open}${name}${close}`;

/** What elements of the profile are called here. */
const becomes: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  'bpmn:UserTask': { vi: 'một bước', en: 'a step' },
  'bpmn:ReceiveTask': { vi: 'một bước chờ', en: 'a step that waits' },
  'bpmn:ExclusiveGateway': { vi: 'chỗ rẽ nhánh theo trường hợp', en: 'a choice' },
};

/** What is done to a file made elsewhere, when somebody asks for it. */
export const adaptText = {
  roots: (n: number) => ({
    vi: `Bỏ ${n} phần khác của tệp: thông điệp, dữ liệu, khai báo dùng chung`,
    en: `${n} other parts of the file are left out: messages, data, declarations`,
  }),
  process: (name: string, steps: number) => ({
    vi: `Bỏ quy trình ${name === '' ? 'không tên' : `“${name}”`} (${steps} bước): mỗi tệp chỉ có một quy trình`,
    en: `The process ${name === '' ? 'without a name' : `"${name}"`} (${steps} steps) is left out: a file holds one process`,
  }),
  messages: (n: number) => ({
    vi: `Bỏ ${n} luồng thông điệp giữa các khung`,
    en: `${n} message flows between pools are left out`,
  }),
  notes: (texts: readonly string[]) => ({
    vi: `Bỏ ghi chú trên hình: ${texts.map((text) => `“${text}”`).join(', ')}`,
    en: `Notes on the drawing are left out: ${texts.map((text) => `"${text}"`).join(', ')}`,
  }),
  inside: (name: string, steps: readonly string[]) => ({
    vi: `“${name}” thành một bước; các phần bên trong bị bỏ: ${steps.join(', ')}`,
    en: `"${name}" becomes one step; what is inside is left out: ${steps.join(', ')}`,
  }),
  lines: (n: number) => ({
    vi: `Bỏ ${n} đường nối mà một đầu không còn`,
    en: `${n} lines with an end that is gone are left out`,
  }),
  ids: (said: readonly string[], n: number) => ({
    vi: `${n} mã trùng hoặc có ký tự không dùng được được đổi: ${said.join(', ')}`,
    en: `${n} ids that stand twice or have other signs than plain letters are changed: ${said.join(', ')}`,
  }),
  unread: (line: number | undefined, what: { readonly vi: string; readonly en: string }) => ({
    vi: `Bỏ phần không đọc được${line === undefined ? '' : ` ở dòng ${line}`}: ${what.vi}`,
    en: `What cannot be read${line === undefined ? '' : ` on line ${line}`} is left out: ${what.en}`,
  }),
  nested: (n: number) => ({
    vi: `${n} làn nằm trong làn khác được đặt cạnh nhau`,
    en: `${n} lanes inside other lanes are put beside each other`,
  }),
  unplaced: (n: number, lane: string) => ({
    vi: `${n} phần không nằm trong làn nào được đặt vào làn “${lane}”`,
    en: `${n} parts that stand in no lane are put into the lane "${lane}"`,
  }),
  dropped: (type: string, name: string) => ({
    vi: `Bỏ ${named(type, name, '“', '”')}`,
    en: `${named(type, name, '"', '"')} is left out`,
  }),
  replaced: (type: string, name: string, by: string) => {
    const what = becomes[by] ?? { vi: by, en: by };
    return {
      vi: `${named(type, name, '“', '”')} thành ${what.vi}`,
      en: `${named(type, name, '"', '"')} becomes ${what.en}`,
    };
  },
  ends: (n: number) => ({
    vi: `${n} điểm kết thúc gộp thành một`,
    en: `${n} ends become one`,
  }),
  firstLane: { vi: 'Chuyên viên thụ lý', en: 'Specialists' },
  lane: {
    vi: 'Mọi bước được đặt vào một làn “Chuyên viên thụ lý”',
    en: 'All steps are put into one lane, of specialists',
  },
  kinds: (n: number) => ({
    vi: `${n} bước chưa rõ việc: bước đầu là tiếp nhận, bước cuối là trả kết quả, còn lại là xử lý`,
    en: `${n} steps do not say what is done: the first receives, the last returns, the others are work`,
  }),
  attributes: (n: number) => ({
    vi: `Bỏ ${n} thuộc tính và phần mở rộng của phần mềm khác`,
    en: `${n} attributes and extensions of other programs are left out`,
  }),
};
