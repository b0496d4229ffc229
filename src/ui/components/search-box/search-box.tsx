import { classes, describedBy, present } from '../base/classes.ts';
import { useText } from '../base/context.ts';
import { words } from '../base/words.text.ts';
import { ErrorMessage } from '../error-message/error-message.tsx';
import { GetForm } from '../form/form.tsx';

export interface SearchBoxProps {
  /** Where the search goes, such as `/thu-tuc`. */
  readonly action: string;
  /** `q` unless said. */
  readonly name?: string | undefined;
  /** `search` unless said. */
  readonly id?: string | undefined;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  /** What is wrong with the value, for a search that needs a value of a certain form. */
  readonly error?: string | undefined;
  readonly button?: string | undefined;
  readonly large?: boolean | undefined;
}

/** One field and one button side by side; a GET form, so that the found page can be kept and sent on. */
export function SearchBox(props: SearchBoxProps) {
  const t = useText();
  const id = props.id ?? 'search';
  return (
    <GetForm action={props.action} search class={classes('mc-search', props.large && 'mc-search--large')}>
      <label class="govuk-label mc-search__label" for={id}>
        {props.label}
      </label>
      {present(props.hint) && (
        <div class="govuk-hint" id={`${id}-hint`}>
          {props.hint}
        </div>
      )}
      {present(props.error) && <ErrorMessage id={`${id}-error`}>{props.error}</ErrorMessage>}
      <div class="mc-search__row">
        <input
          class={classes('govuk-input mc-search__input', present(props.error) && 'govuk-input--error')}
          type="search"
          id={id}
          name={props.name ?? 'q'}
          value={props.value}
          aria-describedby={describedBy(
            present(props.hint) && `${id}-hint`,
            present(props.error) && `${id}-error`,
          )}
          enterKeyHint="search"
          autocomplete="off"
        />
        <button class="mc-search__button" type="submit">
          {props.button ?? t(words.search)}
        </button>
      </div>
    </GetForm>
  );
}
