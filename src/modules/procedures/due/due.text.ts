export const dueText = {
  vi: {
    notInForce: (code: string, from: string) =>
      `Ngày tiếp nhận nằm ngoài thời gian có hiệu lực của thủ tục ${code}; thời hạn được tính theo bản có hiệu lực từ ${from}.`,
    startsAt: 'Bắt đầu tính',
    due: 'Hẹn trả kết quả',
    why: 'Vì sao',
    at: (clock: string, day: string) => `${clock}, ${day}`,
  },
  en: {
    notInForce: (code: string, from: string) =>
      `On the day of reception procedure ${code} was not in force; counted by the version in force from ${from}.`,
    startsAt: 'Counted from',
    due: 'Due',
    why: 'Why this date',
    at: (clock: string, day: string) => `${clock}, ${day}`,
  },
};
