import { Button, ButtonGroup, Form, Link, SummaryList } from '#ui';
import type { FieldErrors } from '#ui/forms';
import type { PageView } from '#ui/layout';
import type { FormDefinition, FormPage } from '../form/form.ts';
import { conditionPath } from './condition-target.ts';
import { conditionWords } from './condition-words.ts';
import type { Designed, Told } from './designed.ts';
import { designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';
import { DesignerFrame } from './designer-frame.part.tsx';
import { placesIn } from './place.ts';
import { WordedFields } from './worded-fields.part.tsx';
import type { Values } from './worded-values.ts';

export const pageNames = { title: 'ten', intro: 'loi-dan' } as const;

interface Common {
  readonly view: PageView;
  readonly of: Designed;
  readonly revision: number;
  readonly values: Values;
  readonly errors: FieldErrors;
  readonly told: readonly Told[];
}

export interface FormPageProps extends Common {
  readonly form: FormDefinition;
  readonly page: FormPage;
}

/** Title, introduction and condition of one page. */
export function FormPagePage({ view, of, form, page, revision, values, errors, told }: FormPageProps) {
  const { lang } = view;
  const text = designerText[lang];
  const paths = designerPaths(of.code);
  const find = (key: string) => placesIn(form).find(({ field }) => field.key === key)?.field;
  const when =
    page.when === undefined ? text.alwaysPage : text.pageWhen(conditionWords(page.when, find, lang));
  const actions = [
    {
      href: conditionPath(paths, { kind: 'page', key: page.key }),
      text: text.change,
      hidden: text.conditionOfPage,
    },
  ];
  const title = `${text.editPage}: ${page.title[lang]}`;
  return (
    <DesignerFrame {...{ view, of, told, errors, title }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={paths.page(page.key)} class="mc-designer-form">
        <input type="hidden" name="lan" value={String(revision)} />
        <p class="govuk-hint">{text.englishHint}</p>
        <WordedFields name={pageNames.title} label={text.pageTitle} {...{ values, errors, lang }} />
        <WordedFields
          name={pageNames.intro}
          label={text.pageIntro}
          optional
          long
          {...{ values, errors, lang }}
        />
        <Button preventDoubleClick>{text.save}</Button>
      </Form>
      <h2 class="govuk-heading-m">{text.otherActs}</h2>
      <SummaryList rows={[{ key: text.conditionOfPage, value: when, actions }]} />
      {form.pages.length > 1 && (
        <ButtonGroup>
          <Link href={paths.removePage(page.key)}>{text.removePage}</Link>
        </ButtonGroup>
      )}
    </DesignerFrame>
  );
}

/** The title of a new page, or of the whole form. */
export function TitlePage({
  view,
  of,
  revision,
  values,
  errors,
  told,
  what,
}: Common & { readonly what: 'page' | 'form' }) {
  const { lang } = view;
  const text = designerText[lang];
  const paths = designerPaths(of.code);
  const title = what === 'page' ? text.newPage : text.editTitle;
  return (
    <DesignerFrame {...{ view, of, told, errors, title }}>
      <h1 class="govuk-heading-l">{title}</h1>
      <Form
        action={what === 'page' ? paths.newPage : paths.title}
        class="mc-designer-form"
        attributes={{ 'data-focus': 'first-empty' }}
      >
        <input type="hidden" name="lan" value={String(revision)} />
        <p class="govuk-hint">{text.englishHint}</p>
        <WordedFields
          name={pageNames.title}
          label={what === 'page' ? text.pageTitle : text.formTitle}
          {...{ values, errors, lang }}
        />
        <Button preventDoubleClick>{what === 'page' ? text.add : text.save}</Button>
      </Form>
    </DesignerFrame>
  );
}
