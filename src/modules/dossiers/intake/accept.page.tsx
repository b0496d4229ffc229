import type { LedgerDay } from '#calendar';
import { type Instant, isoOf, type Lang } from '#kernel';
import { Button, Checkboxes, Form, InsetText, Link, TextareaField, WarningText } from '#ui';
import { allValues, bind, fieldId } from '#ui/forms';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { type Case, caseComponents } from '../casework/case.ts';
import { AnswersBeside, componentHint, FileList } from '../casework/case-papers.page.tsx';
import { caseworkPath } from '../casework/casework.paths.ts';
import { WhyThisDate } from '../casework/clock-panel.page.tsx';
import { momentIn } from '../casework/words.ts';
import { acceptText } from './intake.text.ts';

/** The appointment an acceptance now would give. */
interface Appointment {
  readonly dueAt: Instant;
  /** The published limit, in words of the page's language. */
  readonly limit: string;
  readonly why: readonly LedgerDay[];
}

export interface AcceptPageProps extends ActionPageProps {
  /** Undefined when the working calendar does not reach that far. */
  readonly appointment: Appointment | undefined;
}

/** The checklist, the date it will give and why, and only then the button. */
export function AcceptPage(props: AcceptPageProps) {
  const { view, found, form, appointment } = props;
  const { lang } = view;
  const text = acceptText[lang];
  const components = caseComponents(found);
  return (
    <ActionFrame {...props} title={text.title}>
      <div class="mc-beside">
        <Form action={caseworkPath(found.dossier.id, 'accept')} idempotencyKey={props.idempotencyKey}>
          <Checkboxes
            name="components"
            idPrefix={fieldId('components')}
            legend={text.components}
            legendSize="m"
            hint={text.lead}
            error={form.errors['components']?.[lang]}
            values={allValues(form.values, 'components')}
            items={components.map((component) => ({
              value: component.key,
              label: component.name[lang],
              hint: componentHint(component, lang),
            }))}
          />
          <TextareaField
            {...bind(form, 'note', lang)}
            label={text.note}
            hint={text.noteHint}
            rows={3}
            optional
          />
          <Due appointment={appointment} lang={lang} />
          <Button preventDoubleClick>{text.submit}</Button>
        </Form>
        <Papers found={found} lang={lang} />
      </div>
      <InsetText>
        {text.instead}{' '}
        <Link href={caseworkPath(found.dossier.id, 'requestSupplement')}>{text.requestSupplement}</Link>
        {' · '}
        <Link href={caseworkPath(found.dossier.id, 'refuse')}>{text.refuse}</Link>
      </InsetText>
    </ActionFrame>
  );
}

/** Beside the checklist, so that nobody has to leave the page to compare. */
function Papers({ found, lang }: { readonly found: Case; readonly lang: Lang }) {
  const text = acceptText[lang];
  const withFiles = caseComponents(found).filter(({ files }) => files.length > 0);
  return (
    <aside class="mc-beside__aside" aria-label={text.beside}>
      {withFiles.length > 0 && <h2 class="govuk-heading-s">{text.files}</h2>}
      {withFiles.map((component) => (
        <>
          <p class="govuk-body-s">{component.name[lang]}</p>
          <FileList files={component.files} lang={lang} />
        </>
      ))}
      <AnswersBeside found={found} lang={lang} />
    </aside>
  );
}

function Due({ appointment, lang }: { readonly appointment: Appointment | undefined; readonly lang: Lang }) {
  const text = acceptText[lang];
  if (!appointment) return <WarningText>{text.noCalendar}</WarningText>;
  return (
    <div>
      <p class="govuk-body">
        {text.willBeDue}:{' '}
        <strong>
          <time dateTime={isoOf(appointment.dueAt)}>{momentIn(appointment.dueAt, lang)}</time>
        </strong>
        <br />
        {text.limit}: {appointment.limit}
      </p>
      <WhyThisDate days={appointment.why} lang={lang} />
    </div>
  );
}
