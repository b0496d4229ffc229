import { dayIn, momentIn } from '#calendar';
import { Link, SummaryList } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { workspacePath } from '../casework/casework.paths.ts';
import { trackingPath } from '../tracking/tracking.paths.ts';
import { retentionText } from './retention.text.ts';
import type { Destruction } from './retention.ts';

export interface DestroyedPageProps {
  readonly view: PageView;
  readonly destruction: Destruction;
}

/** In the place of a dossier whose content was destroyed: when, by which order, and what is left. */
export function DestroyedPage({ view, destruction }: DestroyedPageProps) {
  const { lang } = view;
  const t = retentionText[lang];
  const { code, procedureCode, endedAt, keptUntil, years, ground, order, by, at } = destruction;
  return (
    <Page view={view} title={t.destroyedTitle} variant="officials" private>
      <span class="govuk-caption-l mc-code">{code}</span>
      <h1 class="govuk-heading-l">{t.destroyedTitle}</h1>
      <p class="govuk-body">{t.destroyedOfficials}</p>
      <SummaryList
        rows={[
          { key: t.at, value: momentIn(at, lang) },
          { key: t.order, value: order },
          { key: t.by, value: by },
          { key: t.procedure, value: procedureCode },
          { key: t.ended, value: momentIn(endedAt, lang) },
          { key: t.kept, value: `${dayIn(keptUntil, lang)} (${t.years(years)}, ${ground})` },
        ]}
      />
      <p class="govuk-body">
        <Link href={trackingPath(code)}>{t.publicPage}</Link>
        <br />
        <Link href={workspacePath}>{t.back}</Link>
      </p>
    </Page>
  );
}
