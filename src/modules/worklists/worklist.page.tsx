import { calendarPath } from '#calendar';
import { counterPath, deskSettingsPath } from '#counter';
import { registerPath } from '#documents';
import { retentionPath } from '#dossiers';
import type { Lang } from '#kernel';
import { Link, SubNavigation } from '#ui';
import { Page, type PageView } from '#ui/layout';
import type { Worklist } from './load-worklist.action.ts';
import type { Filter } from './sections.ts';
import { worklistPath } from './worklist.paths.ts';
import { sectionText, worklistText } from './worklist.text.ts';
import { Filters } from './worklist-filters.part.tsx';
import { Rows } from './worklist-rows.part.tsx';

export interface WorklistPageProps {
  readonly view: PageView;
  readonly filter: Filter;
  readonly list: Worklist;
  /** What the post may do at the agency's desk. */
  readonly counter?: { readonly serves: boolean; readonly manages: boolean } | undefined;
}

/** The next thing to do on top; every section a click away, with how much is in it. */
export function WorklistPage({ view, filter, list, counter }: WorklistPageProps) {
  const { lang } = view;
  const text = worklistText[lang];
  const { section } = list;
  return (
    <Page view={view} title={text.title} variant="officials" private>
      <h1 class="govuk-heading-l">{text.title}</h1>
      {section === undefined ? (
        <>
          <p class="govuk-body">{text.noSections}</p>
          <Ways
            ways={[
              ['/so-lieu', text.figures],
              [calendarPath, text.calendar],
              [retentionPath, text.retention],
              counter?.manages && [deskSettingsPath, text.deskSettings],
            ]}
          />
        </>
      ) : (
        <>
          <Sections list={list} lang={lang} />
          <Filters filter={filter} list={list} section={section} lang={lang} />
          <Rows filter={filter} list={list} section={section} lang={lang} />
          <Ways ways={[[registerPath, text.register], counter?.serves && [counterPath, text.counter]]} />
        </>
      )}
    </Page>
  );
}

/** Where else work is done, a line each; what the post may not do is left out. */
function Ways({ ways }: { readonly ways: readonly (readonly [string, string] | false | undefined)[] }) {
  return (
    <ul class="govuk-list">
      {ways.map(
        (way) =>
          way && (
            <li>
              <Link href={way[0]}>{way[1]}</Link>
            </li>
          ),
      )}
    </ul>
  );
}

function Sections({ list, lang }: { readonly list: Worklist; readonly lang: Lang }) {
  const text = worklistText[lang];
  return (
    <SubNavigation
      label={text.sectionsLabel}
      items={list.counts.map(({ section, count, late }) => ({
        href: worklistPath({ section }),
        current: section === list.section,
        text: (
          <>
            {sectionText[section][lang]} ({count})
            {late > 0 && <span class="mc-late">, {text.late(late)}</span>}
          </>
        ),
      }))}
    />
  );
}
