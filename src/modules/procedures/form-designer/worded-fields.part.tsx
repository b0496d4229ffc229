import type { Lang } from '#kernel';
import { TextareaField, TextField } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { designerText } from './designer.text.ts';
import { englishName, type Values } from './worded-values.ts';

export interface WordedFieldsProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly long?: boolean | undefined;
  readonly values: Values;
  readonly errors: FieldErrors;
  readonly lang: Lang;
}

/** A text in Vietnamese and, beside it, in English. */
export function WordedFields({ name, label, hint, optional, long, values, errors, lang }: WordedFieldsProps) {
  const text = designerText[lang];
  const english = englishName(name);
  const vi = { name, label, hint, optional, value: values[name] ?? '', error: errors[name]?.[lang] };
  const en = {
    name: english,
    label: text.inEnglish(label),
    value: values[english] ?? '',
  };
  return (
    <div class="mc-pair">
      {long ? <TextareaField {...vi} rows={3} /> : <TextField {...vi} />}
      {long ? <TextareaField {...en} rows={3} /> : <TextField {...en} />}
    </div>
  );
}
