import type { Lang } from '#kernel';
import { Button, InsetText, Link, SummaryList, type SummaryRow } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { type Worded, wordedIn } from '../content/worded.ts';
import type { LimitsAt } from '../local-limits/limits-at.action.ts';
import { canBeFiledHere, type ProcedureVersion } from '../procedure.ts';
import { wordsText } from '../words.text.ts';
import { dayNumbers, feeIn, hasDoubts, publisherIn } from '../words.ts';
import { Doubt, TimeLimits } from './limits.page.tsx';
import { ComponentsTable, FormsList } from './papers.page.tsx';
import { policyRows } from './policies.page.tsx';
import { procedureText } from './procedure.text.ts';
import { StepsSection } from './steps.page.tsx';

export interface ProcedurePageProps {
  readonly view: PageView;
  readonly version: ProcedureVersion;
  /** The limits at the visitor's commune, when it is known. */
  readonly here?: LimitsAt | undefined;
}

/** Everything that must be public about a procedure (Decree 63/2010, Art 8), and how to begin. */
export function ProcedurePage({ view, version, here }: ProcedurePageProps) {
  const { lang } = view;
  const text = procedureText[lang];
  const { content } = version;
  const name = content.name[lang];
  return (
    <Page
      view={view}
      title={name}
      breadcrumbs={[
        { text: text.procedures, href: '/thu-tuc' },
        {
          text: content.field[lang],
          href: `/thu-tuc?linh-vuc=${encodeURIComponent(content.field.vi)}`,
        },
      ]}
    >
      <span class="govuk-caption-l">{text.code(version.code)}</span>
      <h1 class="govuk-heading-l">{name}</h1>
      <Filing version={version} here={here} lang={lang} />
      {hasDoubts(content) && <InsetText>{text.unverifiedMeans}</InsetText>}
      <h2 class="govuk-heading-m">{text.factsTitle}</h2>
      <SummaryList rows={facts(version, here, lang)} />
      <h2 class="govuk-heading-m">{text.componentsTitle}</h2>
      <ComponentsTable content={content} lang={lang} />
      <h2 class="govuk-heading-m">{text.formsTitle}</h2>
      <FormsList version={version} lang={lang} />
      <h2 class="govuk-heading-m">{text.stepsTitle}</h2>
      <StepsSection version={version} lang={lang} />
      <h2 class="govuk-heading-m">{text.legalTitle}</h2>
      <SummaryList rows={legal(version, lang)} />
    </Page>
  );
}

function Filing({
  version,
  here,
  lang,
}: {
  readonly version: ProcedureVersion;
  readonly here: LimitsAt | undefined;
  readonly lang: Lang;
}) {
  const text = procedureText[lang];
  const { route, portalUrl, nonTerritorialWithinProvince } = version.content;
  if (canBeFiledHere(version)) {
    return (
      <>
        <p class="govuk-body">{text.startHint}</p>
        {nonTerritorialWithinProvince && <p class="govuk-body">{text.anyCommune}</p>}
        <Button href={`/thu-tuc/${version.code}/nop${here ? `?don-vi=${here.unitCode}` : ''}`} start>
          {text.start}
        </Button>
      </>
    );
  }
  return (
    <>
      <h2 class="govuk-heading-m">{text.whereTitle}</h2>
      <p class="govuk-body">
        {route === 'ministry' ? text.ministry : route === 'portal' ? text.portal : text.localNoForm}
      </p>
      {portalUrl !== undefined && (
        <p class="govuk-body">
          <Link href={portalUrl}>{text.portalLink}</Link>
        </p>
      )}
    </>
  );
}

function facts(version: ProcedureVersion, here: LimitsAt | undefined, lang: Lang): readonly SummaryRow[] {
  const text = procedureText[lang];
  const words = wordsText[lang];
  const { content } = version;
  const list = (items: readonly string[]) => items.join(', ');
  const { fee, onlineLevel, resultCodes } = content;
  return [
    { key: text.timeLimit, value: <TimeLimits timeLimit={content.timeLimit} here={here} lang={lang} /> },
    {
      key: text.fee,
      value: (
        <>
          {feeIn(fee, lang)}
          {fee.note && <Remark text={fee.note} lang={lang} />}
        </>
      ),
    },
    { key: text.agency, value: words.level[content.competentLevel] },
    { key: text.applicants, value: list(content.applicants.map((each) => words.applicant[each])) },
    { key: text.channels, value: list(content.channels.map((each) => words.channel[each])) },
    {
      key: text.online,
      value: (
        <>
          {words.onlineLevel[onlineLevel.value]} <Doubt verified={onlineLevel.verified} lang={lang} />
        </>
      ),
    },
    {
      key: text.result,
      value: resultCodes.length > 0 ? text.resultCodes(list(resultCodes)) : text.resultUnknown,
    },
    ...policyRows(content, lang),
    { key: text.sets, value: text.setsUnknown },
    { key: text.conditions, value: text.conditionsUnknown },
    ...(content.note ? [{ key: text.note, value: <Remark text={content.note} lang={lang} /> }] : []),
  ];
}

function legal(version: ProcedureVersion, lang: Lang): readonly SummaryRow[] {
  const text = procedureText[lang];
  const { publishingDecision, publishedBy, source } = version.content;
  return [
    { key: text.decision, value: publishingDecision ?? text.decisionUnknown },
    ...(publishedBy === undefined ? [] : [{ key: text.by, value: publisherIn(publishedBy, lang) }]),
    { key: text.inForce, value: dayNumbers(version.effectiveFrom) },
    {
      key: text.source,
      value: (
        <>
          {sentence(source.statement[lang])} <Doubt verified={source.verified} lang={lang} />
        </>
      ),
    },
  ];
}

function Remark({ text, lang }: { readonly text: Worded; readonly lang: Lang }) {
  const said = wordedIn(text, lang);
  return (
    <p class="mc-list__note mc-sentence" lang={said.lang}>
      {sentence(said.text)}
    </p>
  );
}

/** Remarks of the source begin in the middle of a sentence. */
const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
