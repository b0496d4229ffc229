import { Button, Details, GetForm, Link, Pagination, SearchBox, Select, Tag } from '#ui';
import { Page, type PageView } from '#ui/layout';
import type { Level } from '../procedure.ts';
import { wordsText } from '../words.text.ts';
import type { FieldCount, ProcedureHit, ProcedureHits } from './search.store.ts';
import { searchText } from './search.text.ts';

export type SearchQuery = {
  readonly text: string;
  readonly field: string | undefined;
  readonly level: Level | undefined;
  /** From 1. */
  readonly page: number;
};

export interface SearchPageProps {
  readonly view: PageView;
  readonly query: SearchQuery;
  readonly found: ProcedureHits;
  readonly fields: readonly FieldCount[];
}

/** Procedures of other levels are not handled in a province. */
const localLevels = ['commune', 'province'] as const satisfies readonly Level[];

export const hitsPerPage = 20;

/** The address of a search: only what is asked, so that addresses can be read and kept. */
export function searchHref({ text, field, level, page }: SearchQuery): string {
  const asked = Object.entries({
    q: text,
    'linh-vuc': field,
    cap: level,
    trang: page > 1 ? String(page) : '',
  });
  const params = new URLSearchParams(asked.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return params.size > 0 ? `/thu-tuc?${params}` : '/thu-tuc';
}

/** Finding a procedure by what people call it, narrowed by field and agency. */
export function SearchPage({ view, query, found, fields }: SearchPageProps) {
  const text = searchText[view.lang];
  return (
    <Page view={view} title={query.text === '' ? text.title : text.titleFor(query.text)}>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <SearchBox action="/thu-tuc" label={text.label} hint={text.hint} value={query.text} />
      <Narrow {...{ view, query, found, fields }} />
      <h2 class="govuk-heading-m">{found.total > 0 ? text.found(found.total) : text.none}</h2>
      {found.total === 0 && <p class="govuk-body">{text.noneHelp}</p>}
      <ul class="mc-list">
        {found.hits.map((hit) => (
          <Hit key={hit.code} hit={hit} view={view} />
        ))}
      </ul>
      <Pages query={query} total={found.total} />
      {found.total === 0 && <Fields fields={fields} view={view} />}
    </Page>
  );
}

function Hit({ hit, view }: { readonly hit: ProcedureHit; readonly view: PageView }) {
  const english = view.lang === 'en';
  return (
    <li class="mc-list__item">
      <p class="mc-list__title">
        <Link href={`/thu-tuc/${hit.code}`}>{english ? hit.nameEn : hit.nameVi}</Link>
      </p>
      <p class="mc-list__note">
        {english ? hit.fieldEn : hit.fieldVi} · {wordsText[view.lang].level[hit.level]} · {hit.code}
        {hit.route === 'local' && (
          <>
            {' '}
            <Tag colour="green">{searchText[view.lang].filedHere}</Tag>
          </>
        )}
      </p>
    </li>
  );
}

function Narrow({ view, query, fields }: SearchPageProps) {
  const { lang } = view;
  const text = searchText[lang];
  const any = { value: '', text: text.any };
  const inOrder = [...fields].sort(byName(lang));
  return (
    <Details summary={text.narrow} open={query.field !== undefined || query.level !== undefined}>
      <GetForm action="/thu-tuc">
        {query.text !== '' && <input type="hidden" name="q" value={query.text} />}
        <Select
          name="linh-vuc"
          id="linh-vuc"
          label={text.field}
          value={query.field ?? ''}
          items={[any, ...inOrder.map((each) => ({ value: each.vi, text: `${each[lang]} (${each.count})` }))]}
        />
        <Select
          name="cap"
          id="cap"
          label={text.level}
          value={query.level ?? ''}
          items={[any, ...localLevels.map((level) => ({ value: level, text: wordsText[lang].level[level] }))]}
        />
        <Button variant="secondary">{text.apply}</Button>
      </GetForm>
    </Details>
  );
}

const byName = (lang: 'vi' | 'en') => {
  const collator = new Intl.Collator(lang);
  return (a: FieldCount, b: FieldCount) => collator.compare(a[lang], b[lang]);
};

function Fields({ fields, view }: { readonly fields: readonly FieldCount[]; readonly view: PageView }) {
  return (
    <>
      <h2 class="govuk-heading-m">{searchText[view.lang].fields}</h2>
      <ul class="govuk-list">
        {[...fields].sort(byName(view.lang)).map((field) => (
          <li key={field.vi}>
            <Link href={searchHref({ text: '', field: field.vi, level: undefined, page: 1 })}>
              {field[view.lang]} ({field.count})
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function Pages({ query, total }: { readonly query: SearchQuery; readonly total: number }) {
  const pages = Math.ceil(total / hitsPerPage);
  if (pages <= 1) return null;
  const href = (page: number) => searchHref({ ...query, page });
  return (
    <Pagination
      previous={query.page > 1 ? { href: href(query.page - 1) } : undefined}
      next={query.page < pages ? { href: href(query.page + 1) } : undefined}
      items={Array.from({ length: pages }, (_, index) => ({
        number: index + 1,
        href: href(index + 1),
        current: index + 1 === query.page,
      }))}
    />
  );
}
