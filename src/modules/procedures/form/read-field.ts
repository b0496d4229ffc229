import { parsePlainDate, plainDate } from '#kernel';
import { faultSaid } from '../content/faults.ts';
import {
  type At,
  isThere,
  noteFault,
  optional,
  readBilingual,
  readBoolean,
  readList,
  readMatching,
  readNumber,
  readObject,
  readOneOf,
  readText,
  readWhole,
  under,
} from '../content/reader.ts';
import { type Condition, conditionFault } from './condition.ts';
import { type AccountFact, accountFacts, type DateBound, type Option, type SingleField } from './form.ts';
import { said } from './form-fault.ts';

const singleKinds = [
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
  'files',
  'person',
  'declaration',
] as const;
const pageKinds = [...singleKinds, 'group'] as const;
type Kind = (typeof pageKinds)[number];

const common = ['key', 'kind', 'label', 'hint', 'error', 'required', 'when', 'from', 'fromWhen'];

/** Keys that would reach a prototype, or that our own forms use. */
const reserved = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);

/** Reads what every question has; `asked` are the keys its condition may look at and it may not use again. */
export function readBase(at: At, asked: ReadonlySet<string>) {
  const key = under(at, 'key');
  const read = readMatching(
    key,
    /^[a-z][A-Za-z0-9]{0,59}$/,
    faultSaid((t) => t.lettersAndDigits),
  );
  if (asked.has(read))
    noteFault(
      key,
      said((t) => t.fieldTwice),
    );
  if (reserved.has(read))
    noteFault(
      key,
      said((t) => t.reserved),
    );
  return {
    key: read,
    label: readBilingual(under(at, 'label')),
    hint: optional(under(at, 'hint'), readBilingual),
    error: optional(under(at, 'error'), readBilingual),
    required: readBoolean(under(at, 'required')),
    when: readCondition(under(at, 'when'), asked),
    ...readFrom(at, asked),
  };
}

/** `kinds` are those that may stand here: rows of a group hold fewer than pages. A group has its own reader. */
export function readSingle(
  at: At,
  asked: ReadonlySet<string>,
  components: readonly string[],
  kinds: readonly [Kind, ...Kind[]] = pageKinds,
): SingleField {
  const before = at.faults.length;
  const kind = readOneOf(under(at, 'kind'), kinds);
  const unknown = at.faults.length > before;
  const base = readBase(at, asked);
  // What a field of an unknown kind needs is unknown too: one fault is enough.
  if (unknown || kind === 'group') return { ...base, kind: 'checkbox' };
  const keys = (...own: string[]): void => readKeys(at, own);
  switch (kind) {
    case 'text':
      keys('maxLength', 'autocomplete');
      return {
        ...base,
        kind,
        maxLength: readWhole(under(at, 'maxLength'), 1, 1000),
        autocomplete: optional(under(at, 'autocomplete'), readText),
      };
    case 'textarea':
      keys('maxLength');
      return { ...base, kind, maxLength: readWhole(under(at, 'maxLength'), 1, 20_000) };
    case 'person-id':
    case 'phone':
    case 'email':
    case 'checkbox':
      keys();
      return { ...base, kind };
    case 'number':
    case 'money':
      keys('min', 'max');
      return { ...base, kind, ...readRange(at) };
    case 'date':
      keys('earliest', 'latest', 'inWords');
      return {
        ...base,
        kind,
        earliest: optional(under(at, 'earliest'), readBound),
        latest: optional(under(at, 'latest'), readBound),
        inWords: optional(under(at, 'inWords'), readBoolean),
      };
    case 'choice':
      keys('as', 'options');
      return {
        ...base,
        kind,
        as: readOneOf(under(at, 'as'), ['radios', 'select']),
        options: readOptions(at),
      };
    case 'address':
      keys('detail');
      return { ...base, kind, detail: readBoolean(under(at, 'detail')) };
    case 'files':
      keys('component');
      return { ...base, kind, component: readComponent(under(at, 'component'), components) };
    case 'person':
      keys('address');
      return { ...base, kind, address: readBoolean(under(at, 'address')) };
    case 'declaration':
      keys('version', 'statement');
      return {
        ...base,
        kind,
        version: readText(under(at, 'version')),
        statement: readBilingual(under(at, 'statement')),
      };
  }
}

