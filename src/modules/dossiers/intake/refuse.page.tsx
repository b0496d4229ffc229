import { Button, Form, Link, WarningText } from '#ui';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { caseworkPath } from '../casework/casework.paths.ts';
import { WordsField } from '../phrases/words-field.part.tsx';
import { refuseText } from './intake.text.ts';

/** Reason and legal ground, in words for the applicant. */
export function RefusePage(props: ActionPageProps) {
  const { view, found, form, phrases } = props;
  const { lang } = view;
  const text = refuseText[lang];
  const words = { form, lang, phrases };
  return (
    <ActionFrame {...props} title={text.title}>
      <WarningText>{text.lead}</WarningText>
      <p class="govuk-body">
        <Link href={caseworkPath(found.dossier.id, 'requestSupplement')}>{text.instead}</Link>
      </p>
      <Form action={caseworkPath(found.dossier.id, 'refuse')} idempotencyKey={props.idempotencyKey}>
        <WordsField {...words} name="reason" label={text.reason} hint={text.reasonHint} rows={5} />
        <WordsField {...words} name="ground" label={text.ground} hint={text.groundHint} rows={3} />
        <Button variant="warning" preventDoubleClick>
          {text.submit}
        </Button>
      </Form>
    </ActionFrame>
  );
}
