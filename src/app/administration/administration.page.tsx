import { BackLink, Link } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { administrationText } from './administration.text.ts';
import { type Section, sections } from './sections.table.ts';

export interface AdministrationPageProps {
  readonly view: PageView;
  readonly allowed: readonly Section[];
}

/** What this post may administer, each with a word of what is there. */
export function AdministrationPage({ view, allowed }: AdministrationPageProps) {
  const text = administrationText[view.lang];
  return (
    <Page view={view} title={text.title} variant="officials" private>
      <BackLink href="/lam-viec">{text.back}</BackLink>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      <ul class="govuk-list mc-administration">
        {allowed.map((section) => (
          <li key={section}>
            <h2 class="govuk-heading-s govuk-!-margin-bottom-1">
              <Link href={sections[section]}>{text.sections[section].name}</Link>
            </h2>
            <p class="govuk-body">{text.sections[section].hint}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
