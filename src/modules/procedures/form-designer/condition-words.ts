import { isJsonObject, type JsonValue, type Lang, parsePlainDate } from '#kernel';
import type { Condition } from '../form/condition.ts';
import type { Field } from '../form/form.ts';
import { dateText, numberText } from '../form/read-value.ts';
import { conditionText } from './condition.text.ts';

type Find = (key: string) => Field | undefined;

/** Any condition in words: `“Quan hệ” là “Người thân” và “Số bản” từ 2 trở lên`. */
export function conditionWords(condition: Condition, find: Find, lang: Lang, inner = false): string {
  const text = conditionText[lang];
  if (!isJsonObject(condition)) return valueWords(condition, undefined, lang);
  const [name = ''] = Object.keys(condition);
  const value = condition[name] ?? null;
  const args: readonly JsonValue[] = Array.isArray(value) ? value : [value];
  const [left = null, right = null] = args;
  const say = (part: JsonValue) => conditionWords(part, find, lang, true);
  switch (name) {
    case 'var':
      return askedWords(String(left), find, lang);
    case 'and':
    case 'or': {
      const words = args.map(say).join(` ${text[name]} `);
      return inner && args.length > 1 ? `(${words})` : words;
    }
    case '!!':
      return `${say(left)} ${isTick(left, find) ? text.ticked : text.answered}`;
    case '!':
      return isAsked(left)
        ? `${say(left)} ${isTick(left, find) ? text.unticked : text.unanswered}`
        : `${text.not} (${say(left)})`;
    case 'in':
      return `${say(left)} ${text.among} ${valueWords(right, fieldIn(left, find), lang)}`;
    default:
      return `${say(left)} ${comparison(name, fieldIn(left, find), lang)} ${valueWords(right, fieldIn(left, find), lang)}`;
  }
}

function comparison(name: string, field: Field | undefined, lang: Lang): string {
  const { days, compared } = conditionText[lang];
  const words: Readonly<Record<string, string>> = field?.kind === 'date' ? days : compared;
  return words[name] ?? name;
}

const isAsked = (part: JsonValue): boolean => isJsonObject(part) && Object.hasOwn(part, 'var');

function fieldIn(part: JsonValue, find: Find): Field | undefined {
  const target = isJsonObject(part) ? part['var'] : undefined;
  const [path] = Array.isArray(target) ? target : [target];
  return typeof path === 'string' ? find(path.split('.')[0] ?? '') : undefined;
}

function isTick(part: JsonValue, find: Find): boolean {
  const kind = fieldIn(part, find)?.kind;
  return kind === 'checkbox' || kind === 'declaration';
}

function askedWords(path: string, find: Find, lang: Lang): string {
  const [key = '', part] = path.split('.');
  const label = find(key)?.label[lang] ?? conditionText[lang].gone;
  const parts: Readonly<Record<string, string>> = conditionText[lang].parts;
  return part === undefined ? `“${label}”` : `“${label}” (${parts[part] ?? part})`;
}

/** An option by its label, a day and a number as they are written. */
export function valueWords(value: JsonValue, field: Field | undefined, lang: Lang): string {
  if (Array.isArray(value)) return value.map((each: JsonValue) => valueWords(each, field, lang)).join(', ');
  if (isJsonObject(value)) return conditionText[lang].another;
  if (field?.kind === 'choice') {
    const label = field.options.find((option) => option.value === value)?.label[lang];
    return `“${label ?? conditionText[lang].noOption}”`;
  }
  if (value === true || value === false) return conditionText[lang][value ? 'yes' : 'no'];
  if (typeof value === 'number') return numberText(value);
  return parsePlainDate(value) ? dateText(value) : `“${value ?? ''}”`;
}
