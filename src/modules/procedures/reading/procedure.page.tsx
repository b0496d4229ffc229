import type { PlainDate } from '#kernel';
import { InsetText, SummaryList, SvgImage, trustedSvg } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { AlsoAccepted } from '../accepting/accepting.part.tsx';
import type { AcceptingDesk } from '../accepting/accepting.ts';
import type { ProcedureVersion } from '../procedure.ts';
import { searchHref } from '../search/search.paths.ts';
import { hasDoubts } from '../words.ts';
import { facts, type Known, legal } from './facts.page.tsx';
import { Filing, OnPaper } from './filing.part.tsx';
import { ComponentsTable, FormsList } from './papers.page.tsx';
import { procedureText } from './procedure.text.ts';
import { StepsSection } from './steps.page.tsx';
import { TermsOfFacts, TermsOfPapers } from './terms-met.part.tsx';

export interface ProcedurePageProps extends Known {
  readonly view: PageView;
  readonly version: ProcedureVersion;
  /** Code of the commune whose poster led here, kept through the links. */
  readonly unit: string | undefined;
  /** From when its latest change is in force, perhaps a day to come; undefined when it never changed. */
  readonly changed?: PlainDate | undefined;
  /** Other desks that accept for the agency that decides. */
  readonly accepting?: readonly AcceptingDesk[] | undefined;
  /** Whole address of this page, and the QR code that says it. */
  readonly address: string;
  readonly qr: string;
}

/** Everything that must be public about a procedure (Decree 63/2010, Art 8), and how to begin. */
export function ProcedurePage({
  view,
  version,
  here,
  usual,
  changed,
  accepting = [],
  unit,
  address,
  qr,
}: ProcedurePageProps) {
  const { lang } = view;
  const text = procedureText[lang];
  const { content } = version;
  const name = content.name[lang];
  return (
    <Page
      view={view}
      title={name}
      breadcrumbs={[
        { text: text.procedures, href: searchHref({ text: '', unit }) },
        { text: content.field[lang], href: searchHref({ text: '', field: content.field.vi, unit }) },
      ]}
    >
      <span class="govuk-caption-l">{text.code(version.code)}</span>
      <h1 class="govuk-heading-l">{name}</h1>
      <Filing {...{ version, here, unit, lang }} />
      <AlsoAccepted desks={accepting} lang={lang} />
      {hasDoubts(content) && <InsetText>{text.unverifiedMeans}</InsetText>}
      <h2 class="govuk-heading-m">{text.factsTitle}</h2>
      <SummaryList rows={facts({ version, here, usual }, lang)} />
      <TermsOfFacts {...content} />
      <h2 class="govuk-heading-m">{text.componentsTitle}</h2>
      <ComponentsTable components={content.components} lang={lang} />
      <TermsOfPapers components={content.components} lang={lang} />
      <h2 class="govuk-heading-m">{text.formsTitle}</h2>
      <FormsList version={version} lang={lang} />
      <OnPaper {...{ version, here, lang }} />
      <h2 class="govuk-heading-m">{text.stepsTitle}</h2>
      <StepsSection version={version} lang={lang} />
      <h2 class="govuk-heading-m">{text.legalTitle}</h2>
      <SummaryList rows={legal(version, changed, lang)} />
      <div class="mc-keep">
        <h2 class="govuk-heading-m">{text.qrTitle}</h2>
        <SvgImage svg={trustedSvg(qr)} alt={text.qrAlt} class="mc-qr" />
        <p class="mc-list__note">{text.qrHint}</p>
        <p class="mc-list__note mc-print-only">{address}</p>
      </div>
    </Page>
  );
}
