import { type Bilingual, err, inBoth, type JsonObject, ok, type Result } from '#kernel';
import { type FieldErrors, textIn } from '#ui/forms';
import { type OwnHours, parseUnitHours } from '../reading/parse-unit-hours.ts';
import { type ClosurePart, closureField, closureRowsIn, hourDays, hourField } from './hours-fields.ts';
import { ownHoursText } from './own-hours.text.ts';

/** Hours as they were typed, read as the file of a unit's hours is; every mistake beside its line. */
export function readOwnHours(
  body: unknown,
): Result<{ readonly own: OwnHours; readonly note: string }, FieldErrors> {
  const parts: readonly ClosurePart[] = ['date', 'vi', 'en', 'source', 'open'];
  const rows = closureRowsIn(typeof body === 'object' && body !== null ? body : {}).filter((row) =>
    parts.some((part) => textIn(body, closureField(row, part)) !== ''),
  );
  const week = (kind: 'hours' | 'reception') =>
    Object.fromEntries(hourDays.map((day) => [day, sessionsIn(textIn(body, hourField(kind, day)))]));
  const read = parseUnitHours({
    validFrom: isoOf(textIn(body, 'validFrom')),
    hours: week('hours'),
    reception: week('reception'),
    closures: rows.map((row) => closureIn(body, row)),
  });
  const note = textIn(body, 'note').slice(0, 300);
  const errors = read.ok ? {} : errorsOf(read.error, rows);
  if (note === '') return err({ ...errors, note: inBoth(ownHoursText, (t) => t.noNote) });
  return read.ok ? ok({ own: read.value, note }) : err(errors);
}

function closureIn(body: unknown, row: number): JsonObject {
  const part = (name: ClosurePart) => textIn(body, closureField(row, name));
  return {
    date: isoOf(part('date')),
    name: { vi: part('vi'), en: part('en') || part('vi') },
    source: part('source') || textIn(body, 'note'),
    open: sessionsIn(part('open')),
  };
}

const sessionsIn = (text: string): readonly string[] =>
  text
    .split(/[,;]/)
    .map((each) => each.replaceAll(/\s/g, '').replace('–', '-'))
    .filter((each) => each !== '')
    .map((each) => each.replaceAll(/(^|-)(\d:)/g, '$10$2'));

function isoOf(typed: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed) ?? [];
  return day === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `hours.monday[1] — …` stands beside Monday; closures are numbered as they were typed, gaps and all. */
function errorsOf(faults: readonly string[], rows: readonly number[]): FieldErrors {
  const errors: Record<string, Bilingual> = {};
  for (const fault of faults) {
    const [place = '', message = ''] = fault.split(' — ');
    const closure = /^closures\[(\d+)\]\.(\w+)/.exec(place);
    const part = closure?.[2] === 'name' ? 'vi' : closure?.[2];
    const row = rows[Number(closure?.[1])];
    const name = closure ? `closures[${row}].${part}` : place.replace(/\[\d+\]$/, '');
    errors[name === 'hours' || name === 'reception' ? `${name}.monday` : name] ??= wordsOf(message);
  }
  return errors;
}

function wordsOf(message: string): Bilingual {
  const [, later = '', earlier = ''] = /^(\S+) overlaps (\S+),/.exec(message) ?? [];
  return inBoth(ownHoursText, ({ faults }) => {
    if (later !== '') return faults.overlaps(later, earlier);
    if (message.includes('must be hours')) return faults.hours;
    if (message.includes('sits on no day')) return faults.noDay;
    if (message.includes('closed already')) return faults.twice;
    return message.includes('lies before') ? faults.before : faults.other;
  });
}
