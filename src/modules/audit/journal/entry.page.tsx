import type { VNode } from 'preact';
import { StackedTable, SummaryList } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { type Difference, differences } from './difference.ts';
import { actionWords, kindWords, momentWords, pathWords } from './entry-words.ts';
import { journalPath } from './journal.paths.ts';
import { journalText } from './journal.text.ts';
import type { JournalEntry } from './journal-entry.ts';

export interface EntryPageProps {
  readonly view: PageView;
  readonly entry: JournalEntry;
}

const shown = 200;

/** One change: who, when, why, and every part that is not what it was. */
export function EntryPage({ view, entry }: EntryPageProps): VNode {
  const { lang } = view;
  const t = journalText[lang];
  const { action, subject, by, at, reason, seq } = entry;
  const found = differences(entry.before, entry.after);
  return (
    <Page
      view={view}
      title={actionWords(action, lang)}
      variant="officials"
      back={{ href: journalPath, text: t.back }}
      private
    >
      <h1 class="govuk-heading-l">{actionWords(action, lang)}</h1>
      <SummaryList
        rows={[
          { key: t.of, value: `${kindWords(subject.kind, lang)}: ${subject.name}` },
          { key: t.by, value: by },
          { key: t.at, value: momentWords(at) },
          reason !== undefined && { key: t.reason, value: reason },
          { key: t.number, value: String(seq) },
        ]}
      />
      {found.length === 0 ? (
        <p class="govuk-body">{t.noDifference}</p>
      ) : (
        <StackedTable
          caption={t.changes}
          rows={found.slice(0, shown)}
          columns={[
            {
              label: t.part,
              header: true,
              cell: ({ path }) => (path.length === 0 ? t.whole : withDays(pathWords(path, lang))),
            },
            { label: t.before, cell: ({ before }) => <Words of={before} nothing={t.nothing} /> },
            { label: t.after, cell: ({ after }) => <Words of={after} nothing={t.nothing} /> },
          ]}
        />
      )}
      {found.length > shown && <p class="govuk-body">{t.more(found.length - shown)}</p>}
    </Page>
  );
}

/** Lines as they were written; nothing is said, so that it is not taken for a mistake of the page. */
const Words = ({ of, nothing }: { readonly of: Difference['before']; readonly nothing: string }) =>
  of === undefined ? <em>{nothing}</em> : <span class="mc-written">{withDays(of)}</span>;

/** Days as they are written here, wherever they stand in a text. */
const withDays = (text: string): string => text.replace(/\b(\d{4})-(\d\d)-(\d\d)\b(?!T)/g, '$3/$2/$1');
