import { Button, ButtonGroup, Form, InsetText, Link } from '#ui';
import type { PageView } from '#ui/layout';
import type { FormDefinition } from '../form/form.ts';
import { requesterName } from '../form/requester.ts';
import { formVersionsPath } from '../form-versions/form-versions.paths.ts';
import { takenKeys } from './acts.ts';
import type { Designed, Told } from './designed.ts';
import { designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';
import { DesignerFrame } from './designer-frame.part.tsx';
import { placeOf } from './place.ts';
import { Preview } from './preview.part.tsx';
import { type ListProps, PageOfQuestions } from './question-list.part.tsx';
import { tryText } from './try.text.ts';

export interface OverviewProps {
  readonly view: PageView;
  readonly of: Designed;
  readonly form: FormDefinition;
  readonly revision: number;
  /** Handed on for approval: looked at only. */
  readonly told: readonly Told[];
  readonly focus?: ListProps['focus'];
}

/** The pages and questions of a form in a list, which is worked on by buttons and keys. */
export function OverviewPage({ view, of, form, revision, told, focus }: OverviewProps) {
  const { lang } = view;
  const text = designerText[lang];
  const paths = designerPaths(of.code);
  return (
    <DesignerFrame {...{ view, of, told }} title={`${text.title}: ${of.name}`} top>
      <span class="govuk-caption-l">
        {of.name} · {of.code}
      </span>
      <h1 class="govuk-heading-l">{form.title[lang]}</h1>
      <p class="govuk-body">
        {text.intro} <Link href={paths.title}>{text.editTitle}</Link>
      </p>
      <ul class="mc-designer-links">
        <li>
          <Link href={paths.preview}>{text.tryIt}</Link>
        </li>
        <li>
          <Link href={paths.cases}>{tryText[lang].cases}</Link>
        </li>
        <li>
          <Link href={formVersionsPath(of.code)}>{text.compare}</Link>
        </li>
        <li>
          <Link href={paths.files}>{text.files}</Link>
        </li>
      </ul>
      <div class="mc-designer">
        <div>
          {!takenKeys(form).includes(requesterName) && (
            <Form action={paths.form}>
              <input type="hidden" name="lan" value={String(revision)} />
              <Button variant="secondary" name="viec" value="nguoi-nop">
                {text.addRequester}
              </Button>
            </Form>
          )}
          <Form action={paths.form} attributes={{ 'data-module': 'mc-questions' }}>
            <input type="hidden" name="lan" value={String(revision)} />
            {form.pages.map((page, at) => (
              <PageOfQuestions key={page.key} {...{ page, at, form, paths, lang, focus }} />
            ))}
          </Form>
          <ButtonGroup>
            <Button href={paths.newPage}>{text.addPage}</Button>
          </ButtonGroup>
          <p class="govuk-hint" data-for="mc-questions" hidden>
            {text.keys}
          </p>
        </div>
        <Preview href={paths.preview} page={pageInFocus(form, focus?.at)} lang={lang} />
      </div>
    </DesignerFrame>
  );
}

/** The page whose question was just acted on is the one to look at. */
function pageInFocus(form: FormDefinition, at: string | undefined): string | undefined {
  if (at === undefined) return undefined;
  return form.pages.find(({ key }) => key === at)?.key ?? placeOf(form, at)?.page.key;
}

export interface BeginProps {
  readonly view: PageView;
  readonly of: Designed;
  /** No draft, a draft without a form, or one whose file cannot be worked on. */
  readonly what: 'draft' | 'form' | 'broken';
  readonly revision: number;
  readonly told: readonly Told[];
}

/** Before there is a form to work on. */
export function BeginPage({ view, of, what, revision, told }: BeginProps) {
  const text = designerText[view.lang];
  const paths = designerPaths(of.code);
  return (
    <DesignerFrame {...{ view, of, told }} title={`${text.title}: ${of.name}`} top>
      <span class="govuk-caption-l">
        {of.name} · {of.code}
      </span>
      <h1 class="govuk-heading-l">{text.title}</h1>
      {what === 'broken' ? (
        <InsetText>
          {text.broken} <Link href={paths.files}>{text.files}</Link>
        </InsetText>
      ) : (
        <Form action={paths.form}>
          <p class="govuk-body">{what === 'draft' ? text.beginNote : text.noForm}</p>
          <input type="hidden" name="lan" value={String(revision)} />
          <Button name="viec" value={what === 'draft' ? 'bat-dau' : 'tao'} preventDoubleClick>
            {what === 'draft' ? text.begin : text.makeForm}
          </Button>
          {what === 'form' && (
            <p class="govuk-body">
              <Link href={paths.files}>{text.files}</Link>
            </p>
          )}
        </Form>
      )}
    </DesignerFrame>
  );
}
