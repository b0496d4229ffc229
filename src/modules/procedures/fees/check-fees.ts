import type { Bilingual, JsonObject } from '#kernel';
import type { Said } from '../content/located.ts';
import type { Condition } from '../form/condition.ts';
import type { FormDefinition } from '../form/form.ts';
import { samples, tooMany } from '../form/sample-answers.ts';
import { columnsIn, formWithFacts, numbersIn } from './fee-columns.ts';
import { exampleIn } from './fee-example.ts';
import { feeFault } from './fee-fault.text.ts';
import { rowsHeld } from './fee-of.ts';
import { dossierFacts, type FeeRow, type FeeTable } from './fee-table.ts';
import { amountOf, cellHolds, lookAtAmount, lookAtCell } from './feel.ts';
import { isReversed } from './simple-test.ts';

/** Where in a table: a row from 0, in it a column from 0 or its amount; the head of a column; the whole. */
export type FeePlace = {
  readonly row?: number | undefined;
  readonly column?: number | 'amount' | 'words' | undefined;
};

export type FeeFault = { readonly at: FeePlace; readonly message: Said };

/**
 * Everything wrong with a table: what cannot be read first; then cases without a row, and with too many. The cases
 * tried stand for all there are: each option, and around each number or day that a cell names.
 */
export function feeFaults(table: FeeTable, form: FormDefinition | undefined): readonly FeeFault[] {
  const head = headFaults(table, form);
  if (head.length > 0) return head;
  const cells = table.rows.flatMap((row, index) => cellFaults(row, index, form));
  return cells.length > 0 ? cells : caseFaults(table, form);
}

function headFaults({ inputs, rows }: FeeTable, form: FormDefinition | undefined): readonly FeeFault[] {
  const known = new Set(columnsIn(form).map(({ key }) => key));
  const asked = new Set(form?.pages.flatMap(({ fields }) => fields.map(({ key }) => key)));
  const faults: FeeFault[] = inputs.flatMap(({ name }, column) => {
    const message = dossierFacts.some((fact) => fact === name && asked.has(fact))
      ? feeFault.reserved(name)
      : inputs.findIndex((each) => each.name === name) < column
        ? feeFault.inputTwice
        : known.has(name)
          ? undefined
          : asked.has(name)
            ? feeFault.inputKind(name)
            : feeFault.input(name);
    return message ? [{ at: { column }, message }] : [];
  });
  if (rows.length === 0) faults.push({ at: {}, message: feeFault.noRows });
  if (rows.length > 100 || inputs.length > 10) faults.push({ at: {}, message: feeFault.tooManyRows });
  return faults;
}

function cellFaults(row: FeeRow, index: number, form: FormDefinition | undefined): readonly FeeFault[] {
  const cells = row.when.flatMap((cell, column): FeeFault[] => {
    const { outside, ranges } = lookAtCell(cell);
    const reversed = ranges.find(isReversed);
    if (outside !== undefined) return [{ at: { row: index, column }, message: feeFault.feel(outside) }];
    return reversed === undefined
      ? []
      : [{ at: { row: index, column }, message: feeFault.reversed(reversed) }];
  });
  const numbers = numbersIn(form).map(({ key }) => key);
  const { outside, names } = lookAtAmount(row.amount, numbers);
  const strange = names.find((name) => !numbers.includes(name));
  const at = { row: index, column: 'amount' as const };
  if (outside !== undefined) cells.push({ at, message: feeFault.feel(outside) });
  else if (strange !== undefined) cells.push({ at, message: feeFault.noNumber(strange) });
  if (row.words.vi === '') cells.push({ at: { row: index, column: 'words' }, message: feeFault.noWords });
  return cells;
}

