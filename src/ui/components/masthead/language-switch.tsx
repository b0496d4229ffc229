import type { Lang } from '#kernel';
import { useText } from '../base/context.ts';
import { mastheadText } from './masthead.text.ts';

const names: Record<Lang, string> = { vi: 'Tiếng Việt', en: 'English' };

export interface LanguageSwitchProps {
  readonly languages: readonly { readonly lang: Lang; readonly href: string; readonly current: boolean }[];
}

/** Each language in its own name; the current one is text, the others are links to this same page. */
export function LanguageSwitch({ languages }: LanguageSwitchProps) {
  const t = useText();
  return (
    <nav class="mc-languages" aria-label={t(mastheadText.language)}>
      <ul class="mc-languages__list">
        {languages.map(({ lang, href, current }) => (
          <li key={lang}>
            {current ? (
              <span class="mc-languages__current" aria-current="true">
                {names[lang]}
              </span>
            ) : (
              <a class="mc-masthead__link" href={href} hreflang={lang} lang={lang} rel="alternate">
                {names[lang]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
