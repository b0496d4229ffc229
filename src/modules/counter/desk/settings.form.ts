import { type Bilingual, err, inBoth, ok, type Result, type UnitId } from '#kernel';
import { type FieldErrors, hasErrors, textIn } from '#ui/forms';
import { bounds, type Desk, type Letter, type Line, letters } from './desk.ts';
import { settingsText } from './settings.text.ts';
import { fieldName, lineField, mostFields, ofField } from './settings-fields.ts';

export interface DeskForm {
  readonly desk: Omit<Desk, 'kioskKey'>;
  readonly newKey: boolean;
}

const longestName = 60;
type Errors = Record<string, Bilingual>;

/** What the head of a desk sets; each mistake at its field. */
export function parseDesk(body: unknown, unitId: UnitId): Result<DeskForm, FieldErrors> {
  const errors: Errors = {};
  const slotMinutes = number(body, 'phut', bounds.slotMinutes, errors);
  const places = number(body, 'choNgoi', bounds.places, errors);
  const daysAhead = number(body, 'soNgay', bounds.daysAhead, errors);
  const chosen = fieldsIn(body);
  const [first, ...rest] = letters.flatMap((letter) => lineIn(body, letter, chosen, errors));
  if (first?.letter !== 'A') errors[lineField('A', 'vi')] = inBoth(settingsText, (t) => t.errors.firstLine);
  if (hasErrors(errors) || !first) return err(errors);
  return ok({
    desk: {
      ...{ unitId, slotMinutes, places, daysAhead, lines: [first, ...rest] },
      numbers: textIn(body, 'phatSo') === 'yes',
      appointments: textIn(body, 'lichHen') === 'yes',
    },
    newKey: textIn(body, 'doiMay') === 'yes',
  });
}

function number(
  body: unknown,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
  errors: Errors,
): number {
  const typed = textIn(body, name);
  const value = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
  if (value >= least && value <= most) return value;
  errors[name] = inBoth(settingsText, (t) => t.errors.number(least, most));
  return least;
}

/** Fields by the letter that was chosen for them. */
function fieldsIn(body: unknown): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (let index = 0; index < mostFields; index += 1) {
    const field = textIn(body, fieldName(index)).slice(0, 200);
    if (field !== '') chosen.set(field, textIn(body, ofField(index)));
  }
  return chosen;
}

function lineIn(
  body: unknown,
  letter: Letter,
  chosen: ReadonlyMap<string, string>,
  errors: Errors,
): readonly Line[] {
  const name = { vi: textIn(body, lineField(letter, 'vi')), en: textIn(body, lineField(letter, 'en')) };
  if (name.vi === '' && name.en === '') return [];
  const at = lineField(letter, 'vi');
  if (name.vi === '' || name.en === '') errors[at] = inBoth(settingsText, (t) => t.errors.bothNames);
  if (name.vi.length > longestName || name.en.length > longestName)
    errors[at] = inBoth(settingsText, (t) => t.errors.tooLong);
  const fields = [...chosen].flatMap(([field, of]) => (of === letter ? [field] : []));
  // The first line takes what no other names, also a field that comes later.
  return [{ letter, name, fields: letter === 'A' ? [] : fields }];
}
