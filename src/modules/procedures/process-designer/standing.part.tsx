import { durationIn } from '#calendar';
import type { Lang } from '#kernel';
import { Link } from '#ui';
import { type Fault, saidIn } from '../content/located.ts';
import type { Design } from './design.ts';
import { designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';
import { importText } from './import.text.ts';
import { itemName } from './item-words.ts';
import { allItems } from './outline.ts';

/** As many as somebody reads; the rest is told as a number. */
const mostTold = 200;

interface Shown {
  readonly design: Design;
  readonly lang: Lang;
}

/** The sum of the limits against the one of the law. */
export function Times({ design, lang, anchors = true }: Shown & { readonly anchors?: boolean | undefined }) {
  const { sums, times, outline, base, editable } = design;
  const text = designerText[lang];
  return (
    <>
      {outline && (
        <dl class="mc-facts">
          <div>
            <dt>{text.name}</dt>
            <dd>{(lang === 'vi' ? outline.name : outline.nameEn) || text.unnamed}</dd>
          </div>
        </dl>
      )}
      {outline && editable && anchors && (
        <p class="govuk-body-s">
          <Link href={designerPaths(base).name}>{text.changeName}</Link>
        </p>
      )}
      <h2 class="govuk-heading-s">{text.legal}</h2>
      <dl class="mc-facts" data-sums>
        <div>
          <dt>{text.sum}</dt>
          <dd>{durationIn(sums.total, lang)}</dd>
        </div>
        {times.map(({ called, needed, allowed }) => (
          <div key={called.vi}>
            <dt>{called[lang]}</dt>
            <dd>{text.needs(durationIn(needed, lang), durationIn(allowed, lang))}</dd>
            {needed > allowed && (
              <dd class="mc-late">
                {text.over} {durationIn(needed - allowed, lang)}
              </dd>
            )}
          </div>
        ))}
      </dl>
      <p class="govuk-body-s">{times.length === 0 ? text.byPlan : text.parallelNote}</p>
    </>
  );
}

/** Every fault with its place; a fault of a step leads to that step. */
export function Faults({ design, lang, anchors = true }: Shown & { readonly anchors?: boolean | undefined }) {
  const text = designerText[lang];
  const { faults, outline } = design;
  const items = outline ? allItems(outline.items) : [];
  const placeOf = ({ path, line }: Fault) => {
    const item = items.find(({ id }) => id === path || path.startsWith(`${id}:`));
    const name = item && itemName(item, lang, design.shared);
    if (item && anchors) return <Link href={`#buoc-${item.id}`}>{name}</Link>;
    if (name !== undefined) return name;
    return outline ? text.whole : `${path} (${text.line(line)})`;
  };
  return (
    <>
      <h2 class="govuk-heading-s">{text.faults(faults.length)}</h2>
      {faults.length === 0 ? (
        <p class="govuk-body-s">{text.sound}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {faults.slice(0, mostTold).map((fault) => (
            <li key={`${fault.path} ${saidIn(fault.message, 'en')}`}>
              {placeOf(fault)}: {saidIn(fault.message, lang)}
            </li>
          ))}
          {faults.length > mostTold && <li>{importText[lang].more(faults.length - mostTold)}</li>}
        </ul>
      )}
    </>
  );
}
