/** What is wrong with the days somebody asks for. */
export const waitingFormText = {
  vi: {
    noSuchDay: 'Ngày này không có trong lịch. Ghi đủ ngày, tháng và bốn chữ số của năm',
    backwards: 'Ngày cuối phải bằng hoặc sau ngày đầu',
    tooMany: 'Xem nhiều nhất 400 ngày một lần',
  },
  en: {
    noSuchDay: 'There is no such day. Give day, month and a year of four digits',
    backwards: 'The last day is on or after the first',
    tooMany: 'At most 400 days are shown at once',
  },
} as const;
