import { type Bilingual, inBoth } from '#kernel';
import { type FieldErrors, type FieldValues, oneValue } from '#ui/forms';
import { paperField } from '../filing/paper-slot.ts';
import { answerText } from './answer-supplement.text.ts';
import { explained, explanationField, type Reply } from './reply.ts';

const longest = 1000;

/** What was typed over what was kept: a field that did not come changes nothing. Only what was asked for is read. */
export function replyIn(body: FieldValues, asked: readonly string[], before: Reply): Reply {
  const typed = (name: string, kept: string): string => oneValue(body, name)?.trim() ?? kept;
  return {
    explanations: Object.fromEntries(
      asked.map((key) => [key, typed(explanationField(key), before.explanations[key] ?? '')]),
    ),
    note: typed('loiNhan', before.note),
    missingBecause: typed('lyDoThieu', before.missingBecause),
  };
}

/** Where more was written than is read. */
export function tooLongIn({ explanations, note, missingBecause }: Reply): FieldErrors {
  const fields = [
    ...Object.entries(explanations).map(([key, text]) => [explanationField(key), text] as const),
    ['loiNhan', note] as const,
    ['lyDoThieu', missingBecause] as const,
  ];
  const long = fields.filter(([, text]) => text.length > longest);
  return Object.fromEntries(long.map(([name]) => [name, inBoth(answerText, (t) => t.noteTooLong)]));
}

/** What is not answered yet. Each that was asked for is, or it is said why not where that is allowed. */
export function missingIn(
  reply: Reply,
  asked: readonly { readonly key: string; readonly name: Bilingual }[],
  known: { readonly files: ReadonlySet<string>; readonly mayLeaveOut: boolean },
): FieldErrors {
  const given = new Set([...known.files, ...explained(reply)]);
  if (known.mayLeaveOut && reply.missingBecause !== '' && given.size > 0) return {};
  return Object.fromEntries(
    asked
      .filter(({ key }) => !given.has(key))
      .map(({ key, name }) => [paperField(key), inBoth(answerText, (t, lang) => t.missing(name[lang]))]),
  );
}
