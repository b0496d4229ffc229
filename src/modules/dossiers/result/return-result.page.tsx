import { Button, Form, InsetText, Link, RadiosField, TextField } from '#ui';
import { bind } from '#ui/forms';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { resultFiles } from '../casework/case.ts';
import { FileList } from '../casework/case-papers.page.tsx';
import { caseworkPath } from '../casework/casework.paths.ts';
import { returnText } from './result.text.ts';

/** Handing out: what, how and to whom. */
export function ReturnResultPage(props: ActionPageProps) {
  const { view, found, form } = props;
  const { lang } = view;
  const text = returnText[lang];
  const files = resultFiles(found);
  return (
    <ActionFrame {...props} title={text.title}>
      {found.dossier.timeliness === 'late' && <InsetText>{text.late}</InsetText>}
      <h2 class="govuk-heading-s">{text.ready}</h2>
      {files.length > 0 ? (
        <FileList files={files} lang={lang} />
      ) : (
        <p class="govuk-body">
          {text.noResult} <Link href={caseworkPath(found.dossier.id, 'attachResult')}>{text.attach}</Link>
        </p>
      )}
      <Form action={caseworkPath(found.dossier.id, 'returnResult')} idempotencyKey={props.idempotencyKey}>
        <RadiosField
          {...bind(form, 'way', lang)}
          label={text.way}
          options={[
            { value: 'desk', label: text.desk },
            { value: 'post', label: text.post },
            { value: 'electronic', label: text.electronic, hint: text.electronicHint },
          ]}
        />
        <TextField
          {...bind(form, 'receiver', lang)}
          label={text.receiver}
          hint={text.receiverHint}
          kind="name"
        />
        <Button preventDoubleClick>{text.submit}</Button>
      </Form>
    </ActionFrame>
  );
}
