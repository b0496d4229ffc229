import type { DossierId } from '#kernel';
import { Button, Form, Link, TextareaField, WarningText } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { ownWords } from './own.text.ts';
import { ownPath } from './tracking.paths.ts';

export interface WithdrawProps {
  readonly view: PageView;
  readonly id: DossierId;
  readonly code: string;
  readonly procedure: string;
  readonly idempotencyKey: string;
  readonly note: string;
  readonly errors: FieldErrors;
}

/** What withdrawing means, before it is done. */
export function WithdrawPage(props: WithdrawProps) {
  const { view, id, errors } = props;
  const t = ownWords(view.lang);
  return (
    <Page view={view} title={t.withdrawTitle} back={{ href: ownPath(id) }} errors={errors} private>
      <span class="govuk-caption-l">
        {t.dossier(props.code)}: {props.procedure}
      </span>
      <h1 class="govuk-heading-l">{t.withdrawTitle}</h1>
      <WarningText>{t.withdrawText}</WarningText>
      <Form action={ownPath(id, 'withdraw')} idempotencyKey={props.idempotencyKey}>
        <TextareaField
          name="lyDo"
          label={t.withdrawNote}
          value={props.note}
          error={errors['lyDo']?.[view.lang]}
          optional
          rows={3}
        />
        <Button variant="warning" preventDoubleClick>
          {t.withdrawYes}
        </Button>
      </Form>
      <p class="govuk-body">
        <Link href={ownPath(id)}>{t.withdrawNo}</Link>
      </p>
    </Page>
  );
}
