import type { Lang } from '#kernel';
import { Button, Fieldset, Form, Select, TextField } from '#ui';
import { bind, type FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { calendarPath, yearPath } from './announce.paths.ts';
import { announceText } from './announce.text.ts';
import { dayField, formKinds, groundField, saturdayField, saturdayRows } from './year-fields.ts';

export interface YearPageProps {
  readonly view: PageView;
  readonly year: number;
  readonly form: FormState;
  /** Rows of days off to show: those there are, and some empty ones. */
  readonly rows: number;
  /** The calendar that was looked at. */
  readonly base: string;
}

/** The days of a year to be edited: one row a day off, in plain fields. */
export function YearPage({ view, year, form, rows, base }: YearPageProps) {
  const { lang } = view;
  const text = announceText[lang];
  const title = text.yearTitle(year);
  return (
    <Page
      view={view}
      title={title}
      variant="officials"
      back={{ href: calendarPath, text: text.title }}
      errors={form.errors}
      private
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{text.suggested}</p>
      <p class="govuk-body">{text.rowHint}</p>
      <Form action={yearPath(year)}>
        <input type="hidden" name="base" value={base} />
        {Array.from({ length: rows }, (_, index) => (
          <DayRow key={index} index={index} form={form} lang={lang} />
        ))}
        <Fieldset legend={text.saturdays} legendSize="s">
          <div class="mc-row-of-fields">
            {Array.from({ length: saturdayRows }, (_, index) => (
              <TextField
                key={index}
                {...bind(form, saturdayField(index), lang)}
                label={text.saturday(index + 1)}
                width={10}
              />
            ))}
          </div>
        </Fieldset>
        <TextField {...bind(form, groundField, lang)} label={text.groundLabel} hint={text.groundHint} />
        <Button>{text.preview}</Button>
      </Form>
    </Page>
  );
}

interface RowProps {
  readonly index: number;
  readonly form: FormState;
  readonly lang: Lang;
}

function DayRow({ index, form, lang }: RowProps) {
  const text = announceText[lang];
  const kinds = formKinds.map((kind) => ({ value: kind, text: text.kinds[kind] }));
  return (
    <Fieldset legend={text.row(index + 1)} legendSize="s">
      <div class="mc-row-of-fields">
        <TextField {...bind(form, dayField(index, 'date'), lang)} label={text.date} width={10} />
        <TextField {...bind(form, dayField(index, 'vi'), lang)} label={text.nameVi} />
        <TextField {...bind(form, dayField(index, 'en'), lang)} label={text.nameEn} />
        <Select {...bind(form, dayField(index, 'kind'), lang)} label={text.kind} items={kinds} />
      </div>
    </Fieldset>
  );
}
