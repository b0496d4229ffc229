import type { Content } from '#ui';
import { Button, Details, Form, InsetText, Link, RadiosField, SelectField, TextField } from '#ui';
import { bind, type FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { saidIn } from '../content/located.ts';
import { type Design, faultsAt } from './design.ts';
import { designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';
import { conditionWords, isOtherwise, itemName, laneName, placesIn, wayName } from './item-words.ts';
import { type BlockItem, type Item, itemOf, type Outline, wayOf } from './outline.ts';
import { StepFields } from './step-fields.part.tsx';

export interface ItemPageProps {
  readonly view: PageView;
  readonly design: Design;
  readonly outline: Outline;
  readonly form: FormState;
  /** What is changed; undefined while something is added at `place`. */
  readonly item: Item | undefined;
  readonly place: { readonly after?: string | undefined; readonly way?: string | undefined };
}

/** One step, call or block: what it is, and what can be done with it. Or a new one at a place. */
export function ItemPage(props: ItemPageProps) {
  const { view, design, form, item } = props;
  const { lang } = view;
  const text = designerText[lang];
  const paths = designerPaths(design.base);
  const title = item
    ? `${item.type === 'block' ? text.blockTitle : text.editTitle}: ${itemName(item, lang)}`
    : addTitle(props);
  const faults = item ? faultsAt(design.faults, item.id) : [];
  return (
    <Page
      view={view}
      title={title}
      variant="officials"
      designs
      back={{ href: paths.list, text: text.backToList }}
      errors={form.errors}
      private
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {faults.length > 0 && (
        <InsetText>
          {faults.map((fault) => (
            <p class="govuk-body" key={saidIn(fault.message, 'en')}>
              {saidIn(fault.message, lang)}
            </p>
          ))}
        </InsetText>
      )}
      <Form action={item ? paths.item(item.id) : paths.add} class="mc-dense">
        <input type="hidden" name="ban" value={design.revision} />
        {item === undefined && <input type="hidden" name="sau" value={props.place.after ?? ''} />}
        {item === undefined && <input type="hidden" name="nhanh" value={props.place.way ?? ''} />}
        <Fields {...props} />
        <Button preventDoubleClick>{item ? text.save : text.add}</Button>
      </Form>
      {item?.type === 'block' && <Ways block={item} {...props} />}
      {item && <Acts {...props} item={item} />}
    </Page>
  );
}

function addTitle({ design, outline, place, view: { lang } }: ItemPageProps): string {
  const text = designerText[lang];
  const after = place.after === undefined ? undefined : itemOf(outline, place.after);
  const into = place.way === undefined ? undefined : wayOf(outline, place.way);
  if (after) return text.addAfterTitle(itemName(after, lang, design.shared));
  return into ? `${text.addInto}: ${wayName(into.block, into.way, lang)}` : text.addTitle;
}

function Fields(props: ItemPageProps): Content {
  const { item, form, view, design, outline } = props;
  const { lang } = view;
  const text = designerText[lang];
  if (item === undefined || item.type === 'step') {
    return <StepFields {...{ form, lang, design, outline }} adding={item === undefined} />;
  }
  const lanes = outline.lanes.map(({ id }) => ({ value: id, label: laneName(outline, id, lang) }));
  return (
    <>
      <TextField
        {...bind(form, 'ten', lang)}
        label={item.type === 'block' ? text.question : text.viName}
        optional
      />
      {item.type === 'call' && <Called {...props} />}
      <SelectField {...bind(form, 'lan', lang)} label={text.lane} options={lanes} />
    </>
  );
}

function Called({ form, view: { lang }, design: { shared } }: ItemPageProps) {
  const text = designerText[lang];
  if (shared.length === 0) return <p class="govuk-body">{text.noShared}</p>;
  const options = shared.map(({ name, title }) => ({ value: name, label: title[lang] }));
  return <RadiosField {...bind(form, 'goi', lang)} label={text.called} options={options} />;
}

function Ways({ block, design, view: { lang } }: ItemPageProps & { readonly block: BlockItem }) {
  const text = designerText[lang];
  const paths = designerPaths(design.base);
  return (
    <>
      <h2 class="govuk-heading-m">{text.ways}</h2>
      <ol class="govuk-list govuk-list--number">
        {block.ways.map((way) => (
          <li key={way.flow}>
            <Link href={paths.way(way.flow)}>{wayName(block, way, lang)}</Link>{' '}
            {block.kind === 'choice' && !isOtherwise(block, way) && (
              <span class="mc-quiet">{conditionWords(way, design.questions, lang)}</span>
            )}
          </li>
        ))}
      </ol>
      <ActForm design={design} item={block}>
        <Button variant="secondary" name="viec" value="them-nhanh">
          {text.addWay}
        </Button>
      </ActForm>
    </>
  );
}

function ActForm({
  design,
  item,
  children,
}: {
  readonly design: Design;
  readonly item: Item;
  readonly children: Content;
}) {
  return (
    <Form action={designerPaths(design.base).act}>
      <input type="hidden" name="ban" value={design.revision} />
      <input type="hidden" name="buoc" value={item.id} />
      {children}
    </Form>
  );
}

function Acts({ design, item, outline, view: { lang } }: ItemPageProps & { readonly item: Item }) {
  const text = designerText[lang];
  return (
    <Details summary={`${text.move} / ${item.type === 'block' ? text.removeBlock : text.remove}`}>
      <ActForm design={design} item={item}>
        <SelectField name="den" label={text.moveTo} options={placesIn(outline, lang)} />
        <Button variant="secondary" name="viec" value="chuyen">
          {text.move}
        </Button>
      </ActForm>
      <ActForm design={design} item={item}>
        <Button variant="warning" name="viec" value="xoa">
          {item.type === 'block' ? text.removeBlock : text.remove}
        </Button>
      </ActForm>
    </Details>
  );
}
