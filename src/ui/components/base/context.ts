import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Bilingual, Lang } from '#kernel';

/** What the page knows and every component below may need. `Page` provides it. */
export interface Surroundings {
  readonly lang: Lang;
  /** Filled into every `Form` as the hidden field `_csrf`. */
  readonly csrfToken?: string | undefined;
}

export const SurroundingsContext = createContext<Surroundings>({ lang: 'vi' });

/** The language of the page being rendered; Vietnamese outside a page. */
export function useLang(): Lang {
  return useContext(SurroundingsContext).lang;
}

/** Picks one language of a text: `const t = useText(); t(words.back)`. */
export function useText(): (text: Bilingual) => string {
  const lang = useLang();
  return (text) => text[lang];
}
