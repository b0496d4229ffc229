import { type Lang, localOf } from '#kernel';
import { Link, StackedTable } from '#ui';
import { Page, type PageView } from '#ui/layout';
import type { Published } from '../calendars.store.ts';
import { clockText, dayIn } from '../words.ts';
import { yearPath } from './announce.paths.ts';
import { announceText } from './announce.text.ts';
import type { YearDays } from './announcement.ts';
import { typedDate } from './year-fields.ts';

export interface CalendarPageProps {
  readonly view: PageView;
  readonly name: string;
  /** The announced years and the next one, the newest first. */
  readonly years: readonly (YearDays & { readonly announced: boolean })[];
  readonly national: readonly Published[];
  readonly units: readonly (Published & { readonly validFrom: YearDays['workingSaturdays'][number] })[];
}

/** Every year's days, what was published when and by whom, and the units with hours of their own. */
export function CalendarPage({ view, name, years, national, units }: CalendarPageProps) {
  const { lang } = view;
  const text = announceText[lang];
  return (
    <Page view={view} title={text.title} variant="officials" private>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      <p class="govuk-body">
        <strong>{text.inForce(name)}</strong>
      </p>
      <Years years={years} lang={lang} />
      <History caption={text.history} rows={national} lang={lang} />
      {units.length > 0 && <Units rows={units} lang={lang} />}
    </Page>
  );
}

function Years({ years, lang }: { readonly years: CalendarPageProps['years']; readonly lang: Lang }) {
  const text = announceText[lang];
  return (
    <StackedTable
      caption={text.years}
      rows={years}
      columns={[
        { label: text.year, header: true, cell: ({ year }) => String(year) },
        { label: text.state, cell: ({ announced }) => (announced ? text.announced : text.assumed) },
        { label: text.daysOff, numeric: true, cell: ({ daysOff }) => String(daysOff.length) },
        {
          label: text.saturdays,
          cell: ({ workingSaturdays }) => workingSaturdays.map(typedDate).join(', ') || text.none,
        },
        {
          label: text.change(0).replace(' 0', ''),
          cell: ({ year, announced }) => (
            <Link href={yearPath(year)}>{announced ? text.change(year) : text.announce(year)}</Link>
          ),
        },
      ]}
    />
  );
}

interface HistoryProps {
  readonly caption: string;
  readonly rows: readonly Published[];
  readonly lang: Lang;
}

function History({ caption, rows, lang }: HistoryProps) {
  const text = announceText[lang];
  const at = (row: Published): string =>
    text.at(clockText(row.publishedAt), dayIn(localOf(row.publishedAt).date, lang));
  return (
    <StackedTable
      caption={caption}
      rows={rows}
      columns={[
        { label: text.version, header: true, cell: (row) => row.name },
        { label: text.published, cell: at },
        { label: text.by, cell: (row) => row.publishedBy },
        { label: text.ground, cell: (row) => row.note || text.none },
      ]}
    />
  );
}

function Units({ rows, lang }: { readonly rows: CalendarPageProps['units']; readonly lang: Lang }) {
  const text = announceText[lang];
  return (
    <StackedTable
      caption={text.units}
      rows={rows}
      columns={[
        { label: text.version, header: true, cell: (row) => row.name },
        { label: text.from, cell: (row) => typedDate(row.validFrom) },
        { label: text.by, cell: (row) => row.publishedBy },
        { label: text.ground, cell: (row) => row.note || text.none },
      ]}
    />
  );
}
