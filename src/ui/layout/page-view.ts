import type { Lang } from '#kernel';

/** Who is looking at the page. */
export interface Viewer {
  readonly name: string;
  readonly kind: 'citizen' | 'staff';
  readonly postName?: string | undefined;
  readonly unitName?: string | undefined;
  /** Whether any page of the administration is open to them. */
  readonly administers?: boolean | undefined;
}

/** Said once at the top of the next page, after something was done. */
export interface Flash {
  readonly kind: 'success' | 'notice';
  readonly text: string;
}

/** Addresses of what the page loads: `AssetUrls` of `#platform/assets`, or as much of it as is known. */
export interface PageAssets {
  readonly css: string;
  readonly officialsCss: string;
  readonly screenCss?: string | undefined;
  readonly canvasCss?: string | undefined;
  readonly designersCss?: string | undefined;
  readonly js: string;
  /** Preloaded when known, so that text does not jump. */
  readonly fonts?: { readonly latin: string; readonly vietnamese: string } | undefined;
  readonly icon?: string | undefined;
}

/**
 * What the HTTP layer knows about the request; every page gets one and hands it to `Page`. The `View` of
 * `#platform/http` fits.
 */
export interface PageView {
  readonly lang: Lang;
  /** Current path and query, for the language switch and the current navigation item. */
  readonly path: string;
  /** Where people reach the site, whatever address this browser used. */
  readonly home?: string | undefined;
  readonly user?: Viewer | undefined;
  readonly csrfToken: string;
  readonly assets: PageAssets;
  readonly flash?: Flash | undefined;
  /** In the page's language. */
  readonly provinceName: string;
  /** A demonstration province: every page says so. */
  readonly demo?: boolean | undefined;
}

/** The same address with `lang` in its query, everything else kept. */
export function pathInLang(path: string, lang: Lang): string {
  const url = new URL(path, 'http://localhost');
  url.searchParams.set('lang', lang);
  return `${url.pathname}${url.search}`;
}
