import type { Bilingual } from '#kernel';
import { Button, ButtonGroup, FileField, Form, Link, WarningText } from '#ui';
import { Page } from '#ui/layout';
import { type DraftFileName, draftFileNames } from './draft-files.ts';
import { draftFilePath } from './drafting.paths.ts';
import { draftingText } from './drafting.text.ts';
import { crumbs, type DraftPageFrame } from './part.page.tsx';

export interface FilesPageProps extends DraftPageFrame {
  readonly there: readonly DraftFileName[];
  readonly mayChange: boolean;
  /** What was wrong with which file. */
  readonly wrong?: { readonly name: DraftFileName; readonly why: Bilingual } | undefined;
}

/** The files of a draft as they stand: down, up, away. */
export function FilesPage(props: FilesPageProps) {
  const { view, wrong } = props;
  const { lang } = view;
  const text = draftingText[lang];
  return (
    <Page
      view={view}
      title={text.files}
      variant="officials"
      breadcrumbs={crumbs(props, lang)}
      errors={wrong && { [fieldOf(wrong.name)]: wrong.why }}
      private
    >
      <h1 class="govuk-heading-l">{text.files}</h1>
      <p class="govuk-body">{text.filesLead}</p>
      {draftFileNames.map((name) => (
        <OneFile key={name} {...props} file={name} />
      ))}
    </Page>
  );
}

const fieldOf = (name: DraftFileName): string => `tep-${name.split('.')[0]}`;

function OneFile(props: FilesPageProps & { readonly file: DraftFileName }) {
  const { view, code, file: name, there, mayChange, wrong, revision, idempotencyKey } = props;
  const { lang } = view;
  const text = draftingText[lang];
  const isThere = there.includes(name);
  const error = wrong?.name === name ? wrong.why[lang] : undefined;
  return (
    <section aria-labelledby={`h-${name}`}>
      <h2 class="govuk-heading-m" id={`h-${name}`}>
        {text.fileNames[name]} <span class="mc-quiet">({name})</span>
      </h2>
      {error !== undefined && <WarningText>{error}</WarningText>}
      <p class="govuk-body">
        {isThere ? (
          <Link href={draftFilePath(code, name)} hidden={name}>
            {text.download}
          </Link>
        ) : (
          text.noFile
        )}
      </p>
      {mayChange && (
        <Form action={draftFilePath(code, name)} idempotencyKey={idempotencyKey} multipart>
          <input type="hidden" name="ban" value={String(revision)} />
          <FileField
            name={fieldOf(name)}
            label={`${text.uploadFile}: ${name}`}
            error={error}
            enhanced={false}
          />
          <ButtonGroup>
            <Button name="viec" value="thay" variant="secondary">
              {text.upload}
              <span class="govuk-visually-hidden"> {name}</span>
            </Button>
            {isThere && name !== 'procedure.yaml' && (
              <Button name="viec" value="bo" variant="secondary">
                {text.removeFile}
                <span class="govuk-visually-hidden"> {name}</span>
              </Button>
            )}
          </ButtonGroup>
        </Form>
      )}
    </section>
  );
}
