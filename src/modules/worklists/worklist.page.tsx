import { counterPath } from '#counter';
import { registerPath } from '#documents';
import { phrasesPath, receptionPath, trayPath } from '#dossiers';
import type { Lang } from '#kernel';
import { absencesPath, delegationsPath } from '#organisations';
import { Button, ButtonGroup, Form, Link, SubNavigation } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { bulkPath } from './bulk/bulk.paths.ts';
import { bulkText } from './bulk/bulk.text.ts';
import { exportPath } from './export/export.paths.ts';
import { exportText } from './export/export.text.ts';
import { keysText } from './live/keys.text.ts';
import type { Worklist } from './load-worklist.action.ts';
import type { Filter, Section } from './sections.ts';
import { supervisionPath } from './supervision/supervision.paths.ts';
import type { SavedView } from './views/saved-view.ts';
import { SavedViews, SaveView } from './views/saved-views.part.tsx';
import { administrationPath, queryOf, worklistPath } from './worklist.paths.ts';
import { sectionText, worklistText } from './worklist.text.ts';
import { Filters } from './worklist-filters.part.tsx';
import { type Bulk, Rows } from './worklist-rows.part.tsx';

export interface WorklistPageProps {
  readonly view: PageView;
  readonly filter: Filter;
  readonly list: Worklist;
  /** What the post may do at the agency's desk. */
  readonly counter?:
    | {
        readonly serves: boolean;
        readonly receives: boolean;
        readonly digitises: boolean;
      }
    | undefined;
  readonly views?: readonly SavedView[];
  readonly bulk?: Bulk | undefined;
  /** May share out the work of others. */
  readonly supervises?: boolean;
  /** May administer something of the office. */
  readonly administers?: boolean;
}

/** The next thing to do on top; every section a click away, with how much is in it. */
export function WorklistPage(props: WorklistPageProps) {
  const { view, filter, list, counter, views = [], bulk } = props;
  const { supervises = false, administers = false } = props;
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
              administers && [administrationPath, text.administration],
              ['/so-lieu', text.figures],
              [delegationsPath, text.delegations],
              [absencesPath, text.absences],
            ]}
          />
        </>
      ) : (
        <>
          <Desks counter={counter} supervises={supervises} lang={lang} />
          <SavedViews views={views} lang={lang} />
          <div
            data-module="mc-worklist"
            data-live=""
            data-texts={JSON.stringify(keysText[lang])}
            id="danh-sach"
          >
            <Sections list={list} lang={lang} />
            <Filters filter={filter} list={list} section={section} lang={lang} />
            <Rows filter={filter} list={list} section={section} lang={lang} bulk={bulk} />
          </div>
          {bulk && (
            <>
              <SaveView filter={filter} section={section} lang={lang} idempotencyKey={bulk.idempotencyKey} />
              <AskExport filter={filter} section={section} lang={lang} idempotencyKey={bulk.idempotencyKey} />
            </>
          )}
          <Ways
            ways={[
              counter?.digitises && [trayPath, text.tray],
              [bulkPath, bulkText[lang].history],
              [phrasesPath, text.phrases],
              [registerPath, text.register],
              [delegationsPath, text.delegations],
              [absencesPath, text.absences],
              administers && [administrationPath, text.administration],
            ]}
          />
        </>
      )}
    </Page>
  );
}

interface DesksProps extends Pick<WorklistPageProps, 'counter' | 'supervises'> {
  readonly lang: Lang;
}

/** Where people are received, and where work is shared out: nobody with a queue before them looks for it. */
function Desks({ counter, supervises, lang }: DesksProps) {
  const text = worklistText[lang];
  const receives = counter?.receives === true;
  if (!receives && !counter?.serves && !supervises) return null;
  return (
    <ButtonGroup>
      {receives && <Button href={receptionPath}>{text.reception}</Button>}
      {counter?.serves && (
        <Button href={counterPath} variant="secondary">
          {text.counter}
        </Button>
      )}
      {supervises && (
        <Button href={supervisionPath} variant="secondary">
          {text.supervision}
        </Button>
      )}
    </ButtonGroup>
  );
}

interface AskProps {
  readonly filter: Filter;
  readonly section: Section;
  readonly lang: Lang;
  readonly idempotencyKey: string;
}

function AskExport({ filter, section, lang, idempotencyKey }: AskProps) {
  return (
    <Form action={exportPath} idempotencyKey={idempotencyKey}>
      <input type="hidden" name="loc" value={queryOf({ ...filter, section, from: undefined }).toString()} />
      <Button variant="secondary" preventDoubleClick>
        {exportText[lang].ask}
      </Button>
    </Form>
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
