export const calendarText = {
  vi: {
    weekdays: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
    date: (weekday: string, day: number, month: number, year: number) =>
      `${weekday}, ${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`,
    reasons: {
      working: 'trong giờ làm việc',
      'closed-hours': 'ngoài giờ làm việc',
      'weekly-rest': 'nghỉ hằng tuần',
      'day-off': 'ngày nghỉ',
      pause: 'tạm dừng tính thời gian',
      'first-day': 'ngày tiếp nhận, không tính',
      'counted-day': 'tính một ngày',
    },
    counted: (time: string, spans: string) => `tính ${time} (${spans})`,
    notCounted: (why: string) => `không tính: ${why}`,
    hours: (hours: number) => `${hours} giờ`,
    minutes: (minutes: number) => `${minutes} phút`,
    madeUp: 'làm bù',
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    date: (weekday: string, day: number, month: number, year: number) =>
      `${weekday}, ${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`,
    reasons: {
      working: 'office hours',
      'closed-hours': 'outside office hours',
      'weekly-rest': 'weekly rest',
      'day-off': 'day off',
      pause: 'the clock is stopped',
      'first-day': 'day of reception, not counted',
      'counted-day': 'one day counted',
    },
    counted: (time: string, spans: string) => `${time} counted (${spans})`,
    notCounted: (why: string) => `not counted: ${why}`,
    hours: (hours: number) => (hours === 1 ? '1 hour' : `${hours} hours`),
    minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    madeUp: 'worked in exchange for a weekday off',
  },
};
