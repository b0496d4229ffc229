import { isJsonObject, type JsonObject, type JsonValue } from '#kernel';
import type { FormCase } from '../cases/form-case.ts';
import type { FeeTable } from '../fees/fee-table.ts';
import type { Field, FormDefinition, SingleField } from '../form/form.ts';
import type { ProcedureVersion } from '../procedure.ts';

/** Of a version what can be compared; the drawing is known only where it is published. */
export type Comparable = Pick<ProcedureVersion, 'content' | 'form' | 'process'> & {
  readonly processBpmn?: string | undefined;
  readonly feesDmn?: string | undefined;
  readonly cases?: readonly FormCase[] | undefined;
};

/** A version as a tree in which everything that has a key stands under it, so that order is not a difference. */
export type Tree = { readonly [key: string]: Branch | undefined };
export type Branch = JsonValue | Tree;

export function treeOf({ content, form, process, processBpmn, feesDmn, cases = [] }: Comparable): Tree {
  const { components, timeLimit, agencies, fee, process: plan, ...rest } = content;
  const { variants, ...limits } = timeLimit;
  const { applicants, channels, levelsOnPortal, resultCodes, pauseReasons, assumed, phrases, ...facts } =
    rest;
  return plain({
    ...facts,
    applicants: asSet(applicants),
    channels: asSet(channels),
    levelsOnPortal: asSet(levelsOnPortal),
    resultCodes: asSet(resultCodes),
    pauseReasons: asSet(pauseReasons),
    assumed: asSet(assumed),
    timeLimit: { ...limits, variants: keyed(variants), variantOrder: variants.map(({ key }) => key) },
    fee: { ...fee, table: fee.table && feeTree(fee.table) },
    components: keyed(components),
    componentOrder: components.map(({ key }) => key),
    agencies: keyed(agencies),
    phrases: phrases && keyed(phrases.map((each) => ({ ...each, key: `${each.use} ${each.name}` }))),
    agencyOrder: agencies.map(({ key }) => key),
    plan,
    form: form && formTree(form),
    process,
    drawing: processBpmn,
    feeFile: feesDmn,
    cases: keyed(cases.map(({ name, ...each }) => ({ ...each, key: name, name: { vi: name } }))),
  });
}

/** A row of fees stands under its key; what it asks, with what it asks it of. */
const feeTree = ({ hitPolicy, inputs, rows }: FeeTable) => ({
  hitPolicy,
  inputs: inputs.map(({ name }) => name),
  rows: keyed(rows.map(({ when, ...row }) => ({ ...row, when }))),
  rowOrder: rows.map(({ key }) => key),
});

/** A field stands under its key, whatever its page; `asked` is its own condition and its page's. */
function formTree({ format, title, pages }: FormDefinition) {
  const fields = pages.flatMap((page) =>
    page.fields.map(({ when, ...field }) => ({
      ...rowsByKey(field),
      page: page.key,
      asked: [page.when ?? null, when ?? null],
    })),
  );
  return {
    format,
    title,
    pages: keyed(pages.map(({ key, title: name, intro }) => ({ key, title: name, intro }))),
    pageOrder: pages.map(({ key }) => key),
    fields: keyed(fields),
    fieldOrder: fields.map(({ key }) => key),
  };
}

/** The questions of a group stand under their keys, as those of the form do. */
function rowsByKey(field: Omit<Field, 'when'>) {
  if (!('fields' in field) || !Array.isArray(field.fields)) return optionsByValue(field);
  const rows: readonly SingleField[] = field.fields;
  return {
    ...field,
    fields: keyed(rows.map(({ when, ...row }) => ({ ...optionsByValue(row), asked: [when ?? null] }))),
    rowOrder: rows.map(({ key }) => key),
  };
}

function optionsByValue(field: Omit<Field, 'when'>) {
  if (!('options' in field) || !Array.isArray(field.options)) return field;
  const options = field.options.flatMap((each: unknown) => (isOption(each) ? [each] : []));
  return {
    ...field,
    options: keyed(options.map(({ value, ...option }) => ({ key: value, ...option }))),
    optionOrder: options.map(({ value }) => value),
  };
}

const isOption = (each: unknown): each is { readonly value: string } =>
  typeof each === 'object' && each !== null && 'value' in each && typeof each.value === 'string';

const asSet = (values: readonly string[]) => Object.fromEntries(values.map((value) => [value, true]));

const keyed = <T extends { readonly key: string }>(list: readonly T[]) =>
  Object.fromEntries(list.map(({ key, ...item }) => [key, item]));

/** What JSON makes of it: what is undefined is not there, as in what the database gives back. */
function plain(value: object): JsonObject {
  const made: JsonValue = JSON.parse(JSON.stringify(value));
  return isJsonObject(made) ? made : {};
}
