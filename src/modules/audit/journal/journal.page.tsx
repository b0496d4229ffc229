import type { VNode } from 'preact';
import { Button, DateField, GetForm, Input, Link, Pagination, Select, StackedTable } from '#ui';
import { partsOfIso } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { subjectKinds } from '../admin-change.ts';
import { actionWords, kindWords, momentWords } from './entry-words.ts';
import { entryPath, fileKinds, filePath, journalPath, queryOf } from './journal.paths.ts';
import { journalText } from './journal.text.ts';
import type { JournalEntry } from './journal-entry.ts';
import { type JournalFilter, mostLines, wholeJournal } from './journal-filter.ts';

export interface JournalPageProps {
  readonly view: PageView;
  readonly filter: JournalFilter;
  readonly entries: readonly JournalEntry[];
  /** Actions to choose from. */
  readonly actions: readonly string[];
  /** Whether there are entries on either side of these. */
  readonly more: { readonly newer: boolean; readonly older: boolean };
  /** Only of one's own agency. */
  readonly own: boolean;
}

/** What those who run the office changed, to be searched. */
export function JournalPage(props: JournalPageProps): VNode {
  const { view, filter, entries, more, own } = props;
  const { lang } = view;
  const t = journalText[lang];
  const [first, last] = [entries[0], entries.at(-1)];
  const at = (page: JournalFilter['page']) => `${journalPath}${queryOf({ ...filter, page })}`;
  return (
    <Page view={view} title={t.title} variant="officials" private>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      {own && <p class="govuk-body">{t.ownAgency}</p>}
      <Filters {...props} />
      <StackedTable
        caption={t.caption}
        captionHidden
        dense
        rows={entries}
        empty={<p class="govuk-body">{t.none}</p>}
        columns={[
          {
            label: t.what,
            header: true,
            cell: ({ seq, action }) => <Link href={entryPath(seq)}>{actionWords(action, lang)}</Link>,
          },
          { label: t.of, cell: ({ subject }) => `${kindWords(subject.kind, lang)}: ${subject.name}` },
          { label: t.by, cell: ({ by }) => by },
          { label: t.at, cell: (entry) => momentWords(entry.at) },
          { label: t.reason, cell: ({ reason }) => reason ?? '' },
        ]}
      />
      {(more.newer || more.older) && (
        <Pagination
          previous={
            more.newer && first
              ? { href: at({ towards: 'newer', seq: first.seq }), text: t.newer }
              : undefined
          }
          next={
            more.older && last ? { href: at({ towards: 'older', seq: last.seq }), text: t.older } : undefined
          }
        />
      )}
      {entries.length > 0 && <Downloads {...props} />}
    </Page>
  );
}

function Filters({ view, filter, actions }: JournalPageProps) {
  const { lang } = view;
  const t = journalText[lang];
  const known =
    filter.action === undefined || actions.includes(filter.action) ? actions : [...actions, filter.action];
  return (
    <GetForm action={journalPath} class="mc-filters" search>
      <Input
        name="nguoi"
        type="search"
        label={t.person}
        value={filter.person}
        width={20}
        autocomplete="off"
      />
      <Input
        name="doi-tuong"
        type="search"
        label={t.subject}
        value={filter.subject}
        width={20}
        autocomplete="off"
      />
      <Select
        name="loai"
        label={t.kind}
        value={filter.kind}
        items={[
          { value: '', text: t.all },
          ...subjectKinds.map((kind) => ({ value: kind, text: kindWords(kind, lang) })),
        ]}
      />
      <Select
        name="viec"
        label={t.action}
        value={filter.action}
        items={[
          { value: '', text: t.all },
          ...known.map((action) => ({ value: action, text: actionWords(action, lang) })),
        ]}
      />
      <DateField name="tu" label={t.from} value={partsOfIso(filter.from)} />
      <DateField name="den" label={t.to} value={partsOfIso(filter.to)} />
      <Button variant="secondary">{t.search}</Button>
      {queryOf(filter) !== queryOf(wholeJournal) && (
        <p class="govuk-body">
          <Link href={journalPath}>{t.clear}</Link>
        </p>
      )}
    </GetForm>
  );
}

function Downloads({ view, filter }: JournalPageProps) {
  const t = journalText[view.lang];
  const query = queryOf({ ...filter, page: undefined });
  return (
    <p class="govuk-body">
      {t.download}{' '}
      {fileKinds.map((kind) => (
        <>
          <Link href={`${filePath(kind)}${query}`}>{kind.toUpperCase()}</Link>{' '}
        </>
      ))}
      {t.cutAt(mostLines)}
    </p>
  );
}
