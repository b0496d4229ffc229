/** Words on the forms that are made of a dossier's data. */
export const receiptText = {
  vi: {
    content: (name: string, code: string) => `${name} (mã thủ tục ${code})`,
    hours: (value: string) => `${value} giờ làm việc`,
    workdays: (value: string) => `${value} ngày làm việc (mỗi ngày 8 giờ làm việc)`,
    calendarDays: (value: string) => `${value} ngày`,
    months: (value: string) => `${value} tháng`,
    until: (day: string) => `Chậm nhất ${day}`,
    sameDay: 'Trong ngày; hồ sơ nhận sau 15:00 thì trả trong ngày làm việc tiếp theo',
    resultPlace: (place: string) => place,
    counted: 'Tính',
    notCounted: 'Không tính',
    supplementGround: (name: string) => `Thành phần hồ sơ của thủ tục ${name}`,
  },
  en: {
    content: (name: string, code: string) => `${name} (procedure ${code})`,
    hours: (value: string) => `${value} working hours`,
    workdays: (value: string) => `${value} working days (of 8 working hours each)`,
    calendarDays: (value: string) => `${value} days`,
    months: (value: string) => `${value} months`,
    until: (day: string) => `By ${day}`,
    sameDay: 'The same day; received after 15:00, the next working day',
    resultPlace: (place: string) => place,
    counted: 'Counted',
    notCounted: 'Not counted',
    supplementGround: (name: string) => `Components of the procedure ${name}`,
  },
} as const;
