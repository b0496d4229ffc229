import { deskHref } from '#organisations';
import { InsetText, Link, Panel, SvgImage, Terms, trustedSvg } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { partiesWords } from '../parties/parties.text.ts';
import { words } from './filing.text.ts';
import { Brought } from './start.page.tsx';

export interface SubmittedProps {
  readonly view: PageView;
  readonly code: string;
  /** Drawn by our own encoder. */
  readonly qr: string;
  readonly trackHref: string;
  readonly summaryHref: string;
  /** By when the desk must answer, in words. */
  readonly acceptBy: string | undefined;
  readonly procedure: string;
  readonly place: string;
  /** Code of the agency whose desk has it. */
  readonly unit: string;
  readonly bring: readonly string[];
  /** Whose dossier it is, where it was filed for another. */
  readonly filedForName?: string | undefined;
}

/** The end of filing: a code to keep, by when somebody answers, and what comes then. */
export function SubmittedPage(props: SubmittedProps) {
  const { view, code } = props;
  const t = words(view.lang);
  return (
    <Page view={view} title={t.submitted} private>
      <Panel title={t.submitted}>
        {t.yourCode}
        <br />
        <strong>{code}</strong>
      </Panel>
      <p class="govuk-body">{t.keepCode}</p>
      <SvgImage svg={trustedSvg(props.qr)} alt={t.qrTitle(code)} class="mc-qr" />
      <h2 class="govuk-heading-m">{t.nextTitle}</h2>
      {props.acceptBy !== undefined && <p class="govuk-body">{t.acceptedBy(props.acceptBy)}</p>}
      <p class="govuk-body">{t.thenClock}</p>
      <Terms of={['receive', 'dueAt']} />
      <Brought names={props.bring} lang={view.lang} />
      <p class="govuk-body">
        {t.procedure}: {props.procedure}
        <br />
        {t.filedAt}: {props.place}
        {props.filedForName !== undefined && (
          <>
            <br />
            {partiesWords(view.lang).filedForName(props.filedForName)}
          </>
        )}
      </p>
      {view.user === undefined && (
        <InsetText>
          {t.claim} <Link href="/dang-nhap?tiep=/ho-so">{t.signInNow}</Link>
        </InsetText>
      )}
      <p class="govuk-body">
        <Link href={props.summaryHref}>{t.summaryFiled}</Link>
      </p>
      <p class="govuk-body">
        <Link href={props.trackHref}>{t.track}</Link>
        <br />
        <Link href={deskHref(props.unit)}>{t.contact}</Link>
      </p>
    </Page>
  );
}
