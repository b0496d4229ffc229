import { dateIn, type Instant, type Lang } from '#kernel';
import type { Session } from '../calendar.ts';
import { clockText, dayIn } from '../words.ts';
import { openingText } from './opening.text.ts';
import type { ClosedFor, Opening, ReceptionDay } from './opening.ts';

/**
 * `Đang tiếp dân đến 11:30`, `Đang nghỉ. Mở lại lúc 13:30 hôm nay`,
 * `Đang nghỉ (nghỉ hằng tuần). Mở lại lúc 07:30, thứ Hai, 30/11/2026`.
 */
export function openingIn(opening: Opening, now: Instant, lang: Lang): string {
  const t = openingText[lang];
  if (opening.open) return t.openUntil(clockText(opening.until));
  const { opensAt, why } = opening;
  const closed = why === undefined ? t.closed : t.closedFor(reasonIn(why, lang));
  if (opensAt === undefined) return `${closed}. ${t.notKnown}`;
  const when =
    dateIn(opensAt) === dateIn(now)
      ? t.opensToday(clockText(opensAt))
      : t.opensOn(dayIn(dateIn(opensAt), lang), clockText(opensAt));
  return `${closed}. ${when}`;
}

/** `Giờ tiếp dân hôm nay: 07:30–11:30, 13:30–17:30`. */
export function hoursIn(sessions: readonly Session[], lang: Lang): string {
  const t = openingText[lang];
  return sessions.length === 0 ? t.closedToday : t.hours(spans(sessions));
}

/** `07:30–11:30, 13:30–17:30`, or `Không tiếp dân: Ngày Văn hóa Việt Nam`. */
export function receptionDayIn({ sessions, why }: ReceptionDay, lang: Lang): string {
  return why === undefined ? spans(sessions) : openingText[lang].closedDay(reasonIn(why, lang));
}

const reasonIn = (why: ClosedFor, lang: Lang): string =>
  why === 'weekly-rest' ? openingText[lang].weeklyRest : why[lang];

const spans = (sessions: readonly Session[]): string =>
  sessions.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', ');

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
