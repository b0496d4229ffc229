import { err, type JsonObject, type JsonValue, ok, type Result } from '#kernel';
import type { Closure, UnitHours } from '../unit-hours.ts';
import { hoursJson, optionalHoursAt, sessionsAt, sessionText } from './hours-at.ts';
import { bilingualAt, dateAt, type Faults, listAt, noDate, objectAt, textAt } from './place.ts';

/** What a unit announces of its own hours, before it has a code and a version. */
export type OwnHours = Omit<UnitHours, 'code' | 'version'>;

const known = ['validFrom', 'note', 'hours', 'reception', 'closures'];

/** Reads the file of a unit's own hours and closures; every mistake is told with its place. */
export function parseUnitHours(json: JsonValue): Result<OwnHours, readonly string[]> {
  const faults: Faults = [];
  const root = objectAt(json, 'unit', faults);
  for (const key of Object.keys(root)) {
    if (!known.includes(key)) faults.push(`${key} — is not a known key; known are ${known.join(', ')}`);
  }
  const own: OwnHours = {
    validFrom: dateAt(root['validFrom'], 'validFrom', faults),
    hours: optionalHoursAt(root['hours'], 'hours', faults),
    reception: optionalHoursAt(root['reception'], 'reception', faults),
    closures:
      root['closures'] === undefined
        ? []
        : listAt(root['closures'], 'closures', faults).map((each, index) =>
            closureAt(objectAt(each, `closures[${index}]`, faults), `closures[${index}]`, faults),
          ),
  };
  checkClosures(own, faults);
  return faults.length > 0 ? err(faults) : ok(own);
}

const closureAt = (json: JsonObject, place: string, faults: Faults): Closure => ({
  date: dateAt(json['date'], `${place}.date`, faults),
  name: bilingualAt(json['name'], `${place}.name`, faults),
  source: textAt(json['source'], `${place}.source`, faults),
  open: json['open'] === undefined ? [] : sessionsAt(json['open'], `${place}.open`, faults),
});

function checkClosures({ closures, validFrom }: OwnHours, faults: Faults): void {
  for (const [index, { date }] of closures.entries()) {
    const before = closures.findIndex((each) => each.date === date);
    const place = `closures[${index}].date`;
    if (date === noDate) continue;
    if (before < index) faults.push(`${place} — ${date} is closed already, at closures[${before}]`);
    if (validFrom !== noDate && date < validFrom)
      faults.push(`${place} — ${date} lies before ${validFrom}, from when these hours hold`);
  }
}

/** The same as it is kept. */
export const unitHoursJson = ({ validFrom, hours, reception, closures }: OwnHours): JsonObject => ({
  validFrom,
  ...(hours ? { hours: hoursJson(hours) } : {}),
  ...(reception ? { reception: hoursJson(reception) } : {}),
  closures: closures.map(({ date, name, source, open }) => ({
    ...{ date, name, source },
    ...(open.length > 0 ? { open: open.map(sessionText) } : {}),
  })),
});
