import { type Content, ErrorSummary, Link, NotificationBanner, SurroundingsContext } from '#ui';
import { errorSummaryItems, type FieldErrors, hasErrors } from '#ui/forms';
import { DocumentHead } from './document-head.tsx';
import { type PageView, pathInLang } from './page-view.ts';
import { screenText } from './screen.text.ts';

export interface ScreenPageProps {
  readonly view: PageView;
  readonly title: string;
  /** Who shows it, at its head. */
  readonly owner: string;
  /** Beside the owner: whether the desk is open. */
  readonly state?: string | undefined;
  /** Where the screen goes when nobody has touched it for so many seconds. */
  readonly reset?: { readonly href: string; readonly seconds: number } | undefined;
  /** Seconds after which it is shown anew. */
  readonly refresh?: number | undefined;
  /** The address that takes the place of this one in the history. */
  readonly forget?: string | undefined;
  readonly errors?: FieldErrors | undefined;
  /** A sheet of paper: no head, no languages. */
  readonly sheet?: boolean | undefined;
  readonly children?: Content;
}

/** A page of one purpose without the site around it: the kiosk, a number, the screen that calls, a poster. */
export function ScreenPage(props: ScreenPageProps) {
  const { view, title, reset, refresh, errors = {} } = props;
  const { lang } = view;
  const t = screenText[lang];
  return (
    <SurroundingsContext.Provider value={{ lang, csrfToken: view.csrfToken }}>
      <html lang={lang} class="govuk-template">
        <DocumentHead
          title={`${hasErrors(errors) ? `${t.error}: ` : ''}${title} – ${props.owner}`}
          assets={view.assets}
          officials={false}
          noIndex
          screen
          onward={onward(props)}
        />
        <body
          class={`govuk-template__body mc-screen${props.sheet ? ' mc-screen--sheet' : ''}`}
          data-module="mc-screen"
          data-refresh={refresh}
          data-reset={reset?.href}
          data-idle={reset?.seconds}
          data-forget={props.forget}
        >
          {!props.sheet && <Head {...props} />}
          <main class="mc-screen__main" id="content">
            {view.flash && (
              <NotificationBanner success={view.flash.kind === 'success'}>
                {view.flash.text}
              </NotificationBanner>
            )}
            {hasErrors(errors) && <ErrorSummary errors={errorSummaryItems(errors, lang)} />}
            {props.children}
          </main>
          {reset && <StillThere lang={lang} />}
        </body>
      </html>
    </SurroundingsContext.Provider>
  );
}

/** Without scripts nobody can be asked first, so the time is three times as long. */
function onward({ view, reset, refresh }: ScreenPageProps) {
  if (reset) return { seconds: reset.seconds * 3, href: reset.href };
  return refresh === undefined ? undefined : { seconds: refresh, href: view.path };
}

function Head({ view, owner, state }: ScreenPageProps) {
  const { lang, path } = view;
  return (
    <header class="mc-screen__head">
      <p class="mc-screen__owner">
        <strong>{owner}</strong>
        {state !== undefined && <span>{state}</span>}
      </p>
      <nav class="mc-screen__languages" aria-label={screenText[lang].languages}>
        {(['vi', 'en'] as const).map((each) => (
          <Link
            key={each}
            href={pathInLang(path, each)}
            attributes={{ lang: each, ...(each === lang ? { 'aria-current': 'true' } : {}) }}
          >
            {screenText[each].language}
          </Link>
        ))}
      </nav>
    </header>
  );
}

/** Closed until the script opens it: a browser without scripts never shows it. */
function StillThere({ lang }: { readonly lang: PageView['lang'] }) {
  const t = screenText[lang];
  return (
    <dialog class="mc-screen__dialog" aria-labelledby="still-there">
      <h2 class="govuk-heading-l" id="still-there">
        {t.stillThere}
      </h2>
      <p class="govuk-body-l">
        {t.resetsIn} <strong data-left>20</strong> {t.seconds}
      </p>
      <button type="button" class="mc-tile mc-tile--main">
        {t.iAmHere}
      </button>
    </dialog>
  );
}
