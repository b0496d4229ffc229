import { classes, present } from '../base/classes.ts';
import { useText } from '../base/context.ts';
import type { Common } from '../base/types.ts';
import { words } from '../base/words.text.ts';
import { Button } from '../button/button.tsx';
import type { LabelledField } from '../field/frame.tsx';
import { Input } from '../input/input.tsx';

/** Texts of the button that shows the password; in the page's language unless said. */
export interface PasswordTexts {
  readonly show?: string | undefined;
  readonly hide?: string | undefined;
  readonly showAria?: string | undefined;
  readonly hideAria?: string | undefined;
  readonly shown?: string | undefined;
  readonly hidden?: string | undefined;
}

export interface PasswordInputProps extends LabelledField, Common {
  readonly value?: string | undefined;
  readonly autocomplete?: 'current-password' | 'new-password' | undefined;
  readonly disabled?: boolean | undefined;
  readonly buttonClass?: string | undefined;
  readonly texts?: PasswordTexts | undefined;
}

function usePageTexts(): PasswordTexts {
  const t = useText();
  return {
    show: t(words.show),
    hide: t(words.hide),
    showAria: t(words.showPassword),
    hideAria: t(words.hidePassword),
    shown: t(words.passwordShown),
    hidden: t(words.passwordHidden),
  };
}

/** The data attributes govuk-frontend's PasswordInput reads its texts from. */
function textAttributes(texts: PasswordTexts): Record<string, string | undefined> {
  return {
    'data-i18n.show-password': texts.show,
    'data-i18n.hide-password': texts.hide,
    'data-i18n.show-password-aria-label': texts.showAria,
    'data-i18n.hide-password-aria-label': texts.hideAria,
    'data-i18n.password-shown-announcement': texts.shown,
    'data-i18n.password-hidden-announcement': texts.hidden,
  };
}

function Toggle({ id, texts, extra }: { id: string; texts: PasswordTexts; extra: string | undefined }) {
  const page = usePageTexts();
  return (
    <Button
      type="button"
      variant="secondary"
      class={classes('govuk-password-input__toggle govuk-js-password-input-toggle', extra)}
      attributes={{ 'aria-controls': id, 'aria-label': texts.showAria ?? page.showAria, hidden: true }}
    >
      {texts.show ?? page.show}
    </Button>
  );
}

/** A password that can be shown with JavaScript. */
export function PasswordInput(props: PasswordInputProps) {
  const page = usePageTexts();
  const { texts = page, buttonClass, autocomplete, group, ...field } = props;
  const id = props.id ?? props.name;
  const after = (
    <>
      <Toggle id={id} texts={texts} extra={buttonClass} />
      {present(group?.after) && group?.after}
    </>
  );
  return (
    <Input
      {...field}
      id={id}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={autocomplete || 'current-password'}
      class={classes('govuk-password-input__input govuk-js-password-input-input', props.class)}
      wrapper={{ class: 'govuk-password-input__wrapper' }}
      group={{
        class: classes('govuk-password-input', group?.class),
        attributes: { 'data-module': 'govuk-password-input', ...textAttributes(texts), ...group?.attributes },
        before: group?.before,
        after,
      }}
    />
  );
}
