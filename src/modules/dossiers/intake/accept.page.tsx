import { momentIn } from '#calendar';
import type { Lang } from '#kernel';
import { Button, Checkboxes, Form, InsetText, Link, RadiosField, TextareaField } from '#ui';
import { allValues, bind, fieldId } from '#ui/forms';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { type Case, caseComponents } from '../casework/case.ts';
import { AnswersBeside, componentHint, FileList } from '../casework/case-papers.page.tsx';
import { caseworkPath } from '../casework/casework.paths.ts';
import { limitIn } from '../receipt/limit-words.ts';
import { Appointment } from './appointment.page.tsx';
import { acceptText } from './intake.text.ts';
import { type Offers, ordinaryCase } from './offers.ts';

export interface AcceptPageProps extends ActionPageProps {
  /** What an acceptance now would promise, by case. */
  readonly offers: Offers;
}

/** The checklist, the date it will give and why, and only then the button. */
export function AcceptPage(props: AcceptPageProps) {
  const { view, found, form, offers } = props;
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
          <Variant {...props} />
          <Appointment offers={offers} lang={lang} />
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

/** Which case of the decision table: chosen by the answers, to be corrected by whoever knows better. */
function Variant({ offers, form, view: { lang } }: AcceptPageProps) {
  const text = acceptText[lang];
  if (offers.offers.length < 2) return null;
  const bound = bind(form, 'variant', lang);
  return (
    <RadiosField
      {...bound}
      value={bound.value ?? offers.byAnswers ?? ordinaryCase}
      label={text.variant}
      hint={text.variantHint}
      options={offers.offers.map(({ variant, name, deadline }) => ({
        value: variant ?? ordinaryCase,
        label: name?.[lang] ?? text.ordinary,
        hint: text.variantDue(limitIn(deadline.limit, lang), momentIn(deadline.dueAt, lang)),
      }))}
    />
  );
}
