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

export const returnText = {
  vi: {
    title: 'Trả kết quả',
    late: 'Hồ sơ giải quyết trễ hạn. Trễ hạn không ngăn việc trả kết quả.',
    ready: 'Kết quả để trả',
    noResult: 'Chưa có tệp kết quả nên chưa thể trả. Hãy đính kèm kết quả trước.',
    attach: 'Đính kèm kết quả',
    wanted: (way: string, address: string) =>
      `Người nộp chọn: ${way}${address === '' ? '' : `, ${address}`}.`,
    way: 'Cách trả',
    desk: 'Trả tại quầy',
    post: 'Gửi qua bưu chính',
    electronic: 'Trả bản điện tử',
    electronicHint: 'Người nộp xem và tải kết quả trong tài khoản của mình.',
    chooseWay: 'Hãy chọn cách trả kết quả',
    receiver: 'Người nhận',
    receiverHint: 'Họ tên, và quan hệ với người nộp nếu là người khác. Không cần khi trả bản điện tử.',
    submit: 'Ghi nhận đã trả kết quả',
    tooLong: 'Không dài quá 200 ký tự',
    done: (code: string) => `Đã ghi nhận trả kết quả hồ sơ ${code}.`,
  },
  en: {
    title: 'Hand out the result',
    late: 'The dossier was finished late. Being late never keeps a result from being handed out.',
    ready: 'What is handed out',
    noResult: 'There is no result file yet, so nothing can be handed out. Attach the result first.',
    attach: 'Attach the result',
    wanted: (way: string, address: string) =>
      `The applicant wants: ${way}${address === '' ? '' : `, ${address}`}.`,
    way: 'How it is handed out',
    desk: 'At the desk',
    post: 'By post',
    electronic: 'Electronically',
    electronicHint: 'The applicant sees and downloads the result in their account.',
    chooseWay: 'Choose how the result is handed out',
    receiver: 'Taken by',
    receiverHint:
      'Name, and relation to the applicant when it is somebody else. Not needed for an electronic result.',
    submit: 'Record that it was handed out',
    tooLong: 'At most 200 characters',
    done: (code: string) => `The return of dossier ${code} has been recorded.`,
  },
} as const;
