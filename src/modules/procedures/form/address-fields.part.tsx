import type { Lang } from '#kernel';
import { Fieldset, Hint, SelectField, TextField } from '#ui';
import { fieldId, textIn } from '#ui/forms';
import { addressFieldNames } from './field-names.ts';
import type { OneFieldProps } from './field-props.ts';
import { formText } from './form.text.ts';
import type { AddressField, Place } from './form.ts';

/**
 * Province, commune and the rest of an address. The communes are those of the chosen province, at first the
 * office's own; whoever lives elsewhere chooses the province and goes on, and is then asked for the commune.
 */
export function AddressFields({ field, values, errors, places, lang }: OneFieldProps<AddressField>) {
  const text = formText[lang];
  const names = addressFieldNames(field.key);
  const province = textIn(values, names.province) || (places.homeProvince ?? '');
  const error = (name: string) => errors[name]?.[lang];
  const hint = field.hint?.[lang];
  const hintId = `${fieldId(field.key)}-hint`;
  return (
    <Fieldset legend={field.label[lang]} legendSize="m" describedBy={hint === undefined ? undefined : hintId}>
      {hint !== undefined && <Hint id={hintId}>{hint}</Hint>}
      <SelectField
        name={names.province}
        label={text.province}
        value={province}
        error={error(names.province)}
        options={optionsOf(places.provinces, lang)}
        optional={!field.required}
      />
      <SelectField
        name={names.commune}
        label={text.commune}
        hint={text.communesHint}
        value={textIn(values, names.commune)}
        error={error(names.commune)}
        options={optionsOf(places.communes(province), lang)}
        optional={!field.required}
      />
      {field.detail && (
        <TextField name={names.detail} label={text.detail} value={textIn(values, names.detail)} optional />
      )}
    </Fieldset>
  );
}

const optionsOf = (places: readonly Place[], lang: Lang) =>
  places.map(({ code, name, nameEn = name }) => ({ value: code, label: lang === 'en' ? nameEn : name }));
