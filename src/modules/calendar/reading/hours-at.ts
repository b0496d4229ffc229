import { isJsonObject, type JsonObject, type JsonValue } from '#kernel';
import type { OfficeHours, Session } from '../calendar.ts';
import { type Faults, listAt } from './place.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The hours of a week. Each of its days must be named: one that is left out is not taken for a rest day. */
export function hoursAt(hours: JsonObject, place: string, faults: Faults): OfficeHours {
  const of = (day: string): readonly Session[] => sessionsAt(hours[day], `${place}.${day}`, faults);
  const read: OfficeHours = {
    weekly: {
      1: of('monday'),
      2: of('tuesday'),
      3: of('wednesday'),
      4: of('thursday'),
      5: of('friday'),
      6: of('saturday'),
      7: of('sunday'),
    },
    madeUpDay: of('madeUpDay'),
  };
  if (Object.values(read.weekly).every(({ length }) => length === 0))
    faults.push(`${place} — the office sits on no day of the week`);
  return read;
}

/** State agencies work from Monday to Friday: a day of those without hours is a mistake in the national file. */
export function missingHours({ weekly, madeUpDay }: OfficeHours, madeUp: boolean, faults: Faults): void {
  const told = (place: string): boolean => faults.some((fault) => fault.startsWith(place));
  for (const weekday of [1, 2, 3, 4, 5] as const) {
    const place = `hours.${weekdays[weekday - 1]}`;
    if (weekly[weekday].length === 0 && !told(place))
      faults.push(`${place} — hours are missing: state agencies work that day`);
  }
  if (madeUp && madeUpDay.length === 0 && !told('hours.madeUpDay'))
    faults.push('hours.madeUpDay — hours are missing: there are Saturdays to be worked');
}

export function sessionsAt(value: JsonValue | undefined, place: string, faults: Faults): readonly Session[] {
  const sessions: Session[] = [];
  for (const [index, each] of listAt(value, place, faults).entries()) {
    const session = parseSession(each);
    const last = sessions.at(-1);
    if (!session)
      faults.push(`${place}[${index}] — must be hours like "07:30-11:30", the end after the start`);
    else if (last && session.from < last.to)
      faults.push(
        `${place}[${index}] — ${sessionText(session)} overlaps ${sessionText(last)}, or stands before it`,
      );
    else sessions.push(session);
  }
  return sessions;
}

function parseSession(value: JsonValue): Session | undefined {
  const match = typeof value === 'string' ? /^(\d\d):([0-5]\d)-(\d\d):([0-5]\d)$/.exec(value) : null;
  if (!match) return undefined;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
  const session = { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
  return session.to > session.from && session.to <= 1440 ? session : undefined;
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

export const sessionText = ({ from, to }: Session): string => `${clock(from)}-${clock(to)}`;

/** The hours as they stand in a file. */
export const hoursJson = ({ weekly, madeUpDay }: OfficeHours): JsonObject => ({
  ...Object.fromEntries(
    weekdays.map((day, index) => [day, Object.values(weekly)[index]?.map(sessionText) ?? []]),
  ),
  madeUpDay: madeUpDay.map(sessionText),
});

/** `hours` under a key that may be absent. */
export function optionalHoursAt(
  value: JsonValue | undefined,
  place: string,
  faults: Faults,
): OfficeHours | undefined {
  if (value === undefined || value === null) return undefined;
  if (isJsonObject(value)) return hoursAt(value, place, faults);
  faults.push(`${place} — must be an object`);
  return undefined;
}
