import type { Lang } from '#kernel';
import { AgreementField, Button, Fieldset, Form, Link, Select, StackedTable, TextField } from '#ui';
import { bind, type FormState, fieldId, oneValue } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { deskSettingsPath, type KioskPlace, kioskHref } from '../counter.paths.ts';
import { letters } from './desk.ts';
import { settingsWords } from './settings.text.ts';
import { fieldName, lineField, ofField } from './settings-fields.ts';

export interface DeskListProps {
  readonly view: PageView;
  readonly desks: readonly {
    readonly code: string;
    readonly name: string;
    readonly numbers: boolean;
    readonly appointments: boolean;
  }[];
}

/** The desks somebody may set: of their own agency, for an administrator all of them. */
export function DeskListPage({ view, desks }: DeskListProps) {
  const t = settingsWords(view.lang);
  return (
    <Page view={view} title={t.title} variant="officials" private>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <StackedTable
        caption={t.choose}
        rows={desks}
        columns={[
          {
            label: t.unit,
            header: true,
            cell: ({ code, name }) => <Link href={`${deskSettingsPath}/${code}`}>{name}</Link>,
          },
          { label: t.numbersState, cell: ({ numbers }) => (numbers ? t.on : t.off) },
          { label: t.appointmentsState, cell: ({ appointments }) => (appointments ? t.on : t.off) },
        ]}
      />
    </Page>
  );
}

export interface SettingsPageProps {
  readonly view: PageView;
  readonly unitName: string;
  readonly place: KioskPlace;
  /** Where this site is reached: what is typed into the tablet is a whole address. */
  readonly publicUrl: string;
  readonly form: FormState;
  /** Fields of the catalogue, in Vietnamese and in the reader's language; only asked about when there are several lines. */
  readonly fields: readonly { readonly key: string; readonly name: string }[];
  readonly idempotencyKey: string;
}

export function SettingsPage(props: SettingsPageProps) {
  const { view, form, place } = props;
  const { lang } = view;
  const t = settingsWords(lang);
  const number = (name: string, label: string, hint: string) => (
    <TextField {...bind(form, name, lang)} label={label} hint={hint} kind="number" width={3} />
  );
  const agree = (name: string, label: string) => (
    <AgreementField name={name} label={label} value={oneValue(form.values, name) || undefined} />
  );
  return (
    <Page
      view={view}
      title={t.title}
      variant="officials"
      errors={form.errors}
      back={{ href: deskSettingsPath, text: t.back }}
      private
    >
      <span class="govuk-caption-l">{props.unitName}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <Form action={`${deskSettingsPath}/${place.code}`} idempotencyKey={props.idempotencyKey}>
        <h2 class="govuk-heading-m">{t.appointmentsTitle}</h2>
        {agree('lichHen', t.appointments)}
        {number('phut', t.slotMinutes, t.slotHint)}
        {number('choNgoi', t.places, t.placesHint)}
        {number('soNgay', t.daysAhead, t.daysHint)}
        <h2 class="govuk-heading-m">{t.numbersTitle}</h2>
        {agree('phatSo', t.numbers)}
        <Lines form={form} lang={lang} />
        <Fields {...props} />
        {place.key !== undefined && agree('doiMay', t.newKey)}
        <Button preventDoubleClick>{t.save}</Button>
      </Form>
      <Device {...props} />
    </Page>
  );
}

function Lines({ form, lang }: { readonly form: FormState; readonly lang: Lang }) {
  const t = settingsWords(lang);
  return (
    <Fieldset legend={t.linesTitle} legendSize="s">
      <div class="govuk-hint">{t.linesHint}</div>
      {letters.map((letter) => (
        <div key={letter} class="mc-filters">
          <TextField {...bind(form, lineField(letter, 'vi'), lang)} label={t.nameVi(letter)} />
          <TextField {...bind(form, lineField(letter, 'en'), lang)} label={t.nameEn(letter)} />
        </div>
      ))}
    </Fieldset>
  );
}

function Fields({ view, form, fields }: SettingsPageProps) {
  if (fields.length === 0) return null;
  const t = settingsWords(view.lang);
  const used = letters.filter((letter) => oneValue(form.values, lineField(letter, 'vi')));
  return (
    <Fieldset legend={t.fieldsTitle} legendSize="s">
      <div class="govuk-hint">{t.fieldsHint}</div>
      <div class="mc-filters">
        {fields.map(({ key, name }, index) => (
          <div key={key}>
            <input type="hidden" name={fieldName(index)} value={key} />
            <Select
              name={ofField(index)}
              id={fieldId(ofField(index))}
              label={name}
              value={oneValue(form.values, ofField(index)) ?? 'A'}
              items={used.map((letter) => ({ value: letter, text: letter }))}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  );
}

function Device({ view, place, publicUrl }: SettingsPageProps) {
  const t = settingsWords(view.lang);
  const open = { code: place.code };
  return (
    <>
      <h2 class="govuk-heading-m">{t.deviceTitle}</h2>
      {place.key === undefined ? (
        <p class="govuk-body">{t.deviceNone}</p>
      ) : (
        <>
          <p class="govuk-body">{t.deviceHint}</p>
          <p class="govuk-body mc-code">
            <Link href={kioskHref(place)}>{`${publicUrl}${kioskHref(place)}`}</Link>
          </p>
        </>
      )}
      <ul class="govuk-list">
        <li>
          <Link href={kioskHref(open, 'calls')}>{t.screen}</Link>
        </li>
        <li>
          <Link href={kioskHref(open, 'poster')}>{t.poster}</Link>
        </li>
      </ul>
    </>
  );
}
