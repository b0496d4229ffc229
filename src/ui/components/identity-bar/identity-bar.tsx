import { classes, present } from '../base/classes.ts';
import type { Common, Content } from '../base/types.ts';

export interface IdentityBarProps extends Common {
  /** Which dossier, whose, which procedure: what must stay in view while working on it. */
  readonly children: Content;
  /** Buttons at the right. */
  readonly actions?: Content;
}

/** The strip that says what one is working on. Needs the officials' styles. */
export function IdentityBar({ children, actions, class: extra, attributes }: IdentityBarProps) {
  return (
    <div {...attributes} class={classes('moj-identity-bar', extra)}>
      <div class="moj-identity-bar__container">
        <div class="moj-identity-bar__details">
          <span class="moj-identity-bar__title">{children}</span>
        </div>
        {present(actions) && <div class="moj-identity-bar__actions">{actions}</div>}
      </div>
    </div>
  );
}
