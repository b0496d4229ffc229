import type { VNode } from 'preact';
import { dayIn } from '#calendar';
import { dateIn } from '#kernel';
import type { OpinionUnit } from '#organisations';
import { Button, DateField, Fieldset, Form, InsetText, SelectField } from '#ui';
import { bind, datePartNames, oneValue } from '#ui/forms';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { CaseAnswers, CaseComponents } from '../casework/case-papers.page.tsx';
import { WordsField } from '../phrases/words-field.part.tsx';
import { rowsOfForm, unitValue } from './ask-opinion.ts';
import { OpinionTable } from './opinion-table.page.tsx';
import { opinionsText } from './opinions.text.ts';
import { opinionsOf } from './opinions.ts';

export interface AskOpinionPageProps extends ActionPageProps {
  readonly units: readonly OpinionUnit[];
  /** Where the form is sent. */
  readonly action: string;
}

/** One question to several units, each with its own day; what was asked before stands below. */
export function AskOpinionPage(props: AskOpinionPageProps): VNode {
  const { found, view, form } = props;
  const { lang } = view;
  const text = opinionsText.ask;
  const { deadline } = found.dossier;
  const isLate = 'minutesLeft' in props.clock && props.clock.minutesLeft < 0;
  const before = opinionsOf(found);
  return (
    <ActionFrame {...props} title={text.title[lang]}>
      <p class="govuk-body">{text.lead[lang]}</p>
      {deadline && (
        <InsetText>
          {isLate ? text.late[lang] : text.latest[lang](dayIn(dateIn(deadline.dueAt), lang))}
        </InsetText>
      )}
      <Form action={props.action} idempotencyKey={props.idempotencyKey}>
        <WordsField
          {...{ form, lang, phrases: props.phrases }}
          name="question"
          label={text.text.label[lang]}
          hint={text.text.hint[lang]}
          rows={5}
        />
        {rowsOfForm.map((n) => (
          <Row key={n} n={n} {...props} />
        ))}
        <Button preventDoubleClick>{text.submit[lang]}</Button>
      </Form>
      {before.length > 0 && <OpinionTable opinions={before} lang={lang} />}
      <CaseComponents found={found} lang={lang} />
      <CaseAnswers found={found} lang={lang} />
    </ActionFrame>
  );
}

function Row({ n, form, units, view: { lang } }: AskOpinionPageProps & { readonly n: number }) {
  const text = opinionsText.ask;
  const names = datePartNames(`until${n}`);
  const typed = (name: string) => oneValue(form.values, name) ?? '';
  return (
    <Fieldset legend={opinionsText.askRow[lang](n)} legendSize="s">
      <SelectField
        {...bind(form, `unit${n}`, lang)}
        label={text.unit[lang]}
        optional={n > 1}
        options={units.map((unit) => ({ value: unitValue(unit), label: unit.name[lang] }))}
      />
      <DateField
        {...bind(form, `until${n}`, lang)}
        label={text.until[lang]}
        optional={n > 1}
        value={{ day: typed(names.day), month: typed(names.month), year: typed(names.year) }}
      />
    </Fieldset>
  );
}
