import { classes } from '../base/classes.ts';
import type { Common, Content } from '../base/types.ts';

export interface ButtonProps extends Common {
  readonly children?: Content;
  /** With an address the button is a link that looks like a button. */
  readonly href?: string | undefined;
  /** One primary button a page; the others are secondary, or warning for what cannot be undone. */
  readonly variant?: 'primary' | 'secondary' | 'warning' | 'inverse' | undefined;
  /** A start button carries an arrow: it opens a service. */
  readonly start?: boolean | undefined;
  readonly type?: 'submit' | 'button' | 'reset' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly id?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** With JavaScript, a second click within a second is dropped. */
  readonly preventDoubleClick?: boolean | undefined;
}

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}

/** A button, or a link that looks like one. */
export function Button(props: ButtonProps) {
  const { variant, start, attributes, id } = props;
  const shared = {
    ...attributes,
    class: classes(
      'govuk-button',
      props.class,
      variant !== undefined && variant !== 'primary' && `govuk-button--${variant}`,
      start && 'govuk-button--start',
    ),
    'data-module': 'govuk-button',
    id,
  };
  const content =
    start && typeof props.children !== 'string' ? <span>{props.children}</span> : props.children;
  const inner = (
    <>
      {content}
      {start && <StartIcon />}
    </>
  );
  if (props.href !== undefined) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: it goes to another page, which a button element cannot do without a form
      <a href={props.href} role="button" draggable={false} {...shared}>
        {inner}
      </a>
    );
  }
  return (
    <button
      type={props.type ?? 'submit'}
      value={props.value}
      name={props.name}
      disabled={props.disabled === true}
      aria-disabled={props.disabled === true ? 'true' : undefined}
      data-prevent-double-click={
        props.preventDoubleClick === undefined ? undefined : String(props.preventDoubleClick)
      }
      {...shared}
    >
      {inner}
    </button>
  );
}

/** Buttons and links side by side, wrapping on a phone. */
export function ButtonGroup({ children }: { readonly children?: Content }) {
  return <div class="govuk-button-group">{children}</div>;
}
