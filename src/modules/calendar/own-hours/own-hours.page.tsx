import { type Instant, type Lang, localOf } from '#kernel';
import {
  Button,
  ButtonGroup,
  Details,
  Form,
  GetForm,
  InsetText,
  StackedTable,
  TextField,
  WarningText,
} from '#ui';
import { bind, type FormState, hasErrors, oneValue } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import type { Affected } from '../announce/announcement.ts';
import { clockText, dayIn } from '../words.ts';
import { closureField, closureRows, hourDays, hourField } from './hours-fields.ts';
import { ownHoursPath } from './own-hours.paths.ts';
import { ownHoursText } from './own-hours.text.ts';

export interface OwnHoursPageProps {
  readonly view: PageView;
  readonly agency: { readonly code: string; readonly name: string; readonly mayChoose: boolean };
  /** The calendar that counts today. */
  readonly calendar: string;
  readonly form: FormState;
  /** After a look: what would move. */
  readonly affected: Affected | undefined;
}

/** Hours, reception hours and closures of one agency, with a look at what they move. */
export function OwnHoursPage(props: OwnHoursPageProps) {
  const { view, agency, calendar, form, affected } = props;
  const { lang } = view;
  const text = ownHoursText[lang];
  const title = `${text.title}: ${agency.name}`;
  return (
    <Page
      view={view}
      title={title}
      variant="officials"
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{text.lead}</p>
      <InsetText>{text.standing(calendar)}</InsetText>
      {agency.mayChoose && (
        <GetForm action={ownHoursPath}>
          <div class="mc-with-button">
            <TextField name="don-vi" label={text.otherAgency} value={agency.code} width={10} />
            <Button variant="secondary">{text.show}</Button>
          </div>
        </GetForm>
      )}
      <Form action={ownHoursPath}>
        <input type="hidden" name="donVi" value={agency.code} />
        <TextField {...bind(form, 'validFrom', lang)} label={text.from} hint={text.dayHint} width={10} />
        <Week kind="hours" {...{ form, lang }} />
        <Week kind="reception" {...{ form, lang }} />
        <Closures {...{ form, lang }} />
        <TextField {...bind(form, 'note', lang)} label={text.note} />
        {affected && <WarningText>{text.moves(affected.total)}</WarningText>}
        {affected && affected.total > 0 && <Moves {...{ affected, lang }} />}
        <ButtonGroup>
          <Button name="act" value="preview" variant={affected ? 'secondary' : 'primary'}>
            {text.preview}
          </Button>
          {affected && (
            <Button name="act" value="publish" preventDoubleClick>
              {text.publish}
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </Page>
  );
}

interface Part {
  readonly form: FormState;
  readonly lang: Lang;
}

function Week({ kind, form, lang }: Part & { readonly kind: 'hours' | 'reception' }) {
  const text = ownHoursText[lang];
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{text[kind]}</legend>
      <p class="govuk-hint">{text[`${kind}Hint`]}</p>
      <div class="mc-row-of-fields mc-rate">
        {hourDays.map((day) => (
          <TextField key={day} {...bind(form, hourField(kind, day), lang)} label={text.days[day]} />
        ))}
      </div>
    </fieldset>
  );
}

/** The first is open; the others are folded until they say something. */
function Closures({ form, lang }: Part) {
  const text = ownHoursText[lang];
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{text.closures}</legend>
      {Array.from({ length: closureRows }, (_, row) => (
        <Details
          key={closureField(row, 'date')}
          summary={text.closure(row + 1)}
          open={oneValue(form.values, closureField(row, 'date')) ? true : undefined}
        >
          <TextField
            {...bind(form, closureField(row, 'date'), lang)}
            label={text.date}
            hint={text.dayHint}
            width={10}
          />
          <TextField {...bind(form, closureField(row, 'vi'), lang)} label={text.reason} />
          <TextField {...bind(form, closureField(row, 'en'), lang)} label={text.reasonEn} optional />
          <TextField {...bind(form, closureField(row, 'source'), lang)} label={text.source} optional />
          <TextField
            {...bind(form, closureField(row, 'open'), lang)}
            label={text.open}
            hint={text.hoursHint}
            optional
          />
        </Details>
      ))}
    </fieldset>
  );
}

function Moves({ affected, lang }: { readonly affected: Affected; readonly lang: Lang }) {
  const text = ownHoursText[lang];
  const at = (when: Instant): string => `${clockText(when)}, ${dayIn(localOf(when).date, lang)}`;
  return (
    <StackedTable
      caption={text.moves(affected.total)}
      captionHidden
      dense
      rows={affected.moves}
      columns={[
        { label: text.code, header: true, cell: ({ code }) => code },
        { label: text.oldDue, cell: ({ oldDue }) => at(oldDue) },
        { label: text.newDue, cell: ({ newDue }) => at(newDue) },
      ]}
    />
  );
}
