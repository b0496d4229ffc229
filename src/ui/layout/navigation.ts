import type { Lang } from '#kernel';
import type { NavigationItem } from '#ui';
import { termsPath } from '#ui/terms';
import { layoutText as text } from './layout.text.ts';
import type { PageView } from './page-view.ts';

interface Place {
  readonly href: string;
  readonly text: { readonly vi: string; readonly en: string };
}

const publicPlaces: readonly Place[] = [
  { href: '/thu-tuc', text: text.procedures },
  { href: '/tra-cuu', text: text.tracking },
  { href: '/so-lieu', text: text.figures },
];

const mine: Place = { href: '/ho-so', text: text.mine };
const workspace: Place = { href: '/lam-viec', text: text.workspace };
const administration: Place = { href: '/quan-tri', text: text.administration };

function isUnder(path: string, href: string): boolean {
  const pathname = path.split('?')[0] ?? path;
  return pathname === href || pathname.startsWith(`${href}/`);
}

/**
 * The public sections, and before them the reader's own: the workspace for officials and the administration for
 * whoever has a part in it, for citizens their dossiers.
 */
export function mainNavigation(view: Pick<PageView, 'lang' | 'path' | 'user'>): readonly NavigationItem[] {
  return [...ownPlaces(view.user), ...publicPlaces].map((place) =>
    item(place, view.lang, isUnder(view.path, place.href)),
  );
}

function ownPlaces(user: PageView['user']): readonly Place[] {
  if (!user) return [];
  if (user.kind === 'citizen') return [mine];
  return user.administers ? [workspace, administration] : [workspace];
}

function item(place: Place, lang: Lang, current: boolean): NavigationItem {
  return { href: place.href, text: place.text[lang], current };
}

const atTheFoot: readonly Place[] = [
  ...publicPlaces,
  { href: '/dat-lich', text: text.appointments },
  { href: '/lien-he', text: text.desks },
  { href: termsPath, text: text.terms },
];

/** The links at the foot of every page. */
export function footerLinks(lang: Lang): readonly { text: string; href: string }[] {
  return atTheFoot.map((place) => ({ href: place.href, text: place.text[lang] }));
}
