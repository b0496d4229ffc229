import type { Lang } from '#kernel';
import { Button, ButtonGroup, Details, Form, Link, SelectField, SummaryList, TextField } from '#ui';
import type { FieldErrors } from '#ui/forms';
import type { PageView } from '#ui/layout';
import type { Condition } from '../form/condition.ts';
import type { Field, FormDefinition } from '../form/form.ts';
import { factOfKind } from '../form/read-field.ts';
import { conditionPath, type Target } from './condition-target.ts';
import { conditionWords } from './condition-words.ts';
import { names } from './control-names.ts';
import type { Designed, Told } from './designed.ts';
import { type DesignerPaths, designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';
import { DesignerFrame } from './designer-frame.part.tsx';
import type { DraftComponent } from './draft-component.ts';
import { OwnFields } from './own-fields.part.tsx';
import { type Placed, placesIn } from './place.ts';
import { RowsOf } from './question-list.part.tsx';
import { Tick } from './tick.part.tsx';
import { WordedFields } from './worded-fields.part.tsx';
import type { Values } from './worded-values.ts';

export interface FieldPageProps {
  readonly view: PageView;
  readonly of: Designed;
  readonly form: FormDefinition;
  readonly place: Placed;
  readonly values: Values;
  readonly errors: FieldErrors;
  readonly told: readonly Told[];
  readonly revision: number;
  readonly components: readonly DraftComponent[];
  /** The option whose row was just added or moved. */
  readonly option?: number | undefined;
}

/** Everything about one question. */
export function FieldPage(props: FieldPageProps) {
  const { view, of, form, place, values, errors, told, revision } = props;
  const { lang } = view;
  const text = designerText[lang];
  const paths = designerPaths(of.code);
  const { field } = place;
  const common = { values, errors, lang };
  return (
    <DesignerFrame {...{ view, of, told, errors }} title={`${text.editField}: ${field.label[lang]}`}>
      <span class="govuk-caption-l">
        {place.page.title[lang]} · {text.kinds[field.kind]}
      </span>
      <h1 class="govuk-heading-l">{field.label[lang]}</h1>
      <Form action={paths.field(place.path)} class="mc-designer-form">
        <input type="hidden" name="lan" value={String(revision)} />
        <p class="govuk-hint">{text.englishHint}</p>
        <SaveFirst />
        <WordedFields name={names.label} label={text.label} {...common} />
        <WordedFields name={names.hint} label={text.hint} optional {...common} />
        {field.kind !== 'group' && <Tick name={names.required} label={text.required} values={values} />}
        <OwnFields {...props} field={field} />
        <Account field={field} inRow={place.group !== undefined} {...common} />
        <Details summary={text.advanced}>
          <WordedFields name={names.error} label={text.error} hint={text.errorHint} optional {...common} />
          <TextField
            name={names.key}
            label={text.key}
            hint={text.keyHint}
            value={values[names.key] ?? field.key}
            error={errors[names.key]?.[lang]}
            kind="code"
          />
        </Details>
        <Button preventDoubleClick name="viec" value="luu">
          {text.save}
        </Button>
      </Form>
      {field.kind === 'group' && <GroupRows {...{ form, place, paths, lang, revision, group: field }} />}
      <Standing {...{ form, place, paths, lang, revision }} />
    </DesignerFrame>
  );
}

/** The Enter key presses the first button of a form: it saves, and moves no option. */
const SaveFirst = () => (
  <button
    type="submit"
    class="govuk-visually-hidden"
    name="viec"
    value="luu"
    tabIndex={-1}
    aria-hidden="true"
  >
    &nbsp;
  </button>
);

function Account(props: {
  readonly field: Field;
  readonly inRow: boolean;
  readonly values: Values;
  readonly lang: Lang;
}) {
  const { field, inRow, values, lang } = props;
  const text = designerText[lang];
  const fact = factOfKind[field.kind];
  if (fact === undefined || inRow) return null;
  return <Tick name={names.from} label={text.from(text.facts[fact])} values={values} />;
}

interface StandingProps {
  readonly form: FormDefinition;
  readonly place: Placed;
  readonly paths: DesignerPaths;
  readonly lang: Lang;
  readonly revision: number;
}

function GroupRows({ group, form, place, paths, lang, revision }: StandingProps & { readonly group: Field }) {
  const text = designerText[lang];
  if (group.kind !== 'group') return null;
  return (
    <section class="mc-questions">
      <h2 class="govuk-heading-m">{text.rowFields}</h2>
      <Form action={paths.form}>
        <input type="hidden" name="lan" value={String(revision)} />
        <RowsOf {...{ group, form, paths, lang }} />
      </Form>
      <Button variant="secondary" href={paths.newField({ page: place.page.key, group: group.key })}>
        {text.addRowField}
      </Button>
    </section>
  );
}

/** When it is asked and where it stands: each changed by an act of its own. */
function Standing({ form, place, paths, lang, revision }: StandingProps) {
  const text = designerText[lang];
  const { field, path, group, page } = place;
  const find = (key: string) => placesIn(form).find((each) => each.field.key === key)?.field;
  const others = form.pages.filter(({ key }) => key !== page.key);
  const wordsOf = (when: Condition | undefined, always: string, said: (words: string) => string) =>
    when === undefined ? always : said(conditionWords(when, find, lang));
  const change = (target: Target, what: string) => [
    { href: conditionPath(paths, target), text: text.change, hidden: what },
  ];
  return (
    <>
      <h2 class="govuk-heading-m">{text.otherActs}</h2>
      <SummaryList
        rows={[
          {
            key: text.condition,
            value: wordsOf(field.when, text.always, text.askedWhen),
            actions: change({ kind: 'field', path }, text.condition),
          },
          field.from !== undefined && {
            key: text.whenFilled,
            value: wordsOf(field.fromWhen, text.alwaysFilled, text.filledWhen),
            actions: change({ kind: 'from', path }, text.whenFilled),
          },
        ]}
      />
      <Form action={paths.field(path)}>
        <input type="hidden" name="lan" value={String(revision)} />
        {!group && others.length > 0 && (
          <div class="mc-filters">
            <SelectField
              name="trang"
              label={text.toPage}
              value=""
              options={others.map(({ key, title }) => ({ value: key, label: title[lang] }))}
            />
            <Button variant="secondary" name="viec" value="chuyen">
              {text.move}
            </Button>
          </div>
        )}
        <ButtonGroup>
          <Button variant="secondary" name="viec" value="nhan-doi">
            {text.duplicate}
          </Button>
          <Link href={paths.removeField(path)}>{text.removeField}</Link>
        </ButtonGroup>
      </Form>
    </>
  );
}
