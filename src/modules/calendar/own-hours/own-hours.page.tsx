import { type Instant, type Lang, localOf } from '#kernel';
import { Button, ButtonGroup, Form, GetForm, InsetText, StackedTable, TextField, WarningText } from '#ui';
import { bind, type FormState, hasErrors, oneValue } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import type { Affected } from '../announce/announcement.ts';
import { clockText, dayIn } from '../words.ts';
import {
  addClosure,
  closureField,
  closureRowsIn,
  hourDays,
  hourField,
  onSaturday,
  removeClosure,
} from './hours-fields.ts';
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
        {/* The first button of a form is what the Enter key presses. */}
        <button type="submit" class="govuk-visually-hidden" name="act" value="preview" tabindex={-1}>
          {text.preview}
        </button>
        <TextField {...bind(form, 'validFrom', lang)} label={text.from} hint={text.dayHint} width={10} />
        <Week kind="hours" {...{ form, lang }} />
        <Week kind="reception" {...{ form, lang }} />
        <Button name="act" value={onSaturday} variant="secondary">
          {text.saturday}
        </Button>
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

/** Every day the agency is closed, one under the other; a row more or less is a press of a button. */
function Closures({ form, lang }: Part) {
  const text = ownHoursText[lang];
  const rows = closureRowsIn(form.values);
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{text.closures}</legend>
      {rows.length === 0 && <p class="govuk-body">{text.noClosures}</p>}
      {rows.map((row, index) => (
        <OneClosure key={row} {...{ form, lang, row, nth: index + 1 }} />
      ))}
      <Button name="act" value={addClosure} variant="secondary">
        {text.addClosure}
      </Button>
    </fieldset>
  );
}

function OneClosure({ form, lang, row, nth }: Part & { readonly row: number; readonly nth: number }) {
  const text = ownHoursText[lang];
  const date = oneValue(form.values, closureField(row, 'date')) ?? '';
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        {date === '' ? text.closure(nth) : date}
      </legend>
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
      <Button name="act" value={removeClosure(row)} variant="secondary">
        {text.removeClosure(date === '' ? String(nth) : date)}
      </Button>
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
