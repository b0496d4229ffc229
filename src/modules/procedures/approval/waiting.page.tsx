import { Link, StackedTable, StatusTag } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { momentIn } from '../drafting/draft-home.page.tsx';
import { draftingText } from '../drafting/drafting.text.ts';
import { approvalText } from './approval.text.ts';
import type { WaitingDraft } from './approval.ts';

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
            cell: ({ href, name, own }) => (
              <>
                <Link href={href}>{name[lang]}</Link>{' '}
                {own && <StatusTag tone="neutral">{text.own}</StatusTag>}
              </>
            ),
          },
          { label: text.code, cell: ({ code }) => code ?? text.shared },
          { label: text.submittedBy, cell: ({ by }) => by },
          { label: text.submittedAt, cell: ({ at }) => momentIn(at) },
        ]}
      />
    </Page>
  );
}
