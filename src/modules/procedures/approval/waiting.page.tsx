import type { Bilingual, Instant } from '#kernel';
import { Link, StackedTable, StatusTag } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { momentIn } from '../drafting/draft-home.page.tsx';
import { reviewPath } from '../drafting/drafting.paths.ts';
import { draftingText } from '../drafting/drafting.text.ts';
import { approvalText } from './approval.text.ts';

export interface WaitingDraft {
  readonly code: string;
  readonly name: Bilingual;
  readonly by: string;
  readonly at: Instant;
  /** Whoever looks wrote some of it. */
  readonly own: boolean;
}

export interface WaitingPageProps {
  readonly view: PageView;
  readonly drafts: readonly WaitingDraft[];
}

/** Everything that waits for a second person. */
export function WaitingPage({ view, drafts }: WaitingPageProps) {
  const { lang } = view;
  const text = approvalText[lang];
  return (
    <Page
      view={view}
      title={text.waiting}
      variant="officials"
      breadcrumbs={[{ text: draftingText[lang].workspace, href: '/lam-viec' }]}
      private
    >
      <h1 class="govuk-heading-l">{text.waiting}</h1>
      <p class="govuk-body">{text.waitingLead}</p>
      <StackedTable<WaitingDraft>
        caption={text.waiting}
        captionHidden
        rows={drafts}
        dense
        empty={<p class="govuk-body">{text.none}</p>}
        columns={[
          {
            label: text.name,
            header: true,
            cell: ({ code, name, own }) => (
              <>
                <Link href={reviewPath(code)}>{name[lang]}</Link>{' '}
                {own && <StatusTag tone="neutral">{text.own}</StatusTag>}
              </>
            ),
          },
          { label: text.code, cell: ({ code }) => code },
          { label: text.submittedBy, cell: ({ by }) => by },
          { label: text.submittedAt, cell: ({ at }) => momentIn(at) },
        ]}
      />
    </Page>
  );
}
