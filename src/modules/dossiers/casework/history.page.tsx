import { Pagination } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { type Case, codeOf } from './case.ts';
import { CaseLines } from './case-history.page.tsx';
import { caseViewWords } from './case-view.text.ts';
import { caseworkPath } from './casework.paths.ts';
import { toldLines } from './history-words.ts';

export interface HistoryPageProps {
  readonly view: PageView;
  readonly found: Case;
  /** Counted from 1; one beyond the last shows the last. */
  readonly page: number;
}

/** Entries on one page. */
const perPage = 50;

/** The whole history of a dossier, in pages: what its own page shows the latest of. */
export function HistoryPage({ view, found, page }: HistoryPageProps) {
  const { lang } = view;
  const t = caseViewWords(lang);
  const { dossier } = found;
  const lines = toldLines(found);
  const pages = Math.max(1, Math.ceil(lines.length / perPage));
  const at = Math.min(Math.max(1, page), pages);
  const to = (other: number) => `${caseworkPath(dossier.id, 'history')}?trang=${other}`;
  return (
    <Page
      view={view}
      title={`${t.historyTitle}: ${codeOf(dossier)}`}
      variant="officials"
      back={{ href: caseworkPath(dossier.id), text: codeOf(dossier) }}
      private
    >
      <h1 class="govuk-heading-m">
        {t.historyTitle}: {codeOf(dossier)}
      </h1>
      <p class="govuk-body-s">{t.page(at, pages)}</p>
      <CaseLines lines={lines.slice((at - 1) * perPage, at * perPage)} found={found} lang={lang} />
      {pages > 1 && (
        <Pagination
          previous={at > 1 ? { href: to(at - 1), text: t.newer } : undefined}
          next={at < pages ? { href: to(at + 1), text: t.earlier } : undefined}
        />
      )}
    </Page>
  );
}
