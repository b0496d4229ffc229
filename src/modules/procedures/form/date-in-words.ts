import type { PlainDate } from '#kernel';

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const digit = (value: number): string => digits[value] ?? '';

/** A day as civil-status papers repeat it in words: `ngày chín tháng mười một năm hai nghìn không trăm hai mươi sáu`. */
export function dateInWords(date: PlainDate): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)].map(Number);
  const monthName = month === 4 ? 'tư' : numberInWords(month ?? 0);
  return `ngày ${numberInWords(day ?? 0)} tháng ${monthName} năm ${numberInWords(year ?? 0)}`;
}

/** A whole number from 0 to 9999 in Vietnamese words. */
export function numberInWords(value: number): string {
  const [thousands, hundreds, rest] = [Math.floor(value / 1000), Math.floor(value / 100) % 10, value % 100];
  const parts = [
    thousands > 0 ? `${digit(thousands)} nghìn` : '',
    hundreds > 0 || (thousands > 0 && rest > 0) ? `${digit(hundreds)} trăm` : '',
    rest > 0 || value === 0 ? belowHundred(rest, value >= 100) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** `linh năm` after hundreds, `mười lăm`, `hai mươi mốt`, `ba mươi tư`. */
function belowHundred(value: number, afterHundreds: boolean): string {
  const [tens, units] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return afterHundreds ? `linh ${digit(units)}` : digit(units);
  const ten = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  if (units === 0) return ten;
  if (units === 5) return `${ten} lăm`;
  if (tens > 1 && units === 1) return `${ten} mốt`;
  return `${ten} ${tens > 1 && units === 4 ? 'tư' : digit(units)}`;
}
