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
      restart: 'tạm dừng tính thời gian, sau đó tính lại từ đầu',
      'cut-off': 'tiếp nhận sau 15 giờ, tính từ ngày làm việc tiếp theo',
      'set-aside': 'thời gian trước khi tạm dừng, thời hạn được tính lại từ đầu',
      'first-day': 'ngày tiếp nhận, không tính',
      'counted-day': 'tính một ngày',
    },
    counted: (time: string, spans: string) => `tính ${time} (${spans})`,
    notCounted: (why: string) => `không tính: ${why}`,
    hours: (hours: number) => `${hours} giờ`,
    minutes: (minutes: number) => `${minutes} phút`,
    madeUp: 'làm bù',
    assumedDay: (name: string) => `${name} (dự kiến theo luật, lịch nghỉ chưa công bố)`,
    notAnnounced: (year: number) =>
      `Lịch nghỉ chưa được công bố: năm ${year} được tính theo các ngày nghỉ luật định; ngày hẹn có thể thay đổi khi lịch được công bố.`,
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
      restart: 'the clock is stopped and begins again from the start afterwards',
      'cut-off': 'received after 15:00, counted from the next working day',
      'set-aside': 'time before a pause after which the whole period begins again',
      'first-day': 'day of reception, not counted',
      'counted-day': 'one day counted',
    },
    counted: (time: string, spans: string) => `${time} counted (${spans})`,
    notCounted: (why: string) => `not counted: ${why}`,
    hours: (hours: number) => (hours === 1 ? '1 hour' : `${hours} hours`),
    minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    madeUp: 'worked in exchange for a weekday off',
    assumedDay: (name: string) => `${name} (assumed from the law, calendar not announced)`,
    notAnnounced: (year: number) =>
      `Calendar not announced: year ${year} is reckoned with the days off the law names; the date may move once the calendar is announced.`,
  },
};