function caseFaults(table: FeeTable, form: FormDefinition | undefined): readonly FeeFault[] {
  const whole = formWithFacts(form);
  const tried = samples(whole, conditionsOf(table, form));
  if (tried === tooMany) return [{ at: {}, message: feeFault.tooMany }];
  const holds = remembered(cellHolds);
  const comes = amountsOf(form);
  const cases = tried.map((answers) => ({ answers, held: rowsHeld(table, answers, holds) }));
  const say = (answers: JsonObject) => exampleIn(whole, table, answers);
  const rows = table.rows.flatMap((row, index): FeeFault[] => {
    const mine = cases.filter(({ held }) => held.includes(row));
    if (mine.length === 0) return [{ at: { row: index }, message: feeFault.never }];
    const fault = rowFault(table, row, mine, say);
    const unpaid = mine.find(({ answers }) => comes(row.amount, answers) === undefined);
    const amount = unpaid && {
      at: { row: index, column: 'amount' as const },
      message: said(feeFault.amount, say(unpaid.answers)),
    };
    return [...(fault ? [{ at: { row: index }, message: fault }] : []), ...(amount ? [amount] : [])];
  });
  const gap = cases.find(({ held }) => held.length === 0);
  const against = table.hitPolicy === 'ANY' ? contradictions(table, cases, comes, say) : [];
  return [...rows, ...against, ...(gap ? [{ at: {}, message: said(feeFault.gap, say(gap.answers)) }] : [])];
}

type Case = { readonly answers: JsonObject; readonly held: readonly FeeRow[] };
type Say = (answers: JsonObject) => Bilingual;

/** A row that overlaps one before it, or that those before it leave nothing to decide. */
function rowFault(
  { hitPolicy, rows }: FeeTable,
  row: FeeRow,
  mine: readonly Case[],
  say: Say,
): Said | undefined {
  if (hitPolicy === 'UNIQUE') {
    const twice = mine.find(({ held }) => held[0] !== row);
    return twice && overlapWith(rows, twice, say);
  }
  if (hitPolicy !== 'FIRST' || mine.some(({ held }) => held[0] === row)) return undefined;
  const others = new Set(mine.flatMap(({ held }) => (held[0] ? [rows.indexOf(held[0]) + 1] : [])));
  return feeFault.unreached([...others].join(', '));
}

function overlapWith(rows: readonly FeeRow[], { answers, held }: Case, say: Say): Said {
  const other = held[0] ? rows.indexOf(held[0]) + 1 : 0;
  return said((example) => feeFault.overlap(other, example), say(answers));
}

/** Of rows that hold together, the first that says something else than the first of them. */
function contradictions(
  { rows }: FeeTable,
  cases: readonly Case[],
  comes: (expression: string, answers: JsonObject) => number | undefined,
  say: Say,
): readonly FeeFault[] {
  for (const { answers, held } of cases) {
    const [first, ...rest] = held;
    const other = first && rest.find((row) => comes(row.amount, answers) !== comes(first.amount, answers));
    if (!other) continue;
    const number = rows.indexOf(first) + 1;
    const message = said((example) => feeFault.differs(number, example), say(answers));
    return [{ at: { row: rows.indexOf(other) }, message }];
  }
  return [];
}

/** The same in both languages, each with the example in its own. */
const said = (message: (example: string) => Bilingual, example: Bilingual): Bilingual => ({
  vi: message(example.vi).vi,
  en: message(example.en).en,
});

/** What the cells look at, as conditions: for each column the values it names, for each amount its numbers. */
function conditionsOf({ inputs, rows }: FeeTable, form: FormDefinition | undefined): readonly Condition[] {
  const numbers = numbersIn(form).map(({ key }) => key);
  const columns = inputs.map(
    ({ name }, column) =>
      [name, rows.flatMap(({ when }) => lookAtCell(when[column] ?? '-').constants)] as const,
  );
  const amounts = rows.flatMap(({ amount }) => {
    const { names, constants } = lookAtAmount(amount, numbers);
    // The price itself is no bound of an answer; the small numbers it is reckoned with may be.
    return names.map((name) => [name, constants.filter((each) => Number(each) <= 1000)] as const);
  });
  return [...columns, ...amounts].map(([name, constants]) => ({ in: [{ var: name }, [...constants]] }));
}

/** What amounts come to, remembered by the numbers each is reckoned with. */
function amountsOf(form: FormDefinition | undefined) {
  const numbers = numbersIn(form).map(({ key }) => key);
  const known = remembered(amountOf);
  return (expression: string, answers: JsonObject): number | undefined => {
    const used = lookAtAmount(expression, numbers).names.map((name) => [name, answers[name] ?? null]);
    return known(expression, Object.fromEntries(used));
  };
}

/** FEEL is read anew each time it is asked; the same question is asked of thousands of cases. */
function remembered<A, B>(ask: (text: string, value: A) => B): (text: string, value: A) => B {
  const known = new Map<string, B>();
  return (text, value) => {
    const key = `${text}\n${JSON.stringify(value)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = ask(text, value);
    known.set(key, found);
    return found;
  };
}
