import { type At, isThere, noteFault, readBilingual, readList, readWhole, under } from '../content/reader.ts';
import type { GroupField, SingleField } from './form.ts';
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
    if (isThere(from)) noteFault(from, 'a row is about somebody else than the one who files');
    before.add(field.key);
    return field;
  });
  const min = readWhole(under(at, 'min'), 0, mostRows);
  const max = readWhole(under(at, 'max'), 1, mostRows);
  if (fields.length === 0) noteFault(under(at, 'fields'), 'must hold at least one field');
  if (max < min) noteFault(under(at, 'max'), 'must not be less than min');
  if (base.required !== min > 0) noteFault(under(at, 'required'), 'must be true exactly when min is not 0');
  const controls = max * fields.reduce((sum, field) => sum + controlsOf(field), 0);
  if (controls > mostControls)
    noteFault(under(at, 'max'), `makes ${controls} controls, over ${mostControls}`);
  return { ...base, kind: groupKind, item: readBilingual(under(at, 'item')), min, max, fields };
}

function controlsOf(field: SingleField): number {
  if (field.kind === 'person')
    return partsOfPerson(field).reduce((sum, [, part]) => sum + controlsOf(part), 0);
  return field.kind === 'date' || field.kind === 'address' ? 3 : 1;
}
