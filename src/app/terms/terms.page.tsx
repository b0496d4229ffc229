import type { Lang } from '#kernel';
import { deskHref } from '#organisations';
import { InsetText, Link } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { type TermGroup, type TermKey, termId, terms, termsOf, termsText } from '#ui/terms';
import { termsPageText } from './terms.text.ts';

export interface TermsPageProps {
  readonly view: PageView;
}

const groups: readonly TermGroup[] = ['place', 'way', 'time', 'papers', 'money', 'people', 'fields'];

/** Every explained word; each has an address of its own. */
export function TermsPage({ view }: TermsPageProps) {
  const { lang } = view;
  const t = termsPageText[lang];
  return (
    <Page view={view} title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.intro}</p>
      <nav aria-label={t.jump} class="mc-no-print">
        <ul class="govuk-list">
          {groups.map((group) => (
            <li key={group}>
              <Link href={`#${group}`}>{t.groups[group]}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <InsetText>
        {t.caution} <Link href={deskHref(undefined)}>{t.desk}</Link>
      </InsetText>
      {groups.map((group) => (
        <section key={group} aria-labelledby={group}>
          <h2 class="govuk-heading-m" id={group}>
            {t.groups[group]}
          </h2>
          <dl class="mc-term__list">
            {termsOf(group).map((key) => (
              <Entry key={key} of={key} lang={lang} />
            ))}
          </dl>
        </section>
      ))}
    </Page>
  );
}

function Entry({ of, lang }: { readonly of: TermKey; readonly lang: Lang }) {
  const { name, means } = termsText[lang][of];
  const { source } = terms[of];
  return (
    <div id={termId(of)}>
      <dt>{name}</dt>
      <dd>
        {means}
        {source !== undefined && <p class="mc-list__note">{sourceIn(source, lang)}</p>}
      </dd>
    </div>
  );
}

function sourceIn(source: string, lang: Lang): string {
  const t = termsPageText[lang];
  return source.includes('/TT-') ? t.circular(source) : t.decree(source);
}
