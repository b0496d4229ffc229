import type { DraftId } from '#kernel';
import { FormFields } from '#procedures';
import { Button, Form, InsetText, SvgImage, TextField, trustedSvg } from '#ui';
import { type FieldErrors, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { guidedWords } from './guided.text.ts';
import type { FormPart } from './receive.ts';
import { guidedPath, receptionPath } from './reception.paths.ts';

export interface GuidedPageProps {
  readonly view: PageView;
  readonly id: DraftId;
  readonly procedure: string;
  /** Undefined once whoever it is for has opened it: what is in it is theirs. */
  readonly parts: readonly FormPart[] | undefined;
  /** Files the person will have to add. */
  readonly papers: readonly string[];
  readonly code:
    | {
        readonly text: string;
        /** Drawn by our own encoder. */
        readonly qr: string;
        /** Where to type it, as people read an address. */
        readonly address: string;
      }
    | undefined;
  /** Code of the dossier, once they have filed. */
  readonly filed: string | undefined;
  readonly errors: FieldErrors;
}

/** What is typed for somebody, and how it gets into their own hands. */
export function GuidedPage(props: GuidedPageProps) {
  const { view, procedure, parts, filed, errors } = props;
  const t = guidedWords(view.lang);
  return (
    <Page
      view={view}
      title={t.title}
      variant="officials"
      back={{ href: receptionPath, text: t.back }}
      errors={hasErrors(errors) ? errors : undefined}
      private
    >
      <span class="govuk-caption-l">{procedure}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      {parts === undefined ? (
        <InsetText>{filed === undefined ? t.theirs : t.filed(filed)}</InsetText>
      ) : (
        <>
          <InsetText>{t.rule}</InsetText>
          <div class="mc-desk-form">
            <Typed {...props} parts={parts} />
            <div class="mc-desk-form__papers">
              <HandOver {...props} />
              <Form action={guidedPath(props.id, 'guidedEnd')}>
                <Button variant="warning">{t.end}</Button>
              </Form>
            </div>
          </div>
        </>
      )}
    </Page>
  );
}

function Typed({ view, id, parts }: GuidedPageProps & { readonly parts: readonly FormPart[] }) {
  const t = guidedWords(view.lang);
  return (
    <Form action={guidedPath(id)} class="mc-dense" attributes={{ 'data-module': 'mc-steady' }}>
      {parts.map(({ fields }) => (
        <section key={fields.page.key} aria-label={fields.page.title[fields.lang]}>
          <h2 class="govuk-heading-s">{fields.page.title[fields.lang]}</h2>
          <FormFields {...fields} />
        </section>
      ))}
      <Button variant="secondary" preventDoubleClick>
        {t.save}
      </Button>
    </Form>
  );
}

function HandOver({ view, id, code, papers, errors }: GuidedPageProps) {
  const t = guidedWords(view.lang);
  return (
    <>
      <h2 class="govuk-heading-m">{t.hand}</h2>
      {papers.length > 0 && (
        <>
          <p class="govuk-body">{t.toFile}:</p>
          <ul class="govuk-list govuk-list--bullet">
            {papers.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {code && (
        <>
          <p class="govuk-body govuk-!-margin-bottom-1">{t.code}</p>
          <p class="govuk-heading-l mc-code">{code.text}</p>
          <SvgImage svg={trustedSvg(code.qr)} alt={t.qr(code.text)} class="mc-qr" />
          <p class="govuk-body">
            {t.how} <strong>{code.address}</strong> {t.howPin}
          </p>
        </>
      )}
      <Form action={guidedPath(id, 'guidedCode')}>
        <TextField
          name="soBiMat"
          label={t.pin}
          hint={t.pinHint}
          kind="number"
          autocomplete="off"
          error={errors['soBiMat']?.[view.lang]}
        />
        <Button variant={code ? 'secondary' : 'primary'}>{code ? t.renew : t.make}</Button>
      </Form>
    </>
  );
}
