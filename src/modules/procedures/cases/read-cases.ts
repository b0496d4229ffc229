import { inBoth, isJsonObject } from '#kernel';
import { type Fault, readLocated } from '../content/located.ts';
import {
  type At,
  isThere,
  noteFault,
  readDate,
  readList,
  readObject,
  readText,
  readWhole,
  rootOf,
  under,
} from '../content/reader.ts';
import type { Answers } from '../form/form.ts';
import { casesWords } from './cases.text.ts';
import type { FormCase, Outcome } from './form-case.ts';

/** More would make a draft slow to check; a setting of ours. */
const most = 200;

/** Reads `form-cases.json`. Every mistake goes into `faults`; the cases are then not to be used. */
export function readCases(file: string, text: string, faults: Fault[]): readonly FormCase[] {
  const source = readLocated(file, text);
  faults.push(...source.syntax);
  const root = rootOf(source, source.syntax.length > 0 ? [] : faults);
  readObject(root, ['format', 'cases']);
  if (under(root, 'format').value !== 1) wrong(under(root, 'format'), (t) => t.format);
  const list = under(root, 'cases');
  const seen = new Set<string>();
  const cases = readList(list, (item) => {
    const each = readCase(item);
    if (seen.has(each.name)) wrong(under(item, 'name'), (t) => t.nameTaken);
    seen.add(each.name);
    return each;
  });
  if (cases.length > most) wrong(list, (t) => t.most(most));
  return cases;
}

type Texts = (typeof casesWords)['vi' | 'en'];
const wrong = (at: At, pick: (text: Texts) => string): void => noteFault(at, inBoth(casesWords, pick));

function readCase(at: At): FormCase {
  readObject(at, ['name', 'day', 'answers', 'outcome']);
  return {
    name: readText(under(at, 'name')),
    day: readDate(under(at, 'day')),
    answers: readAnswers(under(at, 'answers')),
    outcome: readOutcome(under(at, 'outcome')),
  };
}

function readAnswers(at: At): Answers {
  if (isJsonObject(at.value)) return at.value;
  wrong(at, (t) => t.answers);
  return {};
}

function readOutcome(at: At): Outcome {
  readObject(at, ['pages', 'fields', 'papers', 'limit', 'fee', 'mistakes']);
  const keys = (key: string): readonly string[] => readList(under(at, key), readText);
  const [limit, fee] = [under(at, 'limit'), under(at, 'fee')];
  return {
    pages: keys('pages'),
    fields: keys('fields'),
    papers: keys('papers'),
    limit: isThere(limit) ? readText(limit) : null,
    fee: isThere(fee) ? readWhole(fee, 0, 1_000_000_000) : null,
    mistakes: keys('mistakes'),
  };
}

/** The cases of a file that was read without a mistake before; undefined when it has any. */
export function casesIn(text: string): readonly FormCase[] | undefined {
  const faults: Fault[] = [];
  const cases = readCases('form-cases.json', text, faults);
  return faults.length > 0 ? undefined : cases;
}
