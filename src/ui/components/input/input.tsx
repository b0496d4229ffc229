import { classes, present } from '../base/classes.ts';
import type { Common, Content } from '../base/types.ts';
import { fieldDescription, type LabelledField, LabelledFrame } from '../field/frame.tsx';

export interface Affix extends Common {
  readonly content: Content;
}

export interface InputProps extends LabelledField, Common {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'tel' | 'email' | 'password' | 'search' | 'url' | 'number' | undefined;
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search' | undefined;
  readonly autocomplete?: string | undefined;
  readonly autocapitalize?: 'none' | 'sentences' | 'words' | 'characters' | undefined;
  readonly pattern?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Width in characters: 2, 3, 4, 5, 10, 20 or 30. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
  /** Shown inside the frame but not sent, such as the unit of money: `{ content: 'đồng' }`. */
  readonly prefix?: Affix | undefined;
  readonly suffix?: Affix | undefined;
  readonly wrapper?: Common | undefined;
}

function Control(props: InputProps) {
  const id = props.id ?? props.name;
  return (
    <input
      {...props.attributes}
      class={classes(
        'govuk-input',
        props.width && `govuk-input--width-${props.width}`,
        props.class,
        present(props.error) && 'govuk-input--error',
      )}
      id={id}
      name={props.name}
      type={props.type ?? 'text'}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled}
      aria-describedby={fieldDescription(id, props)}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputmode={props.inputmode}
    />
  );
}

function AffixItem({ affix, side }: { readonly affix: Affix; readonly side: 'prefix' | 'suffix' }) {
  return (
    <div {...affix.attributes} class={classes(`govuk-input__${side}`, affix.class)} aria-hidden="true">
      {affix.content}
    </div>
  );
}

/** One line of text with its label, hint and error. */
export function Input(props: InputProps) {
  const { prefix, suffix, group, wrapper } = props;
  const wrapped = prefix || suffix || present(group?.before) || present(group?.after);
  return (
    <LabelledFrame {...props}>
      {wrapped ? (
        <div {...wrapper?.attributes} class={classes('govuk-input__wrapper', wrapper?.class)}>
          {group?.before}
          {prefix && <AffixItem affix={prefix} side="prefix" />}
          <Control {...props} />
          {suffix && <AffixItem affix={suffix} side="suffix" />}
          {group?.after}
        </div>
      ) : (
        <Control {...props} />
      )}
    </LabelledFrame>
  );
}
