import type { Lang } from '#kernel';
import { Button, ErrorMessage, Fieldset, Input, RadiosField, TextField } from '#ui';
import { type FieldErrors, fieldId } from '#ui/forms';
import { names } from './control-names.ts';
import { designerText } from './designer.text.ts';
import { countIn } from './option-rows.form.ts';
import { optionButton, optionCount, optionNames } from './option-values.ts';
import { englishName, type Values } from './worded-values.ts';

export interface OptionRowsProps {
  readonly values: Values;
  readonly errors: FieldErrors;
  readonly lang: Lang;
  readonly option?: number | undefined;
  /** How they are shown is not asked. */
  readonly plain?: boolean | undefined;
}

/** The options of a choice, a row for each; its buttons send the page, and nothing is saved by them. */
export function OptionRows({ values, errors, lang, option, plain }: OptionRowsProps) {
  const text = designerText[lang];
  const count = countIn(values);
  const error = errors[names.options]?.[lang];
  const rows = Array.from({ length: count }, (_, at) => at);
  return (
    <>
      <Fieldset legend={text.options} legendSize="m">
        {error !== undefined && <ErrorMessage id={fieldId(names.options)}>{error}</ErrorMessage>}
        <input type="hidden" name={optionCount} value={String(count)} />
        {rows.map((at) => (
          <OptionRow key={at} {...{ at, values, lang }} last={at === count - 1} focused={at === option} />
        ))}
        <Button variant="secondary" name={optionButton} value="them">
          {text.addOption}
        </Button>
      </Fieldset>
      {!plain && (
        <RadiosField
          name={names.as}
          label={text.as}
          value={values[names.as] ?? 'radios'}
          options={[
            { value: 'radios', label: text.asOptions.radios },
            { value: 'select', label: text.asOptions.select },
          ]}
        />
      )}
    </>
  );
}

interface OptionRowProps extends Pick<OptionRowsProps, 'values' | 'lang'> {
  readonly at: number;
  readonly last: boolean;
  readonly focused: boolean;
}

function OptionRow({ at, last, focused, values, lang }: OptionRowProps) {
  const text = designerText[lang];
  const name = optionNames(at);
  const number = at + 1;
  const hidden = [name.value, name.hint, englishName(name.hint)];
  const button = (value: string, label: string, sign: string, disabled = false) => (
    <button type="submit" class="mc-move" name={optionButton} aria-label={label} {...{ value, disabled }}>
      {sign}
    </button>
  );
  return (
    <div class="mc-options__row">
      <Input
        name={name.label}
        label={text.option(number)}
        value={values[name.label] ?? ''}
        attributes={focused ? { autofocus: true } : {}}
      />
      <TextField
        name={englishName(name.label)}
        label={text.inEnglish(text.option(number))}
        value={values[englishName(name.label)] ?? ''}
      />
      <span class="mc-questions__moves">
        {button(`len-${at}`, text.optionUp(number), '↑', at === 0)}
        {button(`xuong-${at}`, text.optionDown(number), '↓', last)}
        {button(`bo-${at}`, text.removeOption(number), '×')}
      </span>
      {hidden.map((each) => (
        <input type="hidden" key={each} name={each} value={values[each] ?? ''} />
      ))}
    </div>
  );
}
