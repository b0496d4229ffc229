import type { Bilingual } from '#kernel';
import { Button, FileField, Form, Radios, TextField } from '#ui';
import { bind } from '#ui/forms';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { resultFiles } from '../casework/case.ts';
import { FileList } from '../casework/case-papers.page.tsx';
import { caseworkPath } from '../casework/casework.paths.ts';
import { attachText } from './attach-result.text.ts';
import { withOwnResult } from './has-result.ts';

export interface AttachResultPageProps extends ActionPageProps {
  /** Types and limit of a file, said before the upload. */
  readonly rules: Bilingual;
  readonly accept: string;
}

/** The result as a file, with its number. */
export function AttachResultPage(props: AttachResultPageProps) {
  const { view, found, form, rules, accept } = props;
  const { lang } = view;
  const text = attachText[lang];
  const files = resultFiles(found);
  const slices = withOwnResult(found.dossier).filter(({ openedAt }) => openedAt !== null);
  return (
    <ActionFrame {...props} title={text.title}>
      {files.length > 0 && (
        <>
          <h2 class="govuk-heading-s">{text.already}</h2>
          <FileList files={files} lang={lang} />
        </>
      )}
      <Form
        action={caseworkPath(found.dossier.id, 'attachResult')}
        idempotencyKey={props.idempotencyKey}
        multipart
      >
        {slices.length > 1 && (
          <Radios
            {...bind(form, 'slice', lang)}
            legend={text.slice}
            items={slices.map(({ key, name }) => ({ value: key, label: name[lang] }))}
          />
        )}
        <TextField
          {...bind(form, 'number', lang)}
          label={text.number}
          hint={text.numberHint}
          kind="code"
          optional
        />
        <FileField
          name="files"
          label={text.file}
          hint={rules[lang]}
          accept={accept}
          error={form.errors['files']?.[lang]}
          multiple
        />
        <Button preventDoubleClick>{text.submit}</Button>
      </Form>
    </ActionFrame>
  );
}
