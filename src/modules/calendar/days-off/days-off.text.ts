export const daysOffText = {
  vi: {
    newYear: 'Tết Dương lịch',
    lunarNewYear: 'Tết Nguyên đán',
    hungKings: 'Giỗ Tổ Hùng Vương',
    reunification: 'Ngày Chiến thắng',
    labour: 'Quốc tế Lao động',
    national: 'Quốc khánh',
    nationalAdjacent: 'Quốc khánh (ngày liền kề)',
    culture: 'Ngày Văn hóa Việt Nam',
    compensation: (name: string) => `Nghỉ bù ${name}`,
  },
  en: {
    newYear: "New Year's Day",
    lunarNewYear: 'Lunar New Year',
    hungKings: "Hung Kings' Commemoration",
    reunification: 'Reunification Day',
    labour: 'Labour Day',
    national: 'National Day',
    nationalAdjacent: 'National Day (adjacent day)',
    culture: 'Vietnam Culture Day',
    compensation: (name: string) => `Compensatory day for ${name}`,
  },
};
