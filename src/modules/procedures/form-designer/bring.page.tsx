import type { Lang } from '#kernel';
import { Button, FileField, Form, InsetText, Link } from '#ui';
import type { FieldErrors } from '#ui/forms';
import type { PageView } from '#ui/layout';
import { draftFilesPath } from '../drafting/drafting.paths.ts';
import { bringText } from './bring.text.ts';
import type { Designed, Told } from './designed.ts';
import { designerPaths } from './designer.paths.ts';
import { DesignerFrame } from './designer-frame.part.tsx';

/** Name of the control that holds the file. */
export const fileName = 'tep';

export interface BringProps {
  readonly view: PageView;
  readonly of: Designed;
  /** How the file of the draft stands. */
  readonly there: 'form' | 'none' | 'broken';
  readonly mayChange: boolean;
  readonly revision: number;
  readonly errors: FieldErrors;
  readonly told: readonly Told[];
}

/** The file of a draft's form: down, and up again when nothing in it is wrong. */
export function BringPage(props: BringProps) {
  const { view, of, there, mayChange, told, errors } = props;
  const { lang } = view;
  const text = bringText[lang];
  const paths = designerPaths(of.code);
  return (
    <DesignerFrame {...{ view, of, told, errors }} title={text.title}>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      {there === 'broken' && <InsetText>{text.unreadable}</InsetText>}
      <p class="govuk-body">
        {there === 'none' ? text.nothing : <Link href={paths.formFile}>{text.download}</Link>}
      </p>
      {mayChange && <Upload {...props} lang={lang} />}
      <p class="govuk-body">
        <Link href={draftFilesPath(of.code)}>{text.otherFiles}</Link>
      </p>
    </DesignerFrame>
  );
}

function Upload({ of, revision, errors, lang }: BringProps & { readonly lang: Lang }) {
  const text = bringText[lang];
  return (
    <>
      <h2 class="govuk-heading-m">{text.upload}</h2>
      <p class="govuk-body">{text.uploadNote}</p>
      <Form action={designerPaths(of.code).files} multipart>
        <input type="hidden" name="lan" value={String(revision)} />
        <FileField
          name={fileName}
          label={text.file}
          accept=".json"
          error={errors[fileName]?.[lang]}
          enhanced={false}
        />
        <Button preventDoubleClick>{text.bring}</Button>
      </Form>
    </>
  );
}
