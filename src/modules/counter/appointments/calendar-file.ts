import { type Instant, isoOf } from '#kernel';

/** What a telephone's calendar shows of an appointment. */
export interface CalendarEvent {
  /** Stays the same when the appointment moves, so that the entry moves too. */
  readonly uid: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly url: string;
  readonly cancelled: boolean;
  readonly madeAt: Instant;
}

/** One event as a file of RFC 5545, with a reminder an hour before; lines end as it says, folded at 75 bytes. */
export function calendarFile(event: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//motcua//counter//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    `DTSTAMP:${utc(event.madeAt)}`,
    `SEQUENCE:${Math.floor(event.madeAt / 1000)}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(event.endsAt)}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${text(event.summary)}`,
    `LOCATION:${text(event.location)}`,
    `DESCRIPTION:${text(event.description)}`,
    `URL:${event.url}`,
    ...(event.cancelled ? [] : alarm(event.summary)),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const alarm = (summary: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${text(summary)}`,
  'TRIGGER:-PT1H',
  'END:VALARM',
];

/** `20261127T010000Z`: the wall clock in Vietnam minus seven hours, read off the ISO text. */
function utc(at: Instant): string {
  return new Date(Date.parse(isoOf(at))).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** RFC 5545 §3.3.11: backslash, semicolon, comma and line end are escaped. */
const text = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** RFC 5545 §3.1: no line is longer than 75 bytes; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      [part, bytes] = ['', 0];
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}
