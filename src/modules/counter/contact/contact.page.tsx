import { desksPath } from '#organisations';
import { Button, GetForm, InsetText, Link, SelectField } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { DeskContact, type DeskContactProps } from './contact.part.tsx';
import { contactText } from './contact.text.ts';

export interface ChooseContactProps {
  readonly view: PageView;
  readonly desks: readonly { readonly code: string; readonly name: string }[];
  readonly errors: FieldErrors;
}

/** Which desk; a plain question whose answer has an address. */
export function ChooseContactPage({ view, desks, errors }: ChooseContactProps) {
  const t = contactText[view.lang];
  return (
    <Page view={view} title={t.title} errors={errors}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      {desks.length === 0 ? (
        <InsetText>{t.noDesk}</InsetText>
      ) : (
        <GetForm action={desksPath}>
          <SelectField
            name="xa"
            label={t.where}
            error={errors['xa']?.[view.lang]}
            options={desks.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Button>{t.show}</Button>
        </GetForm>
      )}
    </Page>
  );
}

export interface ContactProps extends Omit<DeskContactProps, 'lang'> {
  readonly view: PageView;
  readonly name: string;
  readonly code: string;
  /** Where an appointment is booked; undefined where the desk takes none. */
  readonly bookHref: string | undefined;
}

/** The contact of one desk. */
export function ContactPage(props: ContactProps) {
  const { view, name, code, bookHref } = props;
  const t = contactText[view.lang];
  return (
    <Page view={view} title={`${t.desk}: ${name}`} back={{ href: desksPath, text: t.other }}>
      <span class="govuk-caption-l">{t.desk}</span>
      <h1 class="govuk-heading-l">{name}</h1>
      <DeskContact {...props} lang={view.lang} />
      <h2 class="govuk-heading-m">{t.more}</h2>
      <p class="govuk-body">{t.bring}</p>
      {bookHref === undefined ? (
        <p class="govuk-body">{t.noAppointment}</p>
      ) : (
        <Button href={bookHref}>{t.appointment}</Button>
      )}
      <ul class="govuk-list">
        <li>
          <Link href={`/thu-tuc?xa=${encodeURIComponent(code)}`}>{t.procedures}</Link>
        </li>
        <li>
          <Link href="/tra-cuu">{t.track}</Link>
        </li>
      </ul>
    </Page>
  );
}
