import { Link } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { byName } from './narrow.part.tsx';
import { searchHref } from './search.paths.ts';
import { searchText } from './search.text.ts';
import type { FieldCount } from './search.ts';

export interface FieldsPageProps {
  readonly view: PageView;
  readonly fields: readonly FieldCount[];
  readonly unit: string | undefined;
}

/** All fields of work, each with how many procedures it has. */
export function FieldsPage({ view, fields, unit }: FieldsPageProps) {
  const { lang } = view;
  const text = searchText[lang];
  return (
    <Page
      view={view}
      title={text.fields}
      breadcrumbs={[{ text: text.title, href: searchHref({ text: '', unit }) }]}
    >
      <h1 class="govuk-heading-l">{text.fields}</h1>
      <ul class="mc-links">
        {byName(fields, lang).map((field) => (
          <li key={field.vi}>
            <Link href={searchHref({ text: '', field: field.vi, unit })}>
              <span lang={field[lang] === undefined ? 'vi' : lang}>{field[lang] ?? field.vi}</span>
            </Link>{' '}
            ({field.count})
          </li>
        ))}
      </ul>
    </Page>
  );
}
