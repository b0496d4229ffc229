import { durationIn } from '#calendar';
import type { Lang } from '#kernel';
import { Button, ErrorMessage, Form, InsetText, Link, WarningText } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { saidIn } from '../content/located.ts';
import { comparePath } from '../process-changes/process-changes.paths.ts';
import { processChangesText } from '../process-changes/process-changes.text.ts';
import { trialPath } from '../trial/trial.paths.ts';
import { trialText } from '../trial/trial.text.ts';
import { type Design, faultsAt } from './design.ts';
import { designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';
import { importText } from './import.text.ts';
import {
  conditionWords,
  isOtherwise,
  itemName,
  kindName,
  laneName,
  limitWords,
  wayName,
} from './item-words.ts';
import { Lanes } from './lanes.part.tsx';
import type { BlockItem, Item } from './outline.ts';
import { Faults, Times } from './standing.part.tsx';

export interface DesignerProps {
  readonly view: PageView;
  readonly design: Design;
}

interface Shown {
  readonly design: Design;
  readonly lang: Lang;
}

/** A process as a list in which everything can be done: also by keyboard alone, and without a script. */
export function DesignerPage({ view, design }: DesignerProps) {
  const { lang } = view;
  const text = designerText[lang];
  const { outline, base } = design;
  const shown = { design, lang };
  return (
    <Page
      view={view}
      title={`${text.title}: ${design.called[lang]}`}
      variant="officials"
      designs
      back={{ href: design.home, text: text.back }}
      private
    >
      <span class="govuk-caption-l">
        {design.code} {design.called[lang]}
      </span>
      <h1 class="govuk-heading-l">{text.title}</h1>
      {!design.editable && <InsetText>{text.submitted}</InsetText>}
      <FileLinks design={design} lang={lang} />
      {design.xml === undefined ? (
        <Form action={designerPaths(base).begin}>
          <p class="govuk-body">{text.noProcess}</p>
          <input type="hidden" name="ban" value={design.revision} />
          <Button preventDoubleClick>{text.beginProcess}</Button>
        </Form>
      ) : (
        <div class="mc-beside">
          <div>
            {outline ? (
              <>
                <h2 class="govuk-heading-m">{text.steps}</h2>
                <p class="govuk-body">
                  <Link href={designerPaths(base).canvas}>{text.toCanvas}</Link>
                </p>
                {design.editable && (
                  <p class="govuk-body">
                    <Link href={designerPaths(base).addAfter(outline.start.id)}>{text.addFirst}</Link>
                  </p>
                )}
                <Items items={outline.items} shown={shown} />
                <Lanes design={design} lang={lang} />
              </>
            ) : (
              <>
                <WarningText>{text.notAList}</WarningText>
                <p class="govuk-body">
                  <Link href={designerPaths(base).canvas}>{text.toCanvas}</Link>
                </p>
              </>
            )}
          </div>
          <div class="mc-beside__aside">
            <Times {...shown} />
            <Faults {...shown} />
          </div>
        </div>
      )}
    </Page>
  );
}

function FileLinks({ design, lang }: Shown) {
  const text = importText[lang];
  const paths = designerPaths(design.base);
  return (
    <p class="govuk-body mc-views">
      {design.editable && <Link href={paths.bring}>{text.toImport}</Link>}{' '}
      {design.xml !== undefined && <Link href={paths.file}>{text.toExport}</Link>}{' '}
      {design.content && design.outline && (
        <>
          <Link href={trialPath(design.code)}>{trialText[lang].toTrial}</Link>{' '}
          <Link href={comparePath(design.code)}>{processChangesText[lang].toCompare}</Link>
        </>
      )}
    </p>
  );
}

function Items({ items, shown }: { readonly items: readonly Item[]; readonly shown: Shown }) {
  if (items.length === 0) return <p class="govuk-body mc-quiet">{designerText[shown.lang].empty}</p>;
  return (
    <ol class="mc-steps">
      {items.map((item) => (
        <li key={item.id} class="mc-steps__item" id={`buoc-${item.id}`}>
          <ItemLine item={item} shown={shown} />
        </li>
      ))}
    </ol>
  );
}

interface ItemProps {
  readonly item: Item;
  readonly shown: Shown;
}

function ItemLine({ item, shown }: ItemProps) {
  const { design, lang } = shown;
  const text = designerText[lang];
  const name = itemName(item, lang, design.shared);
  const until = design.sums.until.get(item.id) ?? 0;
  return (
    <>
      <div class="mc-steps__line">
        <div>
          <strong>
            {design.editable ? <Link href={designerPaths(design.base).item(item.id)}>{name}</Link> : name}
          </strong>
          <div class="mc-quiet">{about(item, shown)}</div>
          {faultsAt(design.faults, item.id).map((fault) => (
            <ErrorMessage key={saidIn(fault.message, 'en')}>{saidIn(fault.message, lang)}</ErrorMessage>
          ))}
        </div>
        <div class="mc-steps__sum">{text.until(durationIn(until, lang))}</div>
      </div>
      {item.type === 'block' && <Ways block={item} shown={shown} />}
      {design.editable && <Acts item={item} name={name} shown={shown} />}
    </>
  );
}

/** What kind of step it is, whose, and how long it may take. */
function about(item: Item, { design, lang }: Shown): string {
  const text = designerText[lang];
  const lane = design.outline ? laneName(design.outline, item.lane, lang) : '';
  if (item.type === 'step') {
    return [kindName(item.step, lang), lane, limitWords(item.limit, lang)].join(' · ');
  }
  if (item.type === 'block') return item.kind === 'choice' ? text.choice : text.parallel;
  const minutes = design.shared.find(({ name }) => name === item.called)?.minutes ?? 0;
  return [text.call, durationIn(minutes, lang)].join(' · ');
}

function Acts({ item, name, shown }: { readonly item: Item; readonly name: string; readonly shown: Shown }) {
  const { design, lang } = shown;
  const text = designerText[lang];
  const paths = designerPaths(design.base);
  return (
    <Form action={paths.act} class="mc-steps__acts">
      <input type="hidden" name="ban" value={design.revision} />
      <input type="hidden" name="buoc" value={item.id} />
      <Button variant="secondary" class="mc-button--small" name="viec" value="len">
        {text.up}
        <span class="govuk-visually-hidden">: {name}</span>
      </Button>
      <Button variant="secondary" class="mc-button--small" name="viec" value="xuong">
        {text.down}
        <span class="govuk-visually-hidden">: {name}</span>
      </Button>
      <Link href={paths.addAfter(item.id)} hidden={`: ${name}`}>
        {text.addAfter}
      </Link>
    </Form>
  );
}

function Ways({ block, shown }: { readonly block: BlockItem; readonly shown: Shown }) {
  const { design, lang } = shown;
  const text = designerText[lang];
  const paths = designerPaths(design.base);
  return (
    <ul class="mc-steps__ways">
      {block.ways.map((way) => {
        const name = wayName(block, way, lang);
        const asks = block.kind === 'choice' && !isOtherwise(block, way);
        return (
          <li key={way.flow}>
            <p class="govuk-body mc-views mc-steps__way">
              <strong>{name}</strong> {asks && <span>{conditionWords(way, design.questions, lang)}</span>}{' '}
              {design.editable && (
                <Link href={paths.way(way.flow)} hidden={`: ${name}`}>
                  {text.wayTitle}
                </Link>
              )}{' '}
              {design.editable && (
                <Link href={paths.addInto(way.flow)} hidden={`: ${name}`}>
                  {text.addInto}
                </Link>
              )}
            </p>
            {faultsAt(design.faults, way.flow).map((fault) => (
              <ErrorMessage key={saidIn(fault.message, 'en')}>{saidIn(fault.message, lang)}</ErrorMessage>
            ))}
            <Items items={way.items} shown={shown} />
          </li>
        );
      })}
    </ul>
  );
}
