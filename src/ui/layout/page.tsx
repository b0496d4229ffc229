import {
  BackLink,
  Breadcrumbs,
  type Content,
  type Crumb,
  ErrorSummary,
  Footer,
  Masthead,
  type NavigationItem,
  NotificationBanner,
  PhaseBanner,
  SkipLink,
  SurroundingsContext,
} from '#ui';
import { errorSummaryItems, type FieldErrors, hasErrors } from '#ui/forms';
import { DocumentHead } from './document-head.tsx';
import { layoutText as text } from './layout.text.ts';
import { footerLinks, mainNavigation } from './navigation.ts';
import { type PageView, pathInLang } from './page-view.ts';

export interface PageProps {
  readonly view: PageView;
  /** Of the document; the site's name follows it. Put the same words in the page's h1. */
  readonly title: string;
  /** `officials` is wider and denser, with the workspace's styles. */
  readonly variant?: 'citizen' | 'officials' | undefined;
  /** A page on which forms or processes are designed has styles of its own. */
  readonly designs?: boolean | undefined;
  /** Either a way back (in a sequence of questions) or the place in the tree. */
  readonly back?: { readonly href: string; readonly text?: string | undefined } | undefined;
  readonly breadcrumbs?: readonly Crumb[] | undefined;
  /** Shown as error summary above the content; «Lỗi:» goes before the title. */
  readonly errors?: FieldErrors | undefined;
  readonly navigation?: readonly NavigationItem[] | undefined;
  /** Keeps search engines away: pages about one person or one dossier. */
  readonly private?: boolean | undefined;
  readonly children?: Content;
}

function Head({ view, navigation }: PageProps) {
  const { lang, path } = view;
  return (
    <Masthead
      provinceName={view.provinceName}
      languages={(['vi', 'en'] as const).map((each) => ({
        lang: each,
        href: pathInLang(path, each),
        current: each === lang,
      }))}
      user={view.user}
      signInHref="/dang-nhap"
      signOutAction="/dang-xuat"
      navigation={navigation ?? mainNavigation(view)}
    />
  );
}

function Announcements({ view, errors = {} }: PageProps) {
  const { flash, lang } = view;
  return (
    <>
      {flash && <NotificationBanner success={flash.kind === 'success'}>{flash.text}</NotificationBanner>}
      {hasErrors(errors) && <ErrorSummary errors={errorSummaryItems(errors, lang)} />}
    </>
  );
}

function Demo({ view }: PageProps) {
  if (!view.demo) return null;
  return (
    <aside aria-label={text.demo[view.lang]}>
      <PhaseBanner tag={text.demo[view.lang]}>{text.demoNote[view.lang]}</PhaseBanner>
    </aside>
  );
}

function Body(props: PageProps) {
  const { view, back, breadcrumbs } = props;
  return (
    <body class={`govuk-template__body mc-page mc-page--${props.variant ?? 'citizen'}`}>
      <SkipLink />
      <Head {...props} />
      <Demo {...props} />
      <div class="govuk-width-container mc-page__middle">
        {back && (
          <nav aria-label={text.wayBack[view.lang]}>
            <BackLink href={back.href}>{back.text}</BackLink>
          </nav>
        )}
        {breadcrumbs && <Breadcrumbs items={breadcrumbs} collapseOnMobile />}
        <main class="govuk-main-wrapper" id="content" tabIndex={-1}>
          <Announcements {...props} />
          {props.children}
        </main>
      </div>
      <Footer provinceName={view.provinceName} links={footerLinks(view.lang)} />
    </body>
  );
}

/** A whole document. Components inside know the page's language and CSRF token from here. */
export function Page(props: PageProps) {
  const { view, title, errors = {} } = props;
  const prefix = hasErrors(errors) ? `${text.errorTitle[view.lang]}: ` : '';
  return (
    <SurroundingsContext.Provider value={{ lang: view.lang, csrfToken: view.csrfToken }}>
      <html lang={view.lang} class="govuk-template">
        <DocumentHead
          title={`${prefix}${title} – ${text.siteName[view.lang]}`}
          assets={view.assets}
          officials={props.variant === 'officials'}
          designs={props.designs}
          noIndex={props.private === true}
        />
        <Body {...props} />
      </html>
    </SurroundingsContext.Provider>
  );
}
