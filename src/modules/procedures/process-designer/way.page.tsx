import type { Lang } from '#kernel';
import { Button, ButtonGroup, Form, InsetText, Radios, Select, SelectField, TextField } from '#ui';
import { bind, type FormState, fieldId, oneValue } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { comparisonsFor, type Question, rowsOf } from './condition-rows.ts';
import type { Design } from './design.ts';
import { designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';
import { isOtherwise, itemName, wayName } from './item-words.ts';
import type { BlockItem, OutlineWay } from './outline.ts';

export interface WayPageProps {
  readonly view: PageView;
  readonly design: Design;
  readonly block: BlockItem;
  readonly way: OutlineWay;
  readonly form: FormState;
}

/** One way of a block: its name and, of a choice, when it is taken, in rows of question, comparison, answer. */
export function WayPage(props: WayPageProps) {
  const { view, design, block, way, form } = props;
  const { lang } = view;
  const text = designerText[lang];
  const paths = designerPaths(design.base);
  const title = `${text.wayTitle}: ${wayName(block, way, lang)}`;
  const asks = block.kind === 'choice' && !isOtherwise(block, way);
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
      <span class="govuk-caption-l">{itemName(block, lang)}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={paths.way(way.flow)} class="mc-dense">
        <input type="hidden" name="ban" value={design.revision} />
        <TextField {...bind(form, 'ten', lang)} label={text.viName} optional />
        <TextField {...bind(form, 'tenEn', lang)} label={text.enName} optional />
        {asks && <Condition {...props} />}
        <ButtonGroup>
          <Button preventDoubleClick>{text.save}</Button>
        </ButtonGroup>
      </Form>
      <Form action={paths.act}>
        <input type="hidden" name="ban" value={design.revision} />
        <input type="hidden" name="nhanh" value={way.flow} />
        <ButtonGroup>
          {asks && block.ways[0] !== way && (
            <Button variant="secondary" name="viec" value="nhanh-len">
              {text.raise}
            </Button>
          )}
          <Button variant="warning" name="viec" value="xoa-nhanh">
            {text.removeWay}
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  );
}

function Condition({ view: { lang }, design, way, form }: WayPageProps) {
  const text = designerText[lang];
  const count = Number(oneValue(form.values, 'soDong') ?? '0');
  const questions = design.questions.map(({ key, label }) => ({ value: key, label: label[lang] }));
  return (
    <>
      <input type="hidden" name="soDong" value={count} />
      {rowsOf(way.condition) === undefined && count === 0 && <InsetText>{text.keptCondition}</InsetText>}
      <Radios
        name="noi"
        idPrefix="noi"
        legend={text.condition}
        value={oneValue(form.values, 'noi') ?? 'and'}
        items={[
          { value: 'and', label: text.allRows },
          { value: 'or', label: text.anyRow },
        ]}
      />
      {Array.from({ length: count }, (_, index) => index).map((index) => (
        <Row key={index} index={index} {...{ form, lang, questions: design.questions }} />
      ))}
      <div class="mc-filters">
        <SelectField name="_ve" label={text.addRow} options={questions} />
        <Button variant="secondary" name="_them" value="dong">
          {text.addRowButton}
        </Button>
      </div>
    </>
  );
}

interface RowProps {
  readonly index: number;
  readonly form: FormState;
  readonly lang: Lang;
  readonly questions: readonly Question[];
}

function Row({ index, form, lang, questions }: RowProps) {
  const text = designerText[lang];
  const about = oneValue(form.values, `ve-${index}`) ?? '';
  const question = questions.find(({ key }) => key === about);
  const label = question?.label[lang] ?? about;
  return (
    <fieldset class="govuk-fieldset mc-filters">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
      <input type="hidden" name={`ve-${index}`} value={about} />
      <Select
        name={`soSanh-${index}`}
        id={fieldId(`soSanh-${index}`)}
        label={text.how}
        value={oneValue(form.values, `soSanh-${index}`)}
        items={(question ? comparisonsFor(question) : []).map((how) => ({
          value: how,
          text: text.comparisons[how],
        }))}
      />
      <Answer {...{ index, form, lang, question }} />
      <Button variant="secondary" name="_bo" value={String(index)}>
        {text.removeRow}
      </Button>
    </fieldset>
  );
}

function Answer({
  index,
  form,
  lang,
  question,
}: Omit<RowProps, 'questions'> & { readonly question: Question | undefined }) {
  const text = designerText[lang];
  const bound = bind(form, `giaTri-${index}`, lang);
  if (question?.kind === 'yes') {
    return <Select {...bound} label={text.value} items={[{ value: 'true', text: text.yes }]} />;
  }
  if (question?.kind === 'options') {
    const options = question.options.map((option) => ({ value: option.value, label: option.label[lang] }));
    return <SelectField {...bound} label={text.value} options={options} />;
  }
  return <TextField {...bound} label={text.value} kind="number" />;
}
