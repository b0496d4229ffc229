export const openingText = {
  vi: {
    openUntil: (time: string) => `Đang tiếp dân đến ${time}`,
    closed: 'Đang nghỉ',
    opensToday: (time: string) => `Mở cửa lúc ${time} hôm nay`,
    opensOn: (day: string, time: string) => `Mở cửa lúc ${time}, ${day}`,
    notKnown: 'Chưa có lịch mở cửa lại',
    hours: (sessions: string) => `Giờ tiếp dân hôm nay: ${sessions}`,
    closedToday: 'Hôm nay không tiếp dân',
  },
  en: {
    openUntil: (time: string) => `Open until ${time}`,
    closed: 'Closed now',
    opensToday: (time: string) => `Opens at ${time} today`,
    opensOn: (day: string, time: string) => `Opens at ${time} on ${day}`,
    notKnown: 'The next opening is not announced yet',
    hours: (sessions: string) => `Open today: ${sessions}`,
    closedToday: 'Closed today',
  },
} as const;
