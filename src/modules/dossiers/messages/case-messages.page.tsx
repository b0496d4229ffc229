import { Button, Form } from '#ui';
import { untouched } from '#ui/forms';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { caseworkPath } from '../casework/casework.paths.ts';
import type { CaseworkPageProps } from '../casework/casework-props.ts';
import { WordsField } from '../phrases/words-field.part.tsx';
import { Conversation } from './conversation.part.tsx';
import { messagesWords } from './messages.text.ts';
import { messagesOf } from './messages.ts';

/** On the page of a dossier: what the applicant and the agencies said, and the answer. */
export function CaseMessages({ found, view, mayAnswer = false, idempotencyKey }: CaseworkPageProps) {
  const { lang } = view;
  const t = messagesWords(lang);
  const { dossier, history } = found;
  const messages = messagesOf(dossier, history);
  const unread = dossier.messages?.unread ?? 0;
  if (messages.length === 0) return null;
  return (
    <section aria-labelledby="messages">
      <h2 class="govuk-heading-m" id="messages">
        {t.title}
        {unread > 0 && ` (${t.unreadCount(unread)})`}
      </h2>
      <Conversation messages={messages} lang={lang} reader="agency" />
      {mayAnswer && unread > 0 && (
        <Form action={caseworkPath(dossier.id, 'readMessages')} idempotencyKey={`${idempotencyKey}.read`}>
          <Button variant="secondary">{t.markRead}</Button>
        </Form>
      )}
      {mayAnswer && (
        <Button href={caseworkPath(dossier.id, 'messages')} variant="secondary">
          {t.answer}
        </Button>
      )}
    </section>
  );
}

/** The answer, below what was asked. */
export function AnswerMessagePage(props: ActionPageProps) {
  const { view, found, form = untouched, idempotencyKey } = props;
  const { lang } = view;
  const t = messagesWords(lang);
  const { dossier, history } = found;
  return (
    <ActionFrame {...props} title={t.answer}>
      <Conversation messages={messagesOf(dossier, history)} lang={lang} reader="agency" />
      <Form action={caseworkPath(dossier.id, 'messages')} idempotencyKey={idempotencyKey}>
        <WordsField
          {...{ form, lang, phrases: props.phrases }}
          name="noiDung"
          label={t.text}
          hint={t.answerHint}
          rows={6}
        />
        <Button preventDoubleClick>{t.sendAnswer}</Button>
      </Form>
    </ActionFrame>
  );
}
