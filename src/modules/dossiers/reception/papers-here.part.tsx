import type { Lang } from '#kernel';
import { ErrorMessage, StackedTable } from '#ui';
import { allValues, type FormState, fieldId, oneValue } from '#ui/forms';
import type { PageView } from '#ui/layout';
import { countColumns, countNames, usualCount } from '../receipt/paper-counts.ts';
import { allHere, type DeskPaper, papersField } from './desk-papers.ts';
import { receiveWords } from './receive.text.ts';

interface PapersProps {
  readonly view: PageView;
  readonly papers: readonly DeskPaper[];
  readonly form: FormState;
}

/** What came, by component: one tick for all that is needed, or each by itself with its three counts. */
export function PapersHere({ view: { lang }, papers, form }: PapersProps) {
  const t = receiveWords(lang);
  const needed = papers.filter((paper) => paper.needed).length;
  const error = form.errors[papersField]?.[lang];
  return (
    <section class="mc-papers" aria-labelledby="giay-to-nhan" id={fieldId(papersField)} tabIndex={-1}>
      <h2 class="govuk-heading-s" id="giay-to-nhan">
        {t.papers}
      </h2>
      <p class="govuk-hint">{t.papersHint}</p>
      {error !== undefined && <ErrorMessage>{error}</ErrorMessage>}
      {needed > 0 && (
        <Tick
          name={allHere}
          id={allHere}
          value="1"
          label={t.allHere(needed)}
          checked={oneValue(form.values, allHere) !== undefined}
        />
      )}
      <StackedTable<DeskPaper>
        caption={t.papers}
        captionHidden
        dense
        rows={papers}
        columns={[
          { label: t.paper, header: true, cell: (paper) => <Paper paper={paper} form={form} lang={lang} /> },
          ...countColumns.map((column) => ({
            label: t[column],
            cell: (paper: DeskPaper) => <Count {...{ paper, column, form, lang }} />,
          })),
        ]}
      />
    </section>
  );
}

interface PaperProps {
  readonly paper: DeskPaper;
  readonly form: FormState;
  readonly lang: Lang;
}

function Paper({ paper, form, lang }: PaperProps) {
  const t = receiveWords(lang);
  const marks = [paper.needed && t.needed, paper.shown && t.shown].filter((mark) => mark !== false);
  return (
    <Tick
      name={papersField}
      id={`giay-${paper.key}`}
      value={paper.key}
      label={marks.length > 0 ? `${paper.name[lang]} (${marks.join(', ')})` : paper.name[lang]}
      checked={allValues(form.values, papersField).includes(paper.key)}
    />
  );
}

interface CountProps extends PaperProps {
  readonly column: 'originals' | 'certified' | 'copies';
}

function Count({ paper, column, form, lang }: CountProps) {
  const t = receiveWords(lang);
  const name = countNames(paper.key)[column];
  const error = form.errors[name]?.[lang];
  return (
    <>
      {error !== undefined && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
      <input
        class="govuk-input govuk-input--width-2"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        id={fieldId(name)}
        name={name}
        value={oneValue(form.values, name) ?? String(usualCount(paper)[column])}
        aria-label={t.countOf(t[column], paper.name[lang])}
        aria-describedby={error === undefined ? undefined : `${name}-error`}
      />
    </>
  );
}

interface TickProps {
  readonly name: string;
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
}

const Tick = ({ name, id, value, label, checked }: TickProps) => (
  <div class="govuk-checkboxes">
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" id={id} {...{ name, value, checked }} type="checkbox" />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        {label}
      </label>
    </div>
  </div>
);
