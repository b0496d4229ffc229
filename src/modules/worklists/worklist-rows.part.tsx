import { caseworkPath, channelText, handlingText, leftIn, shortMoment, timelinessText } from '#dossiers';
import { isoOf, type Lang } from '#kernel';
import { ClockBadge, Form, Link, Pagination, StackedTable, StatusTag } from '#ui';
import { bulkPath } from './bulk/bulk.paths.ts';
import type { BulkWhat } from './bulk/bulk-actions.ts';
import { BulkBar, ChooseBox } from './bulk/bulk-bar.part.tsx';
import { type Cursor, isNarrowed, type Section } from './sections.ts';
import type { WorkItem } from './work.ts';
import { queryOf, worklistPath } from './worklist.paths.ts';
import { emptyText, sectionText, worklistText } from './worklist.text.ts';
import type { PartProps } from './worklist-filters.part.tsx';

/** What this post may do to many rows at once. */
export interface Bulk {
  readonly offered: readonly BulkWhat[];
  readonly idempotencyKey: string;
}

type RowsProps = PartProps & { readonly bulk?: Bulk | undefined };

/** A page of a section, with the way to the pages around it, and what can be done to the chosen rows. */
export function Rows(props: RowsProps) {
  const { filter, list, section, lang, bulk } = props;
  const text = worklistText[lang];
  return (
    <>
      <p class="govuk-body mc-found" role="status">
        {isNarrowed(filter) ? text.filteredFound(list.total) : text.found(list.total)}
      </p>
      {bulk && bulk.offered.length > 0 && list.items.length > 0 ? (
        <Form action={bulkPath} idempotencyKey={bulk.idempotencyKey}>
          <input
            type="hidden"
            name="loc"
            value={queryOf({ ...filter, section, from: undefined }).toString()}
          />
          <Table {...props} />
          <BulkBar offered={bulk.offered} shown={list.items.length} total={list.total} lang={lang} />
        </Form>
      ) : (
        <Table {...props} />
      )}
      <Pages {...props} />
    </>
  );
}

function Table({ filter, list, section, lang, bulk }: RowsProps) {
  const text = worklistText[lang];
  return (
    <StackedTable<WorkItem>
      caption={sectionText[section][lang]}
      captionHidden
      dense
      rows={list.items}
      empty={
        isNarrowed(filter) ? (
          <NothingFound section={section} lang={lang} />
        ) : (
          <p>{emptyText[section][lang]}</p>
        )
      }
      columns={[
        {
          label: text.code,
          header: true,
          cell: (item) => (
            <div class={bulk && bulk.offered.length > 0 ? 'mc-chosen' : undefined}>
              {bulk && bulk.offered.length > 0 && (
                <ChooseBox id={item.id} code={item.code ?? item.requestCode} lang={lang} />
              )}
              <div>
                <CodeLink item={item} lang={lang} />
                <Unread item={item} lang={lang} />
              </div>
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
        ...(section === 'team'
          ? [{ label: text.holder, cell: ({ holder }: WorkItem) => holder?.[lang] ?? text.nobody }]
          : []),
        { label: text.channel, cell: ({ channel }) => channelText[channel][lang] },
      ]}
    />
  );
}

function Pages({ filter, list, section, lang }: PartProps) {
  const text = worklistText[lang];
  const pathOf = (from: Cursor) => worklistPath({ ...filter, section, from });
  return (
    <>
      {(list.next ?? list.previous) && (
        <Pagination
          previous={list.previous && { href: pathOf(list.previous), text: text.previous }}
          next={list.next && { href: pathOf(list.next), text: text.next }}
        />
      )}
      {filter.from && (
        <p class="govuk-body">
          <Link href={worklistPath({ ...filter, section, from: undefined })}>{text.first}</Link>
        </p>
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
  if (!item.clocked || section === 'supplement')
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
