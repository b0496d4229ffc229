import { dateIn, type Instant, type JsonObject, type Lang, parsePlainDate } from '#kernel';
import { wordedIn } from '../content/worded.ts';
import { type Column, columnsIn } from '../fees/fee-columns.ts';
import { feeOf } from '../fees/fee-of.ts';
import type { FeeTable } from '../fees/fee-table.ts';
import type { FormDefinition } from '../form/form.ts';
import type { Tried } from './fee-designer.ts';

export const triedField = (key: string) => `t.${key}`;

/** What a table has to know of a dossier: its columns, and the numbers its amounts are reckoned with. */
export const askedOf = ({ inputs, rows }: FeeTable, form: FormDefinition | undefined): readonly Column[] => {
  const amounts = rows.map(({ amount }) => amount).join(' ');
  return columnsIn(form).filter(
    ({ key }) => inputs.some(({ name }) => name === key) || new RegExp(`\\b${key}\\b`).test(amounts),
  );
};

interface Trying {
  readonly table: FeeTable | undefined;
  readonly form: FormDefinition | undefined;
  readonly query: Readonly<Record<string, string>>;
  readonly now: Instant;
  readonly lang: Lang;
}

/** What was typed to try a table with, and what it comes to; an online dossier of today where nothing else is said. */
export function triedOn({ table, form, query, now, lang }: Trying): Tried {
  const typed = {
    [triedField('channel')]: 'online',
    [triedField('filedOn')]: shownDay(dateIn(now)),
    ...query,
  };
  if (!table || query['thu'] === undefined) return { values: typed };
  const answers: JsonObject = Object.fromEntries(
    askedOf(table, form).flatMap((column) => {
      const value = valueOfColumn(column, (typed[triedField(column.key)] ?? '').trim());
      return value === undefined ? [] : [[column.key, value] as const];
    }),
  );
  const { channel, filedOn, ...rest } = answers;
  const reckoned = feeOf(table, {
    answers: rest,
    channel: typeof channel === 'string' ? channel : 'online',
    filedOn: parsePlainDate(filedOn) ?? dateIn(now),
  });
  const rows = reckoned?.rows.map(({ row }) => wordedIn(row.words, lang).text) ?? [];
  return { values: typed, result: { amount: reckoned?.amount, rows } };
}

const shownDay = (day: string): string => day.split('-').reverse().join('/');

function valueOfColumn({ kind }: Column, text: string): string | number | boolean | undefined {
  if (text === '') return undefined;
  if (kind === 'checkbox') return text === 'true';
  if (kind === 'number' || kind === 'money') return Number(text.replaceAll('.', '')) || 0;
  if (kind !== 'date') return text;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
