import { type Instant, type Lang, localOf } from '#kernel';
import { Button, Form, Link, StackedTable, WarningText } from '#ui';
import type { FieldValues } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import type { DayOff } from '../calendar.ts';
import { clockText, dayIn } from '../words.ts';
import { publishPath, yearPath } from './announce.paths.ts';
import { announceText } from './announce.text.ts';
import { type Affected, departures, type YearDays } from './announcement.ts';

export interface PreviewPageProps {
  readonly view: PageView;
  readonly days: YearDays;
  /** What was typed, sent again to publish. */
  readonly values: FieldValues;
  readonly base: string;
  readonly affected: Affected;
}

/** The second look: where the year departs from the law, and which open dossiers move. */
export function PreviewPage({ view, days, values, base, affected }: PreviewPageProps) {
  const { lang } = view;
  const text = announceText[lang];
  const title = text.previewTitle(days.year);
  const { missing, added } = departures(days);
  return (
    <Page
      view={view}
      title={title}
      variant="officials"
      back={{ href: yearPath(days.year), text: text.back }}
      private
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {missing.length > 0 && <DayList heading={text.missing} days={missing} lang={lang} />}
      {added.length > 0 && <DayList heading={text.added} days={added} lang={lang} />}
      {missing.length + added.length === 0 && <p class="govuk-body">{text.asLaw}</p>}
      <DayList heading={text.daysOff} days={days.daysOff} lang={lang} />
      {days.workingSaturdays.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{text.saturdays}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {days.workingSaturdays.map((date) => (
              <li key={date}>{dayIn(date, lang)}</li>
            ))}
          </ul>
        </>
      )}
      <WarningText>{text.moves(affected.total)}</WarningText>
      {affected.total > 0 && <Moves affected={affected} lang={lang} />}
      <Form action={publishPath(days.year)}>
        <input type="hidden" name="base" value={base} />
        {Object.entries(values).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={typeof value === 'string' ? value : ''} />
        ))}
        <Button preventDoubleClick>{text.publish}</Button>
      </Form>
      <p class="govuk-body">
        <Link href={yearPath(days.year)}>{text.back}</Link>
      </p>
    </Page>
  );
}

interface DayListProps {
  readonly heading: string;
  readonly days: readonly DayOff[];
  readonly lang: Lang;
}

function DayList({ heading, days, lang }: DayListProps) {
  const text = announceText[lang];
  return (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {days.map(({ date, name, kind }) => (
          <li key={date}>
            {dayIn(date, lang)}: {name[lang]} ({text.kinds[kind]})
          </li>
        ))}
      </ul>
    </>
  );
}

function Moves({ affected, lang }: { readonly affected: Affected; readonly lang: Lang }) {
  const text = announceText[lang];
  const at = (when: Instant): string => text.at(clockText(when), dayIn(localOf(when).date, lang));
  return (
    <StackedTable
      caption={text.movesCaption}
      dense
      rows={affected.moves}
      columns={[
        { label: text.code, header: true, cell: ({ code }) => code },
        { label: text.agency, cell: ({ agency }) => agency[lang] },
        { label: text.oldDue, cell: ({ oldDue }) => at(oldDue) },
        { label: text.newDue, cell: ({ newDue }) => at(newDue) },
      ]}
    />
  );
}
