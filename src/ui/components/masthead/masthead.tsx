import { useText } from '../base/context.ts';
import type { Content } from '../base/types.ts';
import { Form } from '../form/form.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import { mastheadText as text } from './masthead.text.ts';

export interface NavigationItem {
  readonly text: Content;
  readonly href: string;
  readonly current?: boolean | undefined;
}

export interface MastheadUser {
  readonly name: string;
  /** Post and unit of an official, shown under the name: work hangs on posts. */
  readonly postName?: string | undefined;
  readonly unitName?: string | undefined;
}

export interface MastheadProps {
  /** The province this installation serves. */
  readonly provinceName: string;
  readonly homeHref?: string | undefined;
  readonly languages: readonly {
    readonly lang: 'vi' | 'en';
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly user?: MastheadUser | undefined;
  readonly signInHref: string;
  readonly signOutAction: string;
  readonly navigation: readonly NavigationItem[];
}

function Brand({ provinceName, homeHref }: MastheadProps) {
  const t = useText();
  return (
    <a class="mc-masthead__brand" href={homeHref ?? '/'}>
      <Mark />
      <span class="mc-masthead__names">
        <span class="mc-masthead__product">{t(text.productName)}</span>
        <span class="mc-masthead__place">
          {t(text.tagline)} · {provinceName}
        </span>
      </span>
    </a>
  );
}

function Account({ user, signInHref, signOutAction }: MastheadProps) {
  const t = useText();
  if (user === undefined) {
    return (
      <a class="mc-masthead__link" href={signInHref}>
        {t(text.signIn)}
      </a>
    );
  }
  const post = [user.postName, user.unitName].filter((part) => part !== undefined).join(' · ');
  return (
    <div class="mc-masthead__account">
      <span class="mc-masthead__user">
        <span class="mc-masthead__user-name">{user.name}</span>
        {post !== '' && <span class="mc-masthead__user-post">{post}</span>}
      </span>
      <Form action={signOutAction} class="mc-masthead__sign-out">
        <button type="submit" class="mc-masthead__link">
          {t(text.signOut)}
        </button>
      </Form>
    </div>
  );
}

function Navigation({ items }: { readonly items: readonly NavigationItem[] }) {
  const t = useText();
  if (items.length === 0) return null;
  return (
    <nav class="mc-nav" aria-label={t(text.navigation)}>
      <ul class="mc-nav__list govuk-width-container">
        {items.map((item) => (
          <li key={item.href} class="mc-nav__item">
            <a class="mc-nav__link" href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The head of every page: our mark and name, the language, the account and the main navigation. */
export function Masthead(props: MastheadProps) {
  return (
    <header class="mc-masthead">
      <div class="mc-masthead__bar govuk-width-container">
        <Brand {...props} />
        <div class="mc-masthead__tools">
          <LanguageSwitch languages={props.languages} />
          <Account {...props} />
        </div>
      </div>
      <Navigation items={props.navigation} />
    </header>
  );
}
