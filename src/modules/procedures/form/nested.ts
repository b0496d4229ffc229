import { conditionOnOne } from './condition.ts';
import type { Field } from './form.ts';

type Show<F, Shown> = (field: F, under: (option: string) => readonly Shown[] | undefined) => Shown;

/**
 * Shows questions in order, each that hangs on an answer to radios beside it under that answer. One with a
 * mistake in it, by the names of controls, is shown in any case: the message must lead somewhere.
 */
export function nested<F extends Field, Shown>(
  fields: readonly F[],
  asked: readonly F[],
  namesWrong: readonly string[],
  show: Show<F, Shown>,
): readonly Shown[] {
  const parents = new Map(fields.map((field) => [field, parentOf(field, fields)]));
  const wrong = (field: F): boolean =>
    namesWrong.some((name) => name === field.key || name.startsWith(`${field.key}-`));
  const below = (field: F, option: string): readonly Shown[] | undefined => {
    const hanging = fields.filter((each) => {
      const parent = parents.get(each);
      return parent?.field === field && parent.option === option;
    });
    return hanging.length > 0 ? hanging.map((each) => show(each, () => undefined)) : undefined;
  };
  return fields
    .filter((field) => !parents.get(field) && (asked.includes(field) || wrong(field)))
    .map((field) => show(field, (option) => below(field, option)));
}

/** The radios among these, and the answer to them, under which a question belongs. */
function parentOf<F extends Field>(field: F, fields: readonly F[]): { field: F; option: string } | undefined {
  const when = conditionOnOne(field.when);
  const parent = fields.find((each) => each.key === when?.key);
  return when && parent?.kind === 'choice' && parent.as === 'radios' && parent.when === undefined
    ? { field: parent, option: when.option }
    : undefined;
}
