import { Link } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { Hits } from '../search/hits.part.tsx';
import { eventHref, eventsHref, searchHref } from '../search/search.paths.ts';
import type { Findable } from '../search/search-index.ts';
import { eventsText } from './events.text.ts';
import type { LifeEvent } from './life-event.ts';

export interface EventsPageProps {
  readonly view: PageView;
  readonly events: readonly LifeEvent[];
  readonly unit: string | undefined;
}

/** All life events, each with how many procedures it brings. */
export function EventsPage({ view, events, unit }: EventsPageProps) {
  const text = eventsText[view.lang];
  return (
    <Page
      view={view}
      title={text.title}
      breadcrumbs={[{ text: text.procedures, href: searchHref({ text: '', unit }) }]}
    >
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.intro}</p>
      <ul class="mc-cards">
        {events.map(({ key, name, codes }) => (
          <li class="mc-card" key={key}>
            <p class="mc-list__title">
              <Link href={eventHref(key, unit)}>{name[view.lang]}</Link>
            </p>
            <p class="mc-list__note">{text.count(codes.length)}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

export interface EventPageProps {
  readonly view: PageView;
  readonly event: LifeEvent;
  readonly procedures: readonly Findable[];
  readonly unit: string | undefined;
}

/** One life event: its procedures in the order in which they are usually needed. */
export function EventPage({ view, event, procedures, unit }: EventPageProps) {
  const { lang } = view;
  const text = eventsText[lang];
  return (
    <Page
      view={view}
      title={event.name[lang]}
      breadcrumbs={[
        { text: text.procedures, href: searchHref({ text: '', unit }) },
        { text: text.title, href: eventsHref(unit) },
      ]}
    >
      <h1 class="govuk-heading-l">{event.name[lang]}</h1>
      <p class="govuk-body">{text.eventIntro}</p>
      <Hits hits={procedures} lang={lang} unit={unit} />
      <p class="govuk-body">
        {text.other} <Link href={searchHref({ text: '', unit })}>{text.search}</Link>
      </p>
    </Page>
  );
}
