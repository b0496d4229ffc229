import type { Lang } from '#kernel';
import { Button, Select, TextareaField, TextField } from '#ui';
import { bind, type FormState, fieldId } from '#ui/forms';
import { choiceOf, insertButton } from './insert-phrase.form.ts';
import { phrasesText } from './phrases.text.ts';
import { joinWith, type OfferedPhrase, type PhraseOffers } from './phrases.ts';

export interface WordsFieldProps {
  readonly form: FormState;
  readonly lang: Lang;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  /** Lines; one line where there is none. */
  readonly rows?: number | undefined;
  readonly phrases?: PhraseOffers | undefined;
}

/** What an official writes, with the phrases that fit it: chosen, put in after what is there, and changed at will. */
export function WordsField({ form, phrases, rows, ...field }: WordsFieldProps) {
  const { lang, name, label, hint, optional } = field;
  const said = { ...bind(form, name, lang), label, hint, optional };
  const offered = phrases?.[name] ?? [];
  const [first] = offered;
  const control = rows === undefined ? <TextField {...said} /> : <TextareaField {...said} rows={rows} />;
  if (!first) return control;
  return (
    <>
      {control}
      <div
        class="mc-phrases"
        data-module="mc-phrases"
        data-for={fieldId(name)}
        data-join={joinWith(first.use)}
      >
        <Choice {...field} form={form} offered={offered} />
      </div>
    </>
  );
}

function Choice({
  form,
  lang,
  name,
  label,
  offered,
}: WordsFieldProps & { readonly offered: readonly OfferedPhrase[] }) {
  const t = phrasesText[lang];
  const tell = ({ name: called, source, lang: words }: OfferedPhrase) =>
    `${called} (${[t.sources[source], ...(words === 'en' ? [t.inEnglish] : [])].join(', ')})`;
  const { value, error, ...choice } = bind(form, choiceOf(name), lang);
  return (
    <>
      <Select
        {...choice}
        value={value}
        error={error}
        label={t.choose}
        items={[
          { value: '', text: '' },
          ...offered.map((phrase) => ({
            value: phrase.value,
            text: tell(phrase),
            attributes: { 'data-text': phrase.text },
          })),
        ]}
      />
      {/* Enter in a field of one line presses the first button of the form: that must not be the one below. */}
      <button type="submit" class="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        {t.send}
      </button>
      <Button
        name={insertButton}
        value={name}
        variant="secondary"
        attributes={{ formaction: `#${fieldId(name)}` }}
      >
        {t.insert}
        <span class="govuk-visually-hidden"> {t.insertInto(label)}</span>
      </Button>
    </>
  );
}
