import { Link } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { errorText } from './error-pages.text.ts';

export type ErrorKind = 'notFound' | 'forbidden' | 'tooMany' | 'badRequest' | 'tooLarge' | 'fault';

export interface ErrorProps {
  readonly view: PageView;
  readonly kind: ErrorKind;
  /** To quote when asking for help. */
  readonly errorId?: string | undefined;
}

/** What happened, what is kept, and where to go from here. */
export function ErrorPage({ view, kind, errorId }: ErrorProps) {
  const t = errorText[view.lang];
  const { title, lines } = t[kind];
  const places = view.user?.kind === 'staff' ? [t.workspace, ...t.places.slice(0, 3)] : t.places;
  return (
    <Page view={view} title={title} private>
      <h1 class="govuk-heading-l">{title}</h1>
      {lines.map((line) => (
        <p key={line} class="govuk-body">
          {line}
        </p>
      ))}
      {errorId !== undefined && (
        <p class="govuk-body">
          {t.errorId}: <strong class="mc-code">{errorId}</strong>
        </p>
      )}
      <h2 class="govuk-heading-m">{t.where}</h2>
      <ul class="govuk-list">
        {places.map(({ href, text }) => (
          <li key={href}>
            <Link href={href}>{text}</Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
