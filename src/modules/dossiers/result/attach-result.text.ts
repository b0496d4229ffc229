/** Words of attaching a result and handing it out. */
export const attachText = {
  vi: {
    title: 'Đính kèm kết quả giải quyết',
    number: 'Số, ký hiệu của văn bản',
    numberHint: 'Ví dụ: 45/2026. Để trống nếu kết quả không có số.',
    slice: 'Kết quả của phần việc nào?',
    file: 'Tệp kết quả',
    already: 'Đã đính kèm',
    submit: 'Đính kèm',
    tooLong: 'Không dài quá 100 ký tự',
    done: 'Đã đính kèm kết quả.',
  },
  en: {
    title: 'Attach the result',
    number: 'Number and sign of the paper',
    numberHint: 'For example: 45/2026. Leave empty when the result has no number.',
    slice: 'Whose result is it?',
    file: 'Result file',
    already: 'Attached already',
    submit: 'Attach',
    tooLong: 'At most 100 characters',
    done: 'The result has been attached.',
  },
} as const;
