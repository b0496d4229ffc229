import {
  type Bilingual,
  err,
  inBoth,
  type Lang,
  ok,
  type PlainDate,
  parsePlainDate,
  type Result,
} from '#kernel';
import { dateIn, type FieldErrors, hasErrors, isoOfParts, textIn } from '#ui/forms';
import type { AccountFact, DateBound, Field } from '../form/form.ts';
import { factOfKind } from '../form/read-field.ts';
import { parseNumber } from '../form/read-value.ts';
import { dayName, names } from './control-names.ts';
import { designerText } from './designer.text.ts';
import { optionsIn } from './option-rows.form.ts';
import { bilingualIn } from './worded.form.ts';

type Texts = (typeof designerText)[Lang];
const say = (pick: (text: Texts) => string): Bilingual => inBoth(designerText, pick);

type Wrong = { [name: string]: Bilingual };

/** The question as it was written on its page, or what is wrong, by the name of its control. */
export function readFieldForm(field: Field, body: unknown): Result<Field, FieldErrors> {
  const wrong: Wrong = {};
  const label = bilingualIn(body, names.label);
  if (!label) wrong[names.label] = say((t) => t.enterLabel);
  const fact = factOfKind[field.kind];
  const from: AccountFact | undefined = textIn(body, names.from) === '' ? undefined : fact;
  const base = {
    key: field.key,
    label: label ?? field.label,
    hint: bilingualIn(body, names.hint),
    error: bilingualIn(body, names.error),
    required: textIn(body, names.required) !== '',
    when: field.when,
    from,
    fromWhen: from === undefined ? undefined : field.fromWhen,
  };
  const read = readOwn(field, base, body, wrong);
  return hasErrors(wrong) ? err(wrong) : ok(read);
}

type Base = Pick<Field, 'key' | 'label' | 'hint' | 'error' | 'required' | 'when' | 'from' | 'fromWhen'>;

function readOwn(field: Field, base: Base, body: unknown, wrong: Wrong): Field {
  switch (field.kind) {
    case 'text':
      return { ...field, ...base, maxLength: wholeIn(body, names.maxLength, [1, 1000], wrong) };
    case 'textarea':
      return { ...field, ...base, maxLength: wholeIn(body, names.maxLength, [1, 20_000], wrong) };
    case 'number':
    case 'money':
      return {
        ...field,
        ...base,
        min: numberIn(body, names.min, wrong),
        max: numberIn(body, names.max, wrong),
      };
    case 'group': {
      const [min, max] = [wholeIn(body, names.min, [0, 50], wrong), wholeIn(body, names.max, [1, 50], wrong)];
      return {
        ...field,
        ...base,
        required: min > 0,
        min,
        max,
        item: wordedIn(body, names.item, wrong, (t) => t.enterItem),
      };
    }
    case 'date':
      return {
        ...{ ...field, ...base, inWords: textIn(body, names.inWords) === '' ? undefined : true },
        ...{ earliest: boundIn(body, names.earliest, wrong), latest: boundIn(body, names.latest, wrong) },
      };
    case 'choice': {
      const options = optionsIn(body);
      if (options.length < 2) wrong[names.options] = say((t) => t.twoOptions);
      return { ...field, ...base, options, as: textIn(body, names.as) === 'select' ? 'select' : 'radios' };
    }
    case 'address':
      return { ...field, ...base, detail: textIn(body, names.detail) !== '' };
    case 'person':
      return { ...field, ...base, address: textIn(body, names.detail) !== '' };
    case 'files': {
      const component = textIn(body, names.component);
      if (component === '') wrong[names.component] = say((t) => t.chooseComponent);
      return { ...field, ...base, component };
    }
    case 'declaration': {
      const statement = wordedIn(body, names.statement, wrong, (t) => t.enterStatement);
      const same = statement.vi === field.statement.vi;
      return { ...field, ...base, statement, version: same ? field.version : nextVersion(field.version) };
    }
    default:
      return { ...field, ...base };
  }
}

/** Of another wording a new version, so that who declared the old one is asked again. */
const nextVersion = (version: string): string =>
  /^\d{1,6}$/.test(version) ? String(Number(version) + 1) : `${version}.1`;

function wordedIn(body: unknown, name: string, wrong: Wrong, missing: (text: Texts) => string): Bilingual {
  const text = bilingualIn(body, name);
  if (!text) wrong[name] = say(missing);
  return text ?? { vi: '', en: '' };
}

function wholeIn(body: unknown, name: string, [min, max]: readonly [number, number], wrong: Wrong): number {
  const value = parseNumber(textIn(body, name));
  if (value !== undefined && Number.isInteger(value) && value >= min && value <= max) return value;
  wrong[name] = say((t) => t.notWhole(min, max));
  return min;
}

function numberIn(body: unknown, name: string, wrong: Wrong): number {
  const value = parseNumber(textIn(body, name));
  if (value === undefined) wrong[name] = say((t) => t.notNumber);
  return value ?? 0;
}

function boundIn(body: unknown, name: string, wrong: Wrong): DateBound | undefined {
  const chosen = textIn(body, name);
  if (chosen === 'today') return 'today';
  if (chosen !== 'day') return undefined;
  const day: PlainDate | undefined = parsePlainDate(isoOfParts(dateIn(body, dayName(name))));
  if (day === undefined) wrong[dayName(name)] = say((t) => t.notDay);
  return day;
}
