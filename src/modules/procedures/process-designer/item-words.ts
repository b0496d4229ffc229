import { durationIn } from '#calendar';
import type { Bilingual, Lang } from '#kernel';
import { isRole, roleNames } from '#organisations';
import { stepKinds } from '../process/step-graph.ts';
import { parseStepLimit } from '../process/working-minutes.ts';
import { type Question, rowsOf } from './condition-rows.ts';
import { designerText } from './designer.text.ts';
import type { BlockItem, Item, Outline, OutlineWay } from './outline.ts';

/** What an item is called in a list. */
export function itemName(
  item: Item,
  lang: Lang,
  shared: readonly { readonly name: string; readonly title: Bilingual }[] = [],
): string {
  const text = designerText[lang];
  if (item.type === 'step') return (lang === 'vi' ? item.name : item.nameEn) || item.name || text.unnamed;
  if (item.type === 'block') return item.name || (item.kind === 'choice' ? text.choice : text.parallel);
  return item.name || shared.find(({ name }) => name === item.called)?.title[lang] || text.call;
}

export function wayName(block: BlockItem, way: OutlineWay, lang: Lang): string {
  const text = designerText[lang];
  const index = block.ways.findIndex((each) => each.flow === way.flow);
  const said = (lang === 'vi' ? way.name : way.nameEn) || way.name;
  if (said !== '') return said;
  return isOtherwise(block, way) ? text.otherwise : text.way(index + 1);
}

/** The way of a choice that is taken when no condition holds. */
export const isOtherwise = ({ kind, ways }: BlockItem, { flow }: OutlineWay): boolean =>
  kind === 'choice' && ways.at(-1)?.flow === flow;

export function kindName(step: string, lang: Lang): string {
  const kind = stepKinds.find((each) => each === step);
  return kind ? designerText[lang].kinds[kind] : designerText[lang].needKind;
}

/**
 * What a lane is called. Its name is Vietnamese: in English its role says who works there, with the name where two lanes
 * have the same role.
 */
export function laneName({ lanes }: Pick<Outline, 'lanes'>, id: string, lang: Lang): string {
  const lane = lanes.find((each) => each.id === id);
  if (!lane) return designerText[lang].noLane;
  if (lang === 'vi' || !isRole(lane.role)) return lane.name || designerText[lang].unnamed;
  const role = roleNames[lane.role][lang];
  const alike = lanes.filter((each) => each.role === lane.role);
  return alike.length > 1 ? `${role} (${lane.name})` : role;
}

export function limitWords(limit: string, lang: Lang): string {
  const text = designerText[lang];
  const minutes = parseStepLimit(limit);
  if (minutes === null) return text.notCounted;
  return minutes === undefined ? text.noLimit : durationIn(minutes, lang);
}

/** When a way is taken, as a sentence. */
export function conditionWords(
  way: Pick<OutlineWay, 'condition'>,
  questions: readonly Question[],
  lang: Lang,
): string {
  const text = designerText[lang];
  const rows = rowsOf(way.condition);
  if (!rows) return text.ownCondition;
  if (rows.rows.length === 0) return text.never;
  const parts = rows.rows.map(({ about, how, value }) => {
    const question = questions.find(({ key }) => key === about);
    const answer =
      question?.kind === 'yes'
        ? text.yes
        : (question?.options.find((each) => each.value === value)?.label[lang] ?? value);
    return `“${question?.label[lang] ?? about}” ${text.comparisons[how]} “${answer}”`;
  });
  return `${text.when} ${parts.join(rows.all ? (lang === 'vi' ? ' và ' : ' and ') : lang === 'vi' ? ' hoặc ' : ' or ')}`;
}

/** Every place something can be put, with its words and the value its option sends. */
export function placesIn(
  outline: Outline,
  lang: Lang,
): readonly { readonly value: string; readonly label: string }[] {
  const text = designerText[lang];
  const inside = (items: readonly Item[]): readonly { readonly value: string; readonly label: string }[] =>
    items.flatMap((item) => [
      ...(item.type === 'block'
        ? item.ways.flatMap((way) => [
            {
              value: `nhanh ${way.flow}`,
              label: text.intoOf(itemName(item, lang), wayName(item, way, lang)),
            },
            ...inside(way.items),
          ])
        : []),
      { value: `sau ${item.id}`, label: text.afterOf(itemName(item, lang)) },
    ]);
  return [{ value: `sau ${outline.start.id}`, label: text.atStart }, ...inside(outline.items)];
}
