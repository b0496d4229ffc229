import type { Lang } from '#kernel';

/** A part of a whole that can be checked by hand; undefined of nothing, which has no share. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** Hundredths of a per cent, half rounded up: 9846 is 98.46 %. */
  readonly hundredths: number;
}

export function shareOf(part: number, whole: number): Share | undefined {
  if (whole <= 0) return undefined;
  return { part, whole, hundredths: Math.floor((part * 20_000 + whole) / (2 * whole)) };
}

/** `98,46 %` in Vietnamese, `98.46%` in English. */
export function percentText({ hundredths }: Share, lang: Lang): string {
  const digits = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
  return lang === 'vi' ? `${digits.replace('.', ',')} %` : `${digits}%`;
}

/** `1.234` in Vietnamese, `1,234` in English. */
export function countText(count: number, lang: Lang): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',');
}

/** `15/11/2026`. */
export const dateText = (day: string): string => `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
