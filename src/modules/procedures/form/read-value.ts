import { isJsonObject, type JsonValue, parsePlainDate } from '#kernel';
import type { Address } from './form.ts';

/** Number as people in Vietnam write it: `1.850`, `1 850`, `1850`; decimals after a comma. */
export function parseNumber(text: string): number | undefined {
  const bare = text.trim().replace(/[\s\u00a0]/g, '');
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(bare)) return undefined;
  const value = Number(bare.replaceAll('.', '').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** Phone numbers of Vietnam with ten digits, or eleven for some landlines; `+84` becomes `0`. */
export function parsePhone(text: string): string | undefined {
  const digits = text.replace(/[\s.()-]/g, '').replace(/^(\+84|0084)/, '0');
  return /^0\d{9,10}$/.test(digits) ? digits : undefined;
}

/** A personal identification number has twelve digits (handbook §3.3); spaces are forgiven. */
export function parsePersonId(text: string): string | undefined {
  const digits = text.replace(/[\s.]/g, '');
  return /^\d{12}$/.test(digits) ? digits : undefined;
}

export function parseEmail(text: string): string | undefined {
  const bare = text.trim();
  return bare.length <= 254 && /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]{2,}$/.test(bare) ? bare : undefined;
}

/** `23/11/2026` of a stored day. */
export function dateText(value: JsonValue | undefined): string {
  const date = parsePlainDate(value);
  return date === undefined ? '' : `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** `1.850.000` */
export const numberText = (value: number): string =>
  // Grouped from five digits on: a year is 1995, not 1.995.
  new Intl.NumberFormat('vi-VN', { useGrouping: 'min2' }).format(value);

/** A stored answer as an address; undefined when it is none. */
export function addressOf(value: JsonValue | undefined): Address | undefined {
  if (!isJsonObject(value)) return undefined;
  const { provinceCode, provinceName, communeCode, communeName, detail } = value;
  if (typeof provinceCode !== 'string' || typeof provinceName !== 'string') return undefined;
  if (typeof communeCode !== 'string' || typeof communeName !== 'string') return undefined;
  return {
    provinceCode,
    provinceName,
    communeCode,
    communeName,
    ...(typeof detail === 'string' ? { detail } : {}),
  };
}

export const addressText = ({ detail, communeName, provinceName }: Address): string =>
  [detail, communeName, provinceName].filter((part) => part !== undefined && part !== '').join(', ');
