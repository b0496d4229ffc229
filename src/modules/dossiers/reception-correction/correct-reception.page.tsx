import type { VNode } from 'preact';
import { Button, Checkboxes, Fieldset, Form, TextareaField, TextField } from '#ui';
import { allValues, bind, fieldId } from '#ui/forms';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { type CaseComponent, caseComponents } from '../casework/case.ts';
import { componentHint } from '../casework/case-papers.page.tsx';
import { countColumns, countNames, type PaperCounts, usualCount } from '../receipt/paper-counts.ts';
import { receptionText } from './reception-correction.text.ts';

export interface CorrectReceptionPageProps extends ActionPageProps {
  /** The person and the papers as the receipt has them. */
  readonly now: Readonly<Record<'name' | 'phone' | 'email' | 'personId', string>>;
  readonly received: readonly string[];
  /** The three numbers of each component as the receipt has them. */
  readonly counts: PaperCounts;
  /** Where the form is sent. */
  readonly action: string;
}

const kinds = { name: 'text', phone: 'phone', email: 'email', personId: 'code' } as const;

/** Everything as the receipt has it, to be put right where it is wrong. */
export function CorrectReceptionPage(props: CorrectReceptionPageProps): VNode {
  const { view, found, form, now, received } = props;
  const { lang } = view;
  const text = receptionText.correct;
  const untouched = Object.keys(form.values).length === 0;
  return (
    <ActionFrame {...props} title={text.title[lang]}>
      <p class="govuk-body">{text.lead[lang]}</p>
      <Form action={props.action} idempotencyKey={props.idempotencyKey}>
        <input
          type="hidden"
          name="seen"
          value={bind(form, 'seen', lang).value ?? String(found.dossier.receptionCorrections ?? 0)}
        />
        <Fieldset legend={text.person[lang]} legendSize="m">
          {(['name', 'phone', 'email', 'personId'] as const).map((field) => {
            const bound = bind(form, field, lang);
            return (
              <TextField
                key={field}
                {...bound}
                value={untouched ? now[field] : bound.value}
                kind={kinds[field]}
                label={text[field][lang]}
                optional={field !== 'name'}
              />
            );
          })}
        </Fieldset>
        <Checkboxes
          name="components"
          idPrefix={fieldId('components')}
          legend={text.components[lang]}
          legendSize="m"
          error={form.errors['components']?.[lang]}
          values={untouched ? received : allValues(form.values, 'components')}
          items={caseComponents(found).map((component) => ({
            value: component.key,
            label: component.name[lang],
            hint: componentHint(component, lang),
            conditional: <Counts {...props} of={component} untouched={untouched} />,
          }))}
        />
        <TextareaField
          {...bind(form, 'reason', lang)}
          label={text.reason[lang]}
          hint={text.reasonHint[lang]}
          rows={3}
        />
        <Button preventDoubleClick>{text.submit[lang]}</Button>
      </Form>
    </ActionFrame>
  );
}

type CountsProps = CorrectReceptionPageProps & { readonly of: CaseComponent; readonly untouched: boolean };

/** How many of a paper came, in the three columns of the receipt. */
function Counts({ of, form, counts, untouched, view: { lang } }: CountsProps) {
  const before = counts[of.key] ?? usualCount(of);
  return (
    <fieldset class="govuk-fieldset mc-counts">
      <legend class="govuk-visually-hidden">{of.name[lang]}</legend>
      {countColumns.map((column) => {
        const bound = bind(form, countNames(of.key)[column], lang);
        return (
          <TextField
            key={column}
            {...bound}
            value={(untouched ? undefined : bound.value) ?? String(before[column])}
            kind="number"
            width={3}
            label={receptionText.correct[column][lang]}
          />
        );
      })}
    </fieldset>
  );
}
