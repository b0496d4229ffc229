import { dayIn } from '#calendar';
import type { Lang } from '#kernel';
import { treeText } from './tree.text.ts';
import type { UnitAct, UnitPlan } from './unit-act.ts';

/** What an act would do, in sentences. */
export function planLines(plan: UnitPlan, act: UnitAct['kind'], lang: Lang): readonly string[] {
  const text = treeText[lang];
  const { unit, before, parent, former, successors, from } = plan;
  const name = unit.fullName[lang];
  const said = {
    add: () => [text.willAdd(name, text.kinds[unit.kind], parent?.fullName[lang] ?? '')],
    rename: () => [text.willRename(before?.fullName[lang] ?? '', name), text.keepsOld],
    move: () => [text.willMove(name, former?.fullName[lang] ?? '', parent?.fullName[lang] ?? '')],
    end: () => [
      text.willEnd(name),
      ...successors.map(({ unit: next, how }) =>
        (how === 'whole' ? text.continuedBy : text.partlyBy)(next.fullName[lang]),
      ),
    ],
  }[act]();
  return [...said, text.willFrom(dayIn(from, lang))];
}

/** What hangs on a unit, in a line a kind. */
export const tieLines = (ties: UnitPlan['ties'], lang: Lang): readonly string[] =>
  ties.map(({ kind, count, names }) =>
    [treeText[lang].ties[kind](count), ...names.slice(0, 8)].join(names.length > 0 ? ', ' : ''),
  );
