import { Button, Form, Link, TextareaField, WarningText } from '#ui';
import { bind } from '#ui/forms';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { caseworkPath } from '../casework/casework.paths.ts';
import { refuseText } from './intake.text.ts';

/** Reason and legal ground, in words for the applicant. */
export function RefusePage(props: ActionPageProps) {
  const { view, found, form } = props;
  const { lang } = view;
  const text = refuseText[lang];
  return (
    <ActionFrame {...props} title={text.title}>
      <WarningText>{text.lead}</WarningText>
      <p class="govuk-body">
        <Link href={caseworkPath(found.dossier.id, 'requestSupplement')}>{text.instead}</Link>
      </p>
      <Form action={caseworkPath(found.dossier.id, 'refuse')} idempotencyKey={props.idempotencyKey}>
        <TextareaField {...bind(form, 'reason', lang)} label={text.reason} hint={text.reasonHint} rows={5} />
        <TextareaField {...bind(form, 'ground', lang)} label={text.ground} hint={text.groundHint} rows={3} />
        <Button variant="warning" preventDoubleClick>
          {text.submit}
        </Button>
      </Form>
    </ActionFrame>
  );
}
