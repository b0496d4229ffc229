import type { DossierId } from '#kernel';
import { Button, Form, InsetText, TextareaField } from '#ui';
import { bind, type FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { ownPath } from '../tracking/tracking.paths.ts';
import { Conversation } from './conversation.part.tsx';
import { messagesWords } from './messages.text.ts';
import type { Message } from './messages.ts';

export interface OwnMessagesProps {
  readonly view: PageView;
  readonly id: DossierId;
  readonly code: string;
  readonly procedure: string;
  readonly agency: string;
  readonly messages: readonly Message[];
  /** How many may still be sent today. */
  readonly left: number;
  /** Why nothing can be written any more. */
  readonly over: string | undefined;
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** The applicant's side: what was said, and a box to write in. */
export function OwnMessagesPage(props: OwnMessagesProps) {
  const { view, id, form, over } = props;
  const { lang } = view;
  const t = messagesWords(lang);
  return (
    <Page view={view} title={t.title} back={{ href: ownPath(id) }} errors={form.errors} private>
      <span class="govuk-caption-l">{t.dossier(props.code, props.procedure)}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Conversation messages={props.messages} lang={lang} reader="applicant" />
      {over === undefined ? <Write {...props} /> : <InsetText>{over}</InsetText>}
    </Page>
  );
}

function Write({ view, id, agency, left, form, idempotencyKey }: OwnMessagesProps) {
  const { lang } = view;
  const t = messagesWords(lang);
  if (left === 0 && Object.keys(form.errors).length === 0) return <InsetText>{t.noneLeft}</InsetText>;
  return (
    <>
      <p class="govuk-body">{t.lead(agency)}</p>
      <Form action={ownPath(id, 'messages')} idempotencyKey={idempotencyKey}>
        <TextareaField {...bind(form, 'noiDung', lang)} label={t.text} hint={t.hint} rows={5} />
        <Button preventDoubleClick>{t.send}</Button>
      </Form>
      <p class="govuk-body">
        {t.left(left)} {t.noPapers}
      </p>
    </>
  );
}
