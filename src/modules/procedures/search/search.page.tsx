import { Link, Pagination, SearchBox } from '#ui';
import { Page, type PageView } from '#ui/layout';
import type { LifeEvent } from '../events/life-event.ts';
import { Hits } from './hits.part.tsx';
import { isNarrowed, Narrow } from './narrow.part.tsx';
import { eventHref, eventsHref, fieldsHref, type SearchQuery, searchHref } from './search.paths.ts';
import { searchText } from './search.text.ts';
import type { ProcedureHits } from './search.ts';

export interface SearchPageProps {
  readonly view: PageView;
  readonly query: SearchQuery;
  readonly found: ProcedureHits;
  readonly events: readonly LifeEvent[];
}

export const hitsPerPage = 20;

/** Finding a procedure by what people call it or what has happened, narrowed by field, agency and route. */
export function SearchPage({ view, query, found, events }: SearchPageProps) {
  const { lang } = view;
  const text = searchText[lang];
  const begins = query.text === '' && !isNarrowed(query) && found.before === 0;
  return (
    <Page view={view} title={query.text === '' ? text.title : text.titleFor(query.text)}>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <SearchBox action="/thu-tuc" label={text.label} hint={text.hint} value={query.text} />
      <Narrow query={query} fields={found.fields} events={events} lang={lang} />
      {begins && <Events events={events} view={view} unit={query.unit} />}
      <h2 class="govuk-heading-m">{found.total > 0 ? text.found(found.total) : text.none}</h2>
      {found.hits.length < found.total && found.hits.length > 0 && (
        <p class="govuk-body">{text.shown(found.before + 1, found.before + found.hits.length)}</p>
      )}
      {found.total === 0 && <p class="govuk-body">{text.noneHelp}</p>}
      <Hits hits={found.hits} lang={lang} unit={query.unit} />
      <Pages query={query} found={found} />
      {found.total === 0 && <Events events={events} view={view} unit={query.unit} />}
    </Page>
  );
}

interface EventsProps {
  readonly events: readonly LifeEvent[];
  readonly view: PageView;
  readonly unit: string | undefined;
}

function Events({ events, view, unit }: EventsProps) {
  if (events.length === 0) return null;
  const text = searchText[view.lang];
  return (
    <section aria-labelledby="su-kien-dau">
      <h2 class="govuk-heading-m" id="su-kien-dau">
        <Link href={eventsHref(unit)}>{text.events}</Link>
      </h2>
      <ul class="mc-links">
        {events.map(({ key, name }) => (
          <li key={key}>
            <Link href={eventHref(key, unit)}>{name[view.lang]}</Link>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <Link href={fieldsHref(unit)}>{text.fields}</Link>
      </p>
    </section>
  );
}

function Pages({ query, found }: { readonly query: SearchQuery; readonly found: ProcedureHits }) {
  const { before, previous, next } = found;
  if (before === 0 && next === undefined) return null;
  const href = (after: string | undefined) => searchHref({ ...query, after });
  return (
    <Pagination
      previous={before > 0 ? { href: href(previous) } : undefined}
      next={next === undefined ? undefined : { href: href(next) }}
    />
  );
}
