import type { Lang } from '#kernel';
import { DateField, RadiosField, SelectField, TextField } from '#ui';
import { dateIn, type FieldErrors } from '#ui/forms';
import type { Field } from '../form/form.ts';
import { dayName, names } from './control-names.ts';
import { designerText } from './designer.text.ts';
import type { DraftComponent } from './draft-component.ts';
import { OptionRows } from './option-rows.part.tsx';
import { Tick } from './tick.part.tsx';
import { WordedFields } from './worded-fields.part.tsx';
import type { Values } from './worded-values.ts';

export interface OwnFieldsProps {
  readonly field: Field;
  readonly values: Values;
  readonly errors: FieldErrors;
  readonly view: { readonly lang: Lang };
  readonly components: readonly DraftComponent[];
  readonly option?: number | undefined;
}

/** What only questions of this kind have. */
export function OwnFields(props: OwnFieldsProps) {
  const { field, values, errors, components } = props;
  const { lang } = props.view;
  const text = designerText[lang];
  const common = { values, errors, lang };
  switch (field.kind) {
    case 'text':
    case 'textarea':
      return <Short name={names.maxLength} label={text.maxLength} {...common} />;
    case 'number':
    case 'money':
      return (
        <div class="mc-pair">
          <Short name={names.min} label={text.min} {...common} />
          <Short name={names.max} label={text.max} {...common} />
        </div>
      );
    case 'group':
      return (
        <>
          <WordedFields name={names.item} label={text.item} hint={text.itemHint} {...common} />
          <div class="mc-pair">
            <Short name={names.min} label={text.minRows} hint={text.minRowsHint} {...common} />
            <Short name={names.max} label={text.maxRows} {...common} />
          </div>
        </>
      );
    case 'date':
      return <DateBounds {...common} />;
    case 'choice':
      return <OptionRows {...common} option={props.option} />;
    case 'address':
      return <Tick name={names.detail} label={text.detail} values={values} />;
    case 'person':
      return <Tick name={names.detail} label={text.personAddress} values={values} />;
    case 'files':
      return (
        <SelectField
          name={names.component}
          label={text.component}
          value={values[names.component] ?? ''}
          error={errors[names.component]?.[lang]}
          options={components.map(({ key, name }) => ({ value: key, label: name }))}
        />
      );
    case 'declaration':
      return (
        <WordedFields
          name={names.statement}
          label={text.statement}
          hint={text.statementHint}
          long
          {...common}
        />
      );
    default:
      return null;
  }
}

interface Common {
  readonly values: Values;
  readonly errors: FieldErrors;
  readonly lang: Lang;
}

function Short(
  props: Common & { readonly name: string; readonly label: string; readonly hint?: string | undefined },
) {
  const { name, label, hint, values, errors, lang } = props;
  return (
    <TextField
      {...{ name, label, hint }}
      kind="number"
      value={values[name] ?? ''}
      error={errors[name]?.[lang]}
    />
  );
}

function DateBounds(props: Common) {
  const text = designerText[props.lang];
  return (
    <>
      <div class="mc-pair mc-pair--top">
        <Bound name={names.earliest} label={text.earliest} {...props} />
        <Bound name={names.latest} label={text.latest} {...props} />
      </div>
      <Tick name={names.inWords} label={text.inWords} values={props.values} />
    </>
  );
}

/** The day belongs to the last choice alone. */
function Bound({
  name,
  label,
  values,
  errors,
  lang,
}: Common & { readonly name: string; readonly label: string }) {
  const { bounds, boundDay } = designerText[lang];
  const of = dayName(name);
  const day = <DateField name={of} label={boundDay} value={dateIn(values, of)} error={errors[of]?.[lang]} />;
  return (
    <RadiosField
      {...{ name: name, label }}
      value={values[name] ?? 'none'}
      options={[
        { value: 'none', label: bounds.none },
        { value: 'today', label: bounds.today },
        { value: 'day', label: bounds.day, conditional: day },
      ]}
    />
  );
}
