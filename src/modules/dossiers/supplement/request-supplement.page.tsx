import { momentIn } from '#calendar';
import type { Instant } from '#kernel';
import { Button, Checkboxes, Form, InsetText, TextField } from '#ui';
import { allValues, bind, fieldId } from '#ui/forms';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { type Case, caseComponents } from '../casework/case.ts';
import { componentHint } from '../casework/case-papers.page.tsx';
import { caseworkPath } from '../casework/casework.paths.ts';
import { WordsField } from '../phrases/words-field.part.tsx';
import { requestSupplementText } from './request-supplement.text.ts';
import { remarkField } from './request-supplement.ts';

export interface RequestSupplementPageProps extends ActionPageProps {
  /** Until when the applicant could answer a request sent now. */
  readonly answerBy: Instant | undefined;
}

/** Whether another request needs the fault that the answer itself has raised (handbook §4.8). */
const pastTheCap = ({ dossier, rules }: Case): boolean =>
  dossier.acceptedAt !== null && dossier.supplementsAsked >= rules.supplement.most;

/** Which papers, what about them, and what it does to the clock. */
export function RequestSupplementPage(props: RequestSupplementPageProps) {
  const { view, found, form, answerBy } = props;
  const { lang } = view;
  const text = requestSupplementText[lang];
  const words = { form, lang, phrases: props.phrases };
  return (
    <ActionFrame {...props} title={text.title}>
      <InsetText>
        {found.dossier.acceptedAt === null ? text.intake : text.handling[found.rules.pauses.supplement]}
      </InsetText>
      <Form
        action={caseworkPath(found.dossier.id, 'requestSupplement')}
        idempotencyKey={props.idempotencyKey}
      >
        <Checkboxes
          name="components"
          idPrefix={fieldId('components')}
          legend={text.components}
          legendSize="m"
          error={form.errors['components']?.[lang]}
          values={allValues(form.values, 'components')}
          items={caseComponents(found).map((component) => ({
            value: component.key,
            label: component.name[lang],
            hint: componentHint(component, lang),
            conditional: (
              <TextField {...bind(form, remarkField(component.key), lang)} label={text.remark} optional />
            ),
          }))}
        />
        <WordsField {...words} name="note" label={text.note} hint={text.noteHint} rows={5} />
        {pastTheCap(found) && (
          <WordsField
            {...words}
            name="newFault"
            label={text.newFault}
            hint={text.newFaultHint(found.rules.supplement.most)}
            rows={3}
          />
        )}
        {answerBy !== undefined && <p class="govuk-body">{text.answerBy(momentIn(answerBy, lang))}</p>}
        <Button preventDoubleClick>{text.submit}</Button>
      </Form>
    </ActionFrame>
  );
}
