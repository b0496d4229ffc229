import { Link } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { resumePath } from '../resume/resume.paths.ts';
import { words } from './filing.text.ts';

/** A draft that is not there for this reader: why that may be, and the way on. */
export function NoDraftPage({ view }: { readonly view: PageView }) {
  const t = words(view.lang);
  return (
    <Page view={view} title={t.draftGone} private>
      <h1 class="govuk-heading-l">{t.draftGone}</h1>
      <p class="govuk-body">{t.draftGoneText}</p>
      <p class="govuk-body">
        <Link href={`/dang-nhap?tiep=${encodeURIComponent(view.path)}`}>{t.signInNow}</Link>
        <br />
        <Link href={resumePath}>{t.haveCode}</Link>
      </p>
    </Page>
  );
}

/** A procedure that is filed elsewhere, or has no form yet. */
export function NotHerePage({ view, code }: { readonly view: PageView; readonly code: string }) {
  const t = words(view.lang);
  return (
    <Page view={view} title={t.notHere} back={{ href: `/thu-tuc/${code}` }}>
      <h1 class="govuk-heading-l">{t.notHere}</h1>
      <p class="govuk-body">{t.notHereText}</p>
    </Page>
  );
}
