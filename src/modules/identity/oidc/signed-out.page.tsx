import { Button, Link } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { oidcText } from './oidc.text.ts';

export interface SignedOutProps {
  readonly view: PageView;
  /** Where one signs out of the province's accounts; undefined where that is not offered. */
  readonly there: string | undefined;
}

/** After signing out here: the province's accounts are another door, and may still be open. */
export function SignedOutPage({ view, there }: SignedOutProps) {
  const t = oidcText[view.lang];
  return (
    <Page view={view} title={t.outTitle} private>
      <h1 class="govuk-heading-l">{t.outTitle}</h1>
      <p class="govuk-body">{there === undefined ? t.outDone : t.outLead}</p>
      {there !== undefined && <Button href={there}>{t.outButton}</Button>}
      <p class="govuk-body">
        <Link href="/">{t.home}</Link>
      </p>
    </Page>
  );
}
