import { type At, isThere, noteFault, readBilingual, readList, readWhole, under } from '../content/reader.ts';
import type { GroupField, SingleField } from './form.ts';
import { said } from './form-fault.ts';
import { partsOfPerson } from './person.ts';
import { readBase, readKeys, readSingle } from './read-field.ts';

export const groupKind = 'group';

/** A page is sent with at most a thousand controls; more rows than this nobody fills in by hand. */
const mostRows = 50;
const mostControls = 600;

/** Papers belong to components and declarations to the whole form; rows in rows nobody can follow. */
const kindsInRows = [
  'text',
  'textarea',
  'person-id',
  'phone',
  'email',
  'number',
  'money',
  'date',
  'choice',
  'checkbox',
  'address',
  'person',
] as const;

export function readGroup(at: At, asked: ReadonlySet<string>): GroupField {
  readKeys(at, ['item', 'min', 'max', 'fields']);
  const base = readBase(at, asked);
  const before = new Set(asked);
  const fields = readList(under(at, 'fields'), (each) => {
    const field = readSingle(each, before, [], [...kindsInRows]);
    const from = under(each, 'from');
    if (isThere(from))
      noteFault(
        from,
        said((t) => t.rowOfAnother),
      );
    before.add(field.key);
    return field;
  });
  const min = readWhole(under(at, 'min'), 0, mostRows);
  const max = readWhole(under(at, 'max'), 1, mostRows);
  if (fields.length === 0)
    noteFault(
      under(at, 'fields'),
      said((t) => t.noFields),
    );
  if (max < min)
    noteFault(
      under(at, 'max'),
      said((t) => t.less),
    );
  if (base.required !== min > 0)
    noteFault(
      under(at, 'required'),
      said((t) => t.requiredRows),
    );
  const controls = max * fields.reduce((sum, field) => sum + controlsOf(field), 0);
  if (controls > mostControls)
    noteFault(
      under(at, 'max'),
      said((t) => t.tooManyControls(controls, mostControls)),
    );
  return { ...base, kind: groupKind, item: readBilingual(under(at, 'item')), min, max, fields };
}

function controlsOf(field: SingleField): number {
  if (field.kind === 'person')
    return partsOfPerson(field).reduce((sum, [, part]) => sum + controlsOf(part), 0);
  return field.kind === 'date' || field.kind === 'address' ? 3 : 1;
}
