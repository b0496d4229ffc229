import { type Lang, type PlainDate, slashedDate } from '#kernel';
import { Button, DateField, GetForm, StackedTable } from '#ui';
import type { DateParts, FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { counterPath, waitingPath } from '../counter.paths.ts';
import { waitingText } from './waiting.text.ts';
import type { Waiting, WaitingFigures } from './waiting-figures.ts';
import { howMany, notLongerThan, within } from './waits.ts';

export interface WaitingPageProps {
  readonly view: PageView;
  readonly unitName: string;
  readonly period: { readonly from: PlainDate; readonly to: PlainDate };
  readonly typed: { readonly from: DateParts; readonly to: DateParts };
  readonly errors: FieldErrors;
  readonly figures: WaitingFigures;
}

/** How long people waited at this desk: by kind of business, and day by day. */
export function WaitingPage({ view, unitName, period, typed, errors, figures }: WaitingPageProps) {
  const { lang } = view;
  const t = waitingText[lang];
  const { total, lines, days } = figures;
  return (
    <Page
      view={view}
      title={t.title}
      variant="officials"
      back={{ href: counterPath, text: t.toDesk }}
      errors={errors}
      private
    >
      <span class="govuk-caption-l">{unitName}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <GetForm action={waitingPath} class="mc-filters">
        <DateField name="tu" label={t.from} value={typed.from} error={errors['tu']?.[lang]} />
        <DateField name="den" label={t.to} value={typed.to} error={errors['den']?.[lang]} />
        <Button variant="secondary">{t.show}</Button>
      </GetForm>
      <h2 class="govuk-heading-m">{t.days(slashedDate(period.from), slashedDate(period.to))}</h2>
      {total.taken === 0 ? (
        <p class="govuk-body">{t.nothing}</p>
      ) : (
        <>
          <Figures
            caption={t.byLine}
            first={t.line}
            lang={lang}
            rows={[
              ...lines.map(({ letter, name, ...waiting }) => ({
                label: name ? `${letter}. ${name[lang]}` : t.oldLine(letter),
                waiting,
              })),
              ...(lines.length > 1 ? [{ label: t.all, waiting: total }] : []),
            ]}
          />
          {days.length > 1 && (
            <Figures
              caption={t.byDay}
              first={t.day}
              lang={lang}
              rows={days.map(({ day, ...waiting }) => ({ label: slashedDate(day), waiting }))}
            />
          )}
          <p class="govuk-hint">{t.how}</p>
        </>
      )}
    </Page>
  );
}

interface FiguresProps {
  readonly caption: string;
  readonly first: string;
  readonly lang: Lang;
  readonly rows: readonly { readonly label: string; readonly waiting: Waiting }[];
}

function Figures({ caption, first, lang, rows }: FiguresProps) {
  const t = waitingText[lang];
  const count = (of: (waiting: Waiting) => number) => (row: FiguresProps['rows'][number]) =>
    of(row.waiting).toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB');
  const minutes = (share: number) => (row: FiguresProps['rows'][number]) => {
    const found = within(row.waiting.waits, share);
    return found === undefined ? t.none : t.minutes(found);
  };
  return (
    <StackedTable
      caption={caption}
      dense
      rows={rows}
      columns={[
        { label: first, header: true, cell: ({ label }) => label },
        { label: t.taken, numeric: true, cell: count(({ taken }) => taken) },
        { label: t.came, numeric: true, cell: count(({ came }) => came) },
        { label: t.missed, numeric: true, cell: count(({ missed }) => missed) },
        { label: t.unserved, numeric: true, cell: count(({ unserved }) => unserved) },
        { label: t.half, numeric: true, cell: minutes(0.5) },
        { label: t.most, numeric: true, cell: minutes(0.9) },
        { label: t.quick, numeric: true, cell: ({ waiting }) => quickShare(waiting, lang) },
      ]}
    />
  );
}

/** Of those who were served, as a share with one decimal. */
function quickShare({ waits }: Waiting, lang: Lang): string {
  const all = howMany(waits);
  if (all === 0) return waitingText[lang].none;
  return (notLongerThan(waits, 15) / all).toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  });
}
