import { durationIn, type Limit } from '#calendar';
import { isJsonObject, type JsonValue, type Lang, numberIn } from '#kernel';
import { wordedIn } from '../content/worded.ts';
import { wordsText } from '../words.text.ts';
import { limitIn } from '../words.ts';
import type { Difference } from './compare-versions.ts';
import { differenceText } from './differences.text.ts';
import { versionsText } from './versions.text.ts';

/** A difference as it is read: what it is, about what, and how it was and is where that can be said shortly. */
export type DifferenceWords = {
  readonly what: string;
  readonly why: string;
  readonly subject?: string | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
};

export function differenceIn(difference: Difference, lang: Lang): DifferenceWords {
  const { kind, path, subject, before, after } = difference;
  const { what, why } = differenceText[lang][kind];
  // Where only the English words differ, they are what is to be seen.
  const shown = sameVietnamese(before, after) ? 'en' : lang;
  const named = subject ? wordedIn(subject, lang).text : memberIn(path, lang);
  return {
    what,
    why,
    ...(named === undefined ? {} : { subject: named }),
    ...(isThing(before) || isThing(after)
      ? {}
      : { before: valueIn(path, before, shown), after: valueIn(path, after, shown) }),
  };
}

const sameVietnamese = (before: JsonValue | undefined, after: JsonValue | undefined): boolean =>
  isJsonObject(before) && isJsonObject(after) && 'vi' in before && before['vi'] === after['vi'];

/** `A paper becomes required: “Birth slip” (no → yes)`, on one line. */
export function differenceLine(difference: Difference, lang: Lang): string {
  const { what, subject, before, after } = differenceIn(difference, lang);
  const change = before === undefined || after === undefined ? '' : ` (${before} → ${after})`;
  return `${what}${subject === undefined ? '' : `: “${subject}”`}${change}`;
}

/** The member of a set that is there or not: an applicant, a channel, a code. */
function memberIn(path: string, lang: Lang): string | undefined {
  const [set = '', ...rest] = path.split('.');
  const member = rest.join('.');
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    applicants: wordsText[lang].applicant,
    channels: wordsText[lang].channel,
    levelsOnPortal: wordsText[lang].level,
    resultCodes: {},
    pauseReasons: {},
    assumed: {},
  };
  const known = words[set];
  return known ? (known[member] ?? member) : undefined;
}

/** A whole paper, question or step: its name says enough. Membership of a set does too. */
const isThing = (value: JsonValue | undefined): boolean =>
  value === true
    ? false
    : isJsonObject(value) &&
      !('vi' in value) &&
      !isLimit(value) &&
      !('years' in value) &&
      !hasOperator(value);

const operators = ['var', '===', '!==', '<', '<=', '>', '>=', 'in', '!', '!!', 'and', 'or'];
const hasOperator = (value: JsonValue): boolean =>
  isJsonObject(value) && Object.keys(value).every((key) => operators.includes(key));

function valueIn(path: string, value: JsonValue | undefined, lang: Lang): string {
  const text = versionsText[lang];
  if (value === undefined || value === null) return text.nothing;
  if (typeof value === 'boolean') return value ? text.yes : text.no;
  if (path.endsWith('Minutes') && typeof value === 'number') return durationIn(value, lang);
  if (path === 'fee.amount' && typeof value === 'number') return wordsText[lang].dong(numberIn(value, 'vi'));
  if (typeof value === 'number') return numberIn(value, lang);
  if (value === 'permanent') return text.permanent;
  if (typeof value === 'string') return codeIn(path, value, lang);
  if (isLimit(value)) return limitIn(value, lang);
  if (!isJsonObject(value)) return listIn(value, text.always);
  if (typeof value['vi'] === 'string') return wordOf(value['vi'], value['en'], lang);
  return typeof value['years'] === 'number'
    ? text.years(numberIn(value['years'], lang))
    : JSON.stringify(value);
}

/** Keywords and codes are read out; conditions stand as they are written. */
function listIn(values: readonly JsonValue[], always: string): string {
  if (values.every((each) => each === null)) return always;
  return values.every((each) => typeof each === 'string') ? values.join(', ') : JSON.stringify(values);
}

const wordOf = (vi: string, en: JsonValue | undefined, lang: Lang): string =>
  lang === 'en' && typeof en === 'string' ? en : vi;

/** Codes of the catalogue have words; a drawing is not read out. */
function codeIn(path: string, value: string, lang: Lang): string {
  if (path === 'drawing') return 'BPMN';
  if (path === 'feeFile') return 'DMN';
  const { route, level, onlineLevel } = wordsText[lang];
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    route,
    competentLevel: level,
    'onlineLevel.value': onlineLevel,
  };
  return words[path]?.[value] ?? value;
}

function isLimit(value: JsonValue | undefined): value is Limit {
  if (!isJsonObject(value)) return false;
  const { kind, value: amount, date, ...rest } = value;
  if (Object.keys(rest).length > 0) return false;
  if (kind === 'fixed-date') return typeof date === 'string';
  const numbered = ['hour', 'workday', 'calendar-day', 'month'].includes(String(kind));
  return kind === 'same-day' || (numbered && typeof amount === 'number');
}
