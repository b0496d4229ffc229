import { isJsonObject, type JsonValue } from '#kernel';
import { faultSaid } from '../content/faults.ts';
import {
  type At,
  itemOf,
  noteFault,
  optional,
  readBilingual,
  readList,
  readMatching,
  readObject,
  under,
} from '../content/reader.ts';
import { type Condition, conditionFault } from '../form/condition.ts';
import { readOptions } from '../form/read-field.ts';
import type { ProcedureContent } from '../procedure.ts';
import { type Guide, type GuideQuestion, needOf } from './guide.ts';

/** Names that the guide's page has in its address for other things. */
const reserved = new Set(['xa', 'xem', 'sua', 'lang', 'constructor']);
const most = { questions: 3, options: 8 };

/** Reads `guide` of `procedure.yaml`: one to three questions with their options. */
export function readGuide(at: At): Guide {
  readObject(at, ['questions']);
  const list = under(at, 'questions');
  const seen = new Set<string>();
  const questions = readList(list, (item) => {
    const question = readQuestion(item);
    if (seen.has(question.key))
      noteFault(
        under(item, 'key'),
        faultSaid((t) => t.usedByQuestion),
      );
    seen.add(question.key);
    return question;
  });
  if (questions.length < 1 || questions.length > most.questions) {
    noteFault(
      list,
      faultSaid((t) => t.questions(most.questions)),
    );
  }
  return { questions };
}

function readQuestion(at: At): GuideQuestion {
  readObject(at, ['key', 'label', 'hint', 'options']);
  const key = readMatching(
    under(at, 'key'),
    /^[a-z][a-z0-9-]{0,39}$/,
    faultSaid((t) => t.smallLetters),
  );
  if (reserved.has(key))
    noteFault(
      under(at, 'key'),
      faultSaid((t) => t.reserved),
    );
  const options = readOptions(at);
  if (options.length > most.options) {
    noteFault(
      under(at, 'options'),
      faultSaid((t) => t.options(most.options)),
    );
  }
  return {
    key,
    label: readBilingual(under(at, 'label')),
    hint: optional(under(at, 'hint'), readBilingual),
    options,
  };
}

/**
 * Notes what makes a guide lead nowhere: conditions over what it does not ask or offer, components that are
 * always or never needed whatever is answered, and questions that decide nothing.
 */
export function checkGuide(root: At, { guide, components }: ProcedureContent): void {
  const compared = components.flatMap(({ needed }, index) => {
    if (needed === undefined) return [];
    const at = under(itemOf(under(root, 'components'), index), 'needed');
    if (guide) return checkNeeded(at, guide, needed);
    noteFault(
      at,
      faultSaid((t) => t.noGuide),
    );
    return [];
  });
  guide?.questions.forEach(({ key }, index) => {
    if (compared.some((each) => each.key === key)) return;
    noteFault(
      itemOf(under(under(root, 'guide'), 'questions'), index),
      faultSaid((t) => t.decidesNothing),
    );
  });
}

function checkNeeded(at: At, guide: Guide, needed: Condition): readonly Comparison[] {
  const known = (name: string) => guide.questions.some(({ key }) => key === name);
  const compared = comparisonsIn(needed);
  const unknown = compared.find(({ key }) => !known(key));
  const fault = conditionFault(needed, () => true);
  if (fault) noteFault(at, fault);
  else if (unknown)
    noteFault(
      at,
      faultSaid((t) => t.noQuestion(unknown.key)),
    );
  else checkOptions(at, guide, needed, compared);
  return compared;
}

function checkOptions(at: At, guide: Guide, needed: Condition, compared: readonly Comparison[]): void {
  const strange = compared.find(({ key, value }) => value !== undefined && !hasOption(guide, key, value));
  if (strange) {
    noteFault(
      at,
      faultSaid((t) => t.noOption(strange.key, JSON.stringify(strange.value))),
    );
    return;
  }
  const need = needOf(guide, needed, {});
  if (need === 'needed')
    noteFault(
      at,
      faultSaid((t) => t.alwaysHolds),
    );
  if (need === 'not-needed')
    noteFault(
      at,
      faultSaid((t) => t.neverHolds),
    );
}

const hasOption = (guide: Guide, key: string, value: JsonValue): boolean =>
  guide.questions.some((each) => each.key === key && each.options.some((option) => option.value === value));

/** A question a condition looks at, with what its answer is compared with there, if with anything. */
type Comparison = { readonly key: string; readonly value?: JsonValue | undefined };

function comparisonsIn(condition: Condition): readonly Comparison[] {
  if (!isJsonObject(condition)) return Array.isArray(condition) ? condition.flatMap(comparisonsIn) : [];
  return Object.values(condition).flatMap((value) => {
    const args: readonly JsonValue[] = Array.isArray(value) ? value : [value ?? null];
    const vars = args.flatMap((arg) => questionOf(arg) ?? []);
    const constants = args.flat().filter((arg) => typeof arg !== 'object');
    return vars.length === 0 || constants.length === 0
      ? [
          ...vars.map((key) => ({ key })),
          ...args.filter((arg) => questionOf(arg) === undefined).flatMap(comparisonsIn),
        ]
      : vars.flatMap((key) => constants.map((constant) => ({ key, value: constant })));
  });
}

function questionOf(value: JsonValue): string | undefined {
  if (!isJsonObject(value)) return undefined;
  const target = value['var'];
  const [name] = Array.isArray(target) ? target : [target];
  return typeof name === 'string' ? name : undefined;
}
