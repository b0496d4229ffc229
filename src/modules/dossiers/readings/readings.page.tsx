import { clockText, dayIn } from '#calendar';
import { StackedTable } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { readingsText } from './readings.text.ts';
import type { Reading } from './readings.ts';

export interface ReadingsPageProps {
  readonly view: PageView;
  readonly code: string;
  readonly backHref: string;
  readonly readings: readonly Reading[];
  /** For how many months it is kept. */
  readonly months: number;
  /** Whether the persons are named: to those who answer for them, not to the applicant. */
  readonly named: boolean;
}

/** Who read a dossier, day by day. */
export function ReadingsPage({ view, code, backHref, readings, months, named }: ReadingsPageProps) {
  const { lang } = view;
  const t = readingsText[lang];
  const who = ({ post, agency }: Reading) => `${post[lang]}, ${agency[lang]}`;
  return (
    <Page
      view={view}
      title={`${t.title}: ${code}`}
      variant={named ? 'officials' : undefined}
      back={{ href: backHref, text: code }}
      private
    >
      <span class="govuk-caption-l mc-code">{code}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">
        {t.lead} {t.kept(months)}
      </p>
      <StackedTable
        caption={t.title}
        captionHidden
        rows={readings}
        empty={<p class="govuk-body">{t.none}</p>}
        columns={[
          { label: t.day, header: true, cell: ({ day }) => dayIn(day, lang) },
          { label: t.who, cell: who },
          ...(named ? [{ label: t.person, cell: ({ by }: Reading) => by }] : []),
          { label: t.what, cell: ({ kinds }) => kinds.map((kind) => t.kinds[kind]).join(', ') },
          { label: t.first, cell: ({ firstAt }) => clockText(firstAt) },
        ]}
      />
      {!named && readings.length > 0 && <p class="govuk-body">{t.question}</p>}
    </Page>
  );
}
