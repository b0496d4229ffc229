import type { Lang } from '#kernel';
import { InsetText, Link, SummaryList, type SummaryRow } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { AtTheDesk } from '../reading/counter.part.tsx';
import { searchHref } from '../search/search.paths.ts';
import { wordsText } from '../words.text.ts';
import type { ListedWithSource } from './listed.store.ts';
import { listedText } from './listed.text.ts';

export interface ListedPageProps {
  readonly view: PageView;
  readonly listed: ListedWithSource;
  readonly unit: string | undefined;
}

const portal = 'https://dichvucong.gov.vn/';

/** A procedure of which only the national list is known: what that says, from where, and how to go on. */
export function ListedPage({ view, listed, unit }: ListedPageProps) {
  const { lang } = view;
  const text = listedText[lang];
  const { code, title, field, channels } = listed.procedure;
  return (
    <Page
      view={view}
      title={title}
      breadcrumbs={[
        { text: text.procedures, href: searchHref({ text: '', unit }) },
        { text: field, href: searchHref({ text: '', field, unit }) },
      ]}
    >
      <span class="govuk-caption-l">{text.code(code)}</span>
      <h1 class="govuk-heading-l" lang="vi">
        {title}
      </h1>
      <InsetText>
        <p class="govuk-body">
          <strong>{text.notDescribed}</strong>
        </p>
        <p class="govuk-body">{text.means}</p>
      </InsetText>
      <h2 class="govuk-heading-m">{text.facts}</h2>
      <SummaryList rows={rows(listed, lang)} />
      <h2 class="govuk-heading-m">{text.portalTitle}</h2>
      {channels.includes('online') ? (
        <>
          <p class="govuk-body">{text.portal(code)}</p>
          <p class="govuk-body">
            <Link href={portal}>{text.portalLink}</Link>
          </p>
        </>
      ) : (
        <p class="govuk-body">{text.noOnline}</p>
      )}
      <AtTheDesk channels={channels} agency={undefined} anyCommune={false} elsewhere lang={lang} />
    </Page>
  );
}

function rows({ procedure, source }: ListedWithSource, lang: Lang): readonly SummaryRow[] {
  const text = listedText[lang];
  const words = wordsText[lang];
  const { field, levels, channels, decision, resultCodes } = procedure;
  const some = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : text.unknown);
  return [
    { key: text.field, value: <span lang="vi">{field}</span> },
    { key: text.levels, value: some(levels.map((level) => words.level[level])) },
    { key: text.channels, value: some(channels.map((channel) => words.channel[channel])) },
    { key: text.decision, value: decision ?? text.unknown },
    {
      key: text.results,
      value: resultCodes.length > 0 ? text.resultCodes(resultCodes.join(', ')) : text.unknown,
    },
    { key: text.source, value: `${source.statement[lang]}. ${text.asOf(monthNumbers(source.asOf))}` },
  ];
}

/** `07/2026` of `2026-07`. */
const monthNumbers = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;
