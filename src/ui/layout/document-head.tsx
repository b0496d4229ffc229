import type { PageAssets } from './page-view.ts';

export interface DocumentHeadProps {
  readonly title: string;
  readonly assets: PageAssets;
  readonly officials: boolean;
  readonly noIndex: boolean;
  /** Styles of pages where forms and processes are designed. */
  readonly designs?: boolean | undefined;
  /** Styles of screens at the desk, slips and posters. */
  readonly screen?: boolean | undefined;
  /** Where a page without scripts goes by itself, and after how many seconds. */
  readonly onward?: { readonly seconds: number; readonly href: string } | undefined;
}

function FontPreload({ href }: { readonly href: string }) {
  return <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />;
}

/** Title, styles, fonts and the one script; nothing inline, nothing from another host. */
export function DocumentHead(props: DocumentHeadProps) {
  const { title, assets, officials, noIndex, designs, screen, onward } = props;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content="#0b3a40" />
      {noIndex && <meta name="robots" content="noindex, nofollow" />}
      {assets.icon && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
      {assets.fonts && <FontPreload href={assets.fonts.latin} />}
      {assets.fonts && <FontPreload href={assets.fonts.vietnamese} />}
      <link rel="stylesheet" href={assets.css} />
      {officials && <link rel="stylesheet" href={assets.officialsCss} />}
      {designs && assets.designersCss && <link rel="stylesheet" href={assets.designersCss} />}
      {screen && assets.screenCss && <link rel="stylesheet" href={assets.screenCss} />}
      {onward && (
        <noscript>
          <meta http-equiv="refresh" content={`${onward.seconds};url=${onward.href}`} />
        </noscript>
      )}
      <script type="module" src={assets.js} />
    </head>
  );
}
