import { momentIn } from '#calendar';
import { isoOf, type Lang } from '#kernel';
import { Button, Details, Form, Link, TextareaField } from '#ui';
import { bind, untouched } from '#ui/forms';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { caseworkPath } from '../casework/casework.paths.ts';
import type { CaseworkPageProps } from '../casework/casework-props.ts';
import { notesWords } from './notes.text.ts';
import { type Note, noteLimit, type Thread, threadsOf } from './notes.ts';

/** So many threads are shown at once; what was written before is a touch away. */
const shown = 5;

/** On the page of a dossier: what colleagues wrote, and the place to write. */
export function CaseNotes({ found, view: { lang }, idempotencyKey }: CaseworkPageProps) {
  const t = notesWords(lang);
  const { id, notes = 0 } = found.dossier;
  const threads = threadsOf(found.history);
  const earlier = threads.slice(shown);
  return (
    <section aria-labelledby="notes">
      <h2 class="govuk-heading-s" id="notes">
        {notes === 0 ? t.title : t.count(notes)}
      </h2>
      {threads.length === 0 && <p class="govuk-body-s">{t.none}</p>}
      <Threads threads={threads.slice(0, shown)} lang={lang} answerAt={caseworkPath(id, 'notes')} />
      {earlier.length > 0 && (
        <Details summary={t.earlier(earlier.length)}>
          <Threads threads={earlier} lang={lang} answerAt={caseworkPath(id, 'notes')} />
        </Details>
      )}
      <Details summary={t.add} attributes={{ 'data-key': 'g' }}>
        <Form action={caseworkPath(id, 'notes')} idempotencyKey={`${idempotencyKey}.note`}>
          <TextareaField {...bind(untouched, 'noiDung', lang)} label={t.text} hint={t.lead} rows={3} />
          <Button variant="secondary" preventDoubleClick>
            {t.save}
          </Button>
        </Form>
      </Details>
    </section>
  );
}

interface ThreadsProps {
  readonly threads: readonly Thread[];
  readonly lang: Lang;
  /** Where an answer is written; none: nothing can be answered here. */
  readonly answerAt?: string | undefined;
}

const Threads = ({ threads, lang, answerAt }: ThreadsProps) =>
  threads.length > 0 && (
    <ol class="mc-messages">
      {threads.map(({ note, answers }) => (
        <li key={note.number} class="mc-messages__item mc-messages__item--agency">
          <OneNote note={note} lang={lang} />
          {answers.map((answer) => (
            <div key={answer.number} class="mc-notes__answer">
              <OneNote note={answer} lang={lang} />
            </div>
          ))}
          {answerAt !== undefined && (
            <p class="govuk-body-s">
              <Link
                href={`${answerAt}?traLoi=${note.number}`}
                hidden={notesWords(lang).answerTo(whoIn(note, lang))}
              >
                {notesWords(lang).answer}
              </Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  );

function OneNote({ note, lang }: { readonly note: Note; readonly lang: Lang }) {
  return (
    <>
      <p class="mc-messages__who">
        <strong>{whoIn(note, lang)}</strong> <time dateTime={isoOf(note.at)}>{momentIn(note.at, lang)}</time>
      </p>
      <p class="mc-messages__text">{note.text}</p>
    </>
  );
}

const whoIn = ({ person, post, agency }: Note, lang: Lang): string =>
  [person, post?.[lang], agency?.[lang]].filter((part) => part !== undefined).join(', ');

export type NotePageProps = ActionPageProps & {
  /** The number of the note that is answered. */
  readonly answers?: number | undefined;
};

/** A note on a page of its own: an answer to another, or one that could not be saved as it was. */
export function NotePage(props: NotePageProps) {
  const { view, found, form = untouched, idempotencyKey, answers } = props;
  const { lang } = view;
  const t = notesWords(lang);
  const thread = threadsOf(found.history).filter(({ note }) => note.number === answers);
  return (
    <ActionFrame {...props} title={thread.length > 0 ? t.answer : t.add}>
      {thread.length > 0 && <p class="govuk-body">{t.answering}</p>}
      <Threads threads={thread} lang={lang} />
      <Form action={caseworkPath(found.dossier.id, 'notes')} idempotencyKey={idempotencyKey}>
        {thread.length > 0 && <input type="hidden" name="traLoi" value={answers} />}
        <TextareaField
          {...bind(form, 'noiDung', lang)}
          label={t.text}
          hint={`${t.lead} (≤ ${noteLimit})`}
          rows={5}
        />
        <Button preventDoubleClick>{t.save}</Button>
      </Form>
    </ActionFrame>
  );
}
