import { shortMoment, workspacePath } from '#dossiers';
import { BackLink, Link, StackedTable } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { bulkTaskPath } from './bulk.paths.ts';
import { bulkText, bulkWhatText } from './bulk.text.ts';
import type { BulkProgress, BulkTask } from './bulk.ts';

type Past = { readonly task: Pick<BulkTask, 'id' | 'what' | 'preparedAt'>; readonly progress: BulkProgress };

export interface BulkHistoryPageProps {
  readonly view: PageView;
  readonly tasks: readonly Past[];
}

/** What this person did to many at once in this post, to be read again. */
export function BulkHistoryPage({ view, tasks }: BulkHistoryPageProps) {
  const { lang } = view;
  const text = bulkText[lang];
  return (
    <Page view={view} title={text.history} variant="officials" private>
      <BackLink href={workspacePath}>{text.cancel}</BackLink>
      <h1 class="govuk-heading-l">{text.history}</h1>
      <StackedTable<Past>
        caption={text.history}
        captionHidden
        dense
        rows={tasks}
        empty={<p>{text.historyEmpty}</p>}
        columns={[
          {
            label: text.what,
            header: true,
            cell: ({ task }) => <Link href={bulkTaskPath(task.id)}>{bulkWhatText[task.what][lang]}</Link>,
          },
          { label: text.when, cell: ({ task }) => shortMoment(task.preparedAt) },
          { label: text.count, numeric: true, cell: ({ progress }) => progress.of },
          { label: text.done, numeric: true, cell: ({ progress }) => progress.done },
          { label: text.refused, numeric: true, cell: ({ progress }) => progress.refused },
        ]}
      />
    </Page>
  );
}
