import { clockText, dayIn, type Session } from '#calendar';
import { dateIn, type Instant, type Lang } from '#kernel';
import { openingText } from './opening.text.ts';
import type { Opening } from './opening.ts';

/** `Đang tiếp dân đến 11:30`, `Mở cửa lúc 13:30 hôm nay`, `Mở cửa lúc 07:30, thứ Hai, 30/11/2026`. */
export function openingIn(opening: Opening, now: Instant, lang: Lang): string {
  const t = openingText[lang];
  if (opening.open) return t.openUntil(clockText(opening.until));
  const { opensAt } = opening;
  if (opensAt === undefined) return `${t.closed}. ${t.notKnown}`;
  const when =
    dateIn(opensAt) === dateIn(now)
      ? t.opensToday(clockText(opensAt))
      : t.opensOn(dayIn(dateIn(opensAt), lang), clockText(opensAt));
  return `${t.closed}. ${when}`;
}

/** `Giờ tiếp dân hôm nay: 07:30–11:30, 13:30–17:30`. */
export function hoursIn(sessions: readonly Session[], lang: Lang): string {
  const t = openingText[lang];
  if (sessions.length === 0) return t.closedToday;
  return t.hours(sessions.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', '));
}

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
