import { calendarPath } from '#calendar';
import { counterPath, deskSettingsPath } from '#counter';
import { registerPath } from '#documents';
import {
  caseworkPath,
  channelText,
  clockIn,
  handlingText,
  leftIn,
  receptionPath,
  retentionPath,
  shortMoment,
  timelinessText,
  workspacePath,
} from '#dossiers';
import { isoOf, type Lang } from '#kernel';
import {
  Button,
  ClockBadge,
  GetForm,
  Input,
  Link,
  Pagination,
  Select,
  StackedTable,
  StatusTag,
  SubNavigation,
} from '#ui';
import { Page, type PageView } from '#ui/layout';
import type { Worklist } from './load-worklist.action.ts';
import { type Filter, hasClock, type Section } from './sections.ts';
import type { WorkItem } from './work.ts';
import { lightSlugs, lights, sectionSlugs, worklistPath } from './worklist.paths.ts';
import { emptyText, lightText, sectionText, worklistText } from './worklist.text.ts';

export interface WorklistPageProps {
  readonly view: PageView;
  readonly filter: Filter;
  readonly list: Worklist;
  /** What the post may do at the agency's desk. */
  readonly counter?:
    | { readonly serves: boolean; readonly receives: boolean; readonly manages: boolean }
    | undefined;
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
          <Ways
            ways={[
              counter?.receives && [receptionPath, text.reception],
              [registerPath, text.register],
              counter?.serves && [counterPath, text.counter],
            ]}
          />
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

interface PartProps {
  readonly filter: Filter;
  readonly list: Worklist;
  readonly section: Section;
  readonly lang: Lang;
}

function Sections({ list, lang }: Pick<PartProps, 'list' | 'lang'>) {
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

/** A GET form: the address of a filtered list can be kept and sent on. */
function Filters({ filter, list, section, lang }: PartProps) {
  const text = worklistText[lang];
  const all = { value: '', text: text.all };
  return (
    <GetForm action={workspacePath} class="mc-filters" search>
      <input type="hidden" name="muc" value={sectionSlugs[section]} />
      <Input name="q" type="search" label={text.q} value={filter.q} width={20} autocomplete="off" />
      <Select
        name="thu-tuc"
        label={text.procedure}
        value={filter.procedure}
        items={[all, ...list.procedures.map(({ code, name }) => ({ value: code, text: name[lang] }))]}
      />
      {hasClock(section) && (
        <Select
          name="den"
          label={text.light}
          value={filter.light && lightSlugs[filter.light]}
          items={[
            all,
            ...lights.map((light) => ({ value: lightSlugs[light], text: lightText[light][lang] })),
          ]}
        />
      )}
      <Button variant="secondary">{text.apply}</Button>
    </GetForm>
  );
}

function Rows({ filter, list, section, lang }: PartProps) {
  const text = worklistText[lang];
  const filtered = filter.q !== '' || filter.procedure !== undefined || filter.light !== undefined;
  return (
    <>
      <StackedTable<WorkItem>
        caption={sectionText[section][lang]}
        captionHidden
        dense
        rows={list.items}
        empty={filtered ? <NothingFound section={section} lang={lang} /> : <p>{emptyText[section][lang]}</p>}
        columns={[
          {
            label: text.code,
            header: true,
            cell: (item) => (
              <div>
                <CodeLink item={item} lang={lang} />
                <Unread item={item} lang={lang} />
              </div>
            ),
          },
          { label: text.procedure, cell: ({ procedure }) => procedure[lang] },
          { label: text.applicant, cell: ({ applicantName }) => applicantName },
          { label: text.step, cell: ({ step, handling }) => (step ?? handlingText[handling])[lang] },
          {
            label: text.due,
            cell: (item) => (
              <div>
                <Due item={item} section={section} lang={lang} />
              </div>
            ),
          },
          { label: text.channel, cell: ({ channel }) => channelText[channel][lang] },
        ]}
      />
      {(list.next ?? filter.after) && (
        <Pagination
          previous={
            filter.after && {
              href: worklistPath({ ...filter, section, after: undefined }),
              text: text.first,
            }
          }
          next={
            list.next && {
              href: worklistPath({ ...filter, section, after: list.next }),
              text: text.next,
            }
          }
        />
      )}
    </>
  );
}

function NothingFound({ section, lang }: Pick<PartProps, 'section' | 'lang'>) {
  const text = worklistText[lang];
  return (
    <>
      <p>
        {text.nothingFound} {text.nothingFoundHelp}
      </p>
      <p>
        <Link href={worklistPath({ section })}>{text.clear}</Link>
      </p>
    </>
  );
}

function CodeLink({ item, lang }: { readonly item: WorkItem; readonly lang: Lang }) {
  return (
    <Link href={caseworkPath(item.dossierId)} class="mc-code" hidden={worklistText[lang].open}>
      {item.code ?? item.requestCode}
    </Link>
  );
}

/** The applicant has written: to be seen in whatever list the dossier stands. */
function Unread({ item, lang }: { readonly item: WorkItem; readonly lang: Lang }) {
  if (item.unreadMessages === 0) return null;
  return (
    <div>
      <StatusTag tone="active">{worklistText[lang].unread(item.unreadMessages)}</StatusTag>
    </div>
  );
}

interface DueProps {
  readonly item: WorkItem;
  readonly section: Section;
  readonly lang: Lang;
}

/** A date and a badge with words: what is left in working time, or why no clock runs. */
function Due({ item, section, lang }: DueProps) {
  const text = worklistText[lang];
  const { clock, dueAt, timeliness, dossierDueAt } = item;
  if (section === 'messages') return <div class="mc-quiet">{text.wroteAt(shortMoment(item.since))}</div>;
  if (section === 'return')
    return (
      <>
        {timeliness && (
          <ClockBadge
            state={timeliness === 'late' ? 'red' : 'green'}
            word={timelinessText[timeliness][lang]}
          />
        )}
        <div class="mc-quiet">{text.waitingSince(shortMoment(item.since))}</div>
      </>
    );
  if (clockIn[item.handling] === 'paused' || section === 'supplement')
    return (
      <>
        <ClockBadge state="paused" />
        {dueAt !== undefined && (
          <div class="mc-quiet">
            {section === 'supplement'
              ? text.answerBy(shortMoment(dueAt))
              : text.dossierDue(shortMoment(dueAt))}
          </div>
        )}
      </>
    );
  return (
    <>
      {dueAt !== undefined && <time dateTime={isoOf(dueAt)}>{shortMoment(dueAt)}</time>}{' '}
      {clock && <ClockBadge state={clock.light} detail={leftIn(clock.minutesLeft, lang)} />}
      {dossierDueAt !== undefined && dossierDueAt !== dueAt && (
        <div class="mc-quiet">{text.dossierDue(shortMoment(dossierDueAt))}</div>
      )}
    </>
  );
}