/** What each kind of field can be filled in with from an account; the others ask for what no account knows. */
export const factOfKind: Partial<Readonly<Record<Kind, AccountFact>>> = {
  text: 'account.name',
  date: 'account.birthDate',
  'person-id': 'account.idNumber',
  phone: 'account.phone',
  email: 'account.email',
  address: 'account.address',
};

function readFrom(at: At, asked: ReadonlySet<string>): Pick<SingleField, 'from' | 'fromWhen'> {
  const [place, condition, kind] = [under(at, 'from'), under(at, 'fromWhen'), under(at, 'kind').value];
  if (!isThere(place)) {
    if (isThere(condition))
      noteFault(
        condition,
        said((t) => t.fromWithoutFact),
      );
    return {};
  }
  const from = readOneOf(place, accountFacts);
  const known = pageKinds.find((each) => each === kind);
  // What a field of an unknown kind may say is unknown too.
  if (known === undefined) return {};
  const fitting = factOfKind[known];
  if (fitting === undefined)
    noteFault(
      place,
      said((t) => t.notFilledIn),
    );
  else if (place.value === from && from !== fitting)
    noteFault(
      place,
      said((t) => t.otherFact(fitting)),
    );
  const fromWhen = readCondition(condition, asked);
  return { from, ...(fromWhen === undefined ? {} : { fromWhen }) };
}

/** A misspelt key must not be passed over in silence. */
export function readKeys(at: At, own: readonly string[]): void {
  readObject(at, [...common, ...own]);
}

function readRange(at: At): { readonly min: number; readonly max: number } {
  const most = Number.MAX_SAFE_INTEGER;
  const min = readNumber(under(at, 'min'), -most, most);
  const max = readNumber(under(at, 'max'), -most, most);
  if (max < min)
    noteFault(
      under(at, 'max'),
      said((t) => t.less),
    );
  return { min, max };
}

function readBound(at: At): DateBound {
  if (at.value === 'today') return 'today';
  const date = parsePlainDate(at.value);
  if (date === undefined)
    noteFault(
      at,
      said((t) => t.day),
    );
  return date ?? plainDate('1970-01-01');
}

/** `options` of a choice: at least two, each value once. */
export function readOptions(at: At): readonly Option[] {
  const seen = new Set<string>();
  const options = readList(under(at, 'options'), (option) => {
    readObject(option, ['value', 'label', 'hint']);
    const value = readMatching(
      under(option, 'value'),
      /^[a-z0-9][a-z0-9-]{0,59}$/,
      faultSaid((t) => t.smallLetters),
    );
    if (seen.has(value))
      noteFault(
        under(option, 'value'),
        said((t) => t.optionTwice),
      );
    seen.add(value);
    return {
      value,
      label: readBilingual(under(option, 'label')),
      hint: optional(under(option, 'hint'), readBilingual),
    };
  });
  if (options.length < 2)
    noteFault(
      under(at, 'options'),
      said((t) => t.twoOptions),
    );
  return options;
}

function readComponent(at: At, components: readonly string[]): string {
  const key = readText(at);
  if (!components.includes(key))
    noteFault(
      at,
      said((t) => t.component(components.join(', '))),
    );
  return key;
}

/** A condition may look only at what was asked before it: then no two fields can wait for each other. */
export function readCondition(at: At, asked: ReadonlySet<string>): Condition | undefined {
  if (!isThere(at) || at.value === undefined) return undefined;
  const fault = conditionFault(at.value, (name) => asked.has(name));
  if (fault) noteFault(at, fault);
  return at.value;
}
