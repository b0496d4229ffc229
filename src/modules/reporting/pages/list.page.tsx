import type { Bilingual, PlainDate } from '#kernel';
import { Link, Pagination, StackedTable, StatusTag, type StatusTone } from '#ui';
import { Page, type PageView } from '#ui/layout';
import type { BehindLine, LineState } from '../behind/line.ts';
import type { Mark } from '../behind/mark.ts';
import { definitionsText } from '../figures/definitions.text.ts';
import { type FigureName, isSliceFigureName } from '../figures/figures.ts';
import { countText, dateText } from '../figures/share.ts';
import { sliceDefinitionsText } from '../figures/slice-definitions.text.ts';
import type { FigureRole } from '../projection/contributions.ts';
import { figuresText } from './figures.text.ts';
import type { PeriodChoice } from './period-choice.form.ts';
import { periodName } from './period-picker.page.tsx';
import { figuresPath, listPath, periodQuery, unitFiguresPath, withQuery } from './reporting.paths.ts';

export interface ListPageProps {
  readonly view: PageView;
  readonly unit: { readonly code: string; readonly name: Bilingual };
  readonly figure: FigureName;
  readonly role?: FigureRole | undefined;
  /** The number on the tile that led here. */
  readonly count: number;
  readonly choice: PeriodChoice;
  readonly lines: readonly BehindLine[];
  readonly next: Mark | undefined;
  /** Not the top of the list. */
  readonly further: boolean;
}

/** The dossiers behind a figure, with nothing in it that says whose they are. */
export function ListPage(props: ListPageProps) {
  const { view, unit, figure, count, choice, lines } = props;
  const { lang } = view;
  const text = figuresText[lang].list;
  const { title, meaning, counted } = wordsOf(props);
  return (
    <Page view={view} title={`${title}, ${unit.name[lang]}`} breadcrumbs={crumbs(props)}>
      <span class="govuk-caption-l">{unit.name[lang]}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body-l">{periodName(choice, lang)}</p>
      <p class="govuk-body">
        <strong>{counted(countText(count, lang))}</strong>. {meaning} {text.about}
      </p>
      <StackedTable
        caption={title}
        captionHidden
        columns={figure === 'refused' ? refusedColumns(props) : columns(props)}
        dense
        rows={lines}
        empty={<p>{text.empty}</p>}
      />
      <Paging {...props} />
      <Downloads {...props} />
    </Page>
  );
}

/** Of dossiers, or of what the unit holds of dossiers of several agencies. */
function wordsOf({ view: { lang }, figure, role }: ListPageProps) {
  const { list, slices } = figuresText[lang];
  if (role === 'slice' && isSliceFigureName(figure)) {
    const { name, meaning } = sliceDefinitionsText[lang][figure];
    return { name, meaning, title: slices.list(name), counted: slices.count };
  }
  const { name, meaning } = definitionsText[lang][figure];
  return { name, meaning, title: list.title(name), counted: list.count };
}

function crumbs(props: ListPageProps) {
  const {
    view: { lang },
    unit,
    choice,
  } = props;
  const text = figuresText[lang];
  return [
    { text: text.figures, href: figuresPath },
    { text: unit.name[lang], href: withQuery(unitFiguresPath(unit.code), periodQuery(choice.period)) },
    { text: wordsOf(props).name },
  ];
}

const day = (date: PlainDate | null): string => (date === null ? '–' : dateText(date));

const tones = {
  pending: 'new',
  refused: 'neutral',
  inProgress: 'active',
  supplement: 'waiting',
  paused: 'waiting',
  finished: 'done',
  returned: 'done',
  withdrawn: 'neutral',
  stopped: 'neutral',
  waiting: 'new',
  resting: 'waiting',
} as const satisfies Record<LineState, StatusTone>;

/** The unit is said when it is not the one of the page: in the list of a province. */
function procedureColumns({ view: { lang }, unit, lines }: ListPageProps) {
  const text = figuresText[lang];
  const elsewhere = lines.some((line) => line.unit.vi !== unit.name.vi);
  return [
    {
      label: text.list.procedure,
      cell: (line: BehindLine) => `${line.procedure[lang]} (${line.procedureCode})`,
    },
    ...(elsewhere ? [{ label: text.unit, cell: (line: BehindLine) => line.unit[lang] }] : []),
    { label: text.list.channel, cell: (line: BehindLine) => text.channels[line.channel] },
  ];
}

function columns(props: ListPageProps) {
  const { lang } = props.view;
  const text = figuresText[lang];
  return [
    {
      label: text.list.code,
      header: true,
      cell: ({ code }: BehindLine) =>
        code === null ? (
          text.list.noCode
        ) : (
          <Link href={withQuery('/tra-cuu', { ma: code })} class="mc-code">
            {code}
          </Link>
        ),
    },
    ...procedureColumns(props),
    { label: text.list.acceptedOn, cell: (line: BehindLine) => day(line.acceptedOn) },
    { label: text.list.dueOn, cell: (line: BehindLine) => day(line.dueOn) },
    { label: text.list.endedOn, cell: (line: BehindLine) => day(line.endedOn) },
    {
      label: text.list.timeliness,
      cell: ({ timeliness }: BehindLine) => (timeliness ? text.timeliness[timeliness] : '–'),
    },
    {
      label: text.list.state,
      cell: ({ state }: BehindLine) => <StatusTag tone={tones[state]}>{text.states[state]}</StatusTag>,
    },
  ];
}

function refusedColumns(props: ListPageProps) {
  const { lang } = props.view;
  const text = figuresText[lang];
  const refused = {
    label: text.list.refusedOn,
    header: true,
    cell: (line: BehindLine) => day(line.refusedOn),
  };
  return [refused, ...procedureColumns(props)];
}

function Paging({ view: { lang }, unit, figure, role, choice, next, further }: ListPageProps) {
  const text = figuresText[lang].list;
  if (!next && !further) return null;
  const top = { href: listPath(unit.code, figure, choice.period, { role }), text: text.first };
  const on = next && {
    href: listPath(unit.code, figure, choice.period, { role, after: next }),
    text: text.next,
  };
  return <Pagination previous={further ? top : undefined} next={on} />;
}

function Downloads({ view: { lang }, unit, figure, role, choice }: ListPageProps) {
  const text = figuresText[lang];
  const path = (format: 'csv' | 'json') => listPath(unit.code, figure, choice.period, { role, format });
  return (
    <p class="govuk-body mc-no-print">
      {text.list.download}: <Link href={path('csv')}>{text.csv}</Link> ·{' '}
      <Link href={path('json')}>{text.json}</Link>
    </p>
  );
}
