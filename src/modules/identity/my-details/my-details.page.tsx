import { Button, DateField, Form, SelectField, TextField } from '#ui';
import { bind, type FormState, textIn, dateIn as typedDate } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { accountPath, myDetailsPath } from '../identity.paths.ts';
import type { AddressPlaces } from './details.ts';
import { myDetailsText } from './my-details.text.ts';

export interface MyDetailsProps {
  readonly view: PageView;
  readonly form: FormState;
  readonly places: AddressPlaces;
}

/** One's own details, to be changed. */
export function MyDetailsPage(props: MyDetailsProps) {
  const { view, form } = props;
  const { lang } = view;
  const t = myDetailsText[lang];
  return (
    <Page view={view} title={t.title} back={{ href: accountPath, text: t.back }} errors={form.errors} private>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.why}</p>
      <Form action={myDetailsPath}>
        <TextField {...bind(form, 'hoTen', lang)} label={t.name} kind="name" autocomplete="name" />
        <DateField
          name="ngaySinh"
          label={t.birthDate}
          value={typedDate(form.values, 'ngaySinh')}
          error={form.errors['ngaySinh']?.[lang]}
          optional
          birthday
        />
        <TextField {...bind(form, 'dienThoai', lang)} label={t.phone} hint={t.phoneHint} kind="phone" />
        <TextField {...bind(form, 'email', lang)} label={t.email} kind="email" optional />
        <h2 class="govuk-heading-m">{t.address}</h2>
        <Address {...props} />
        <Button preventDoubleClick>{t.save}</Button>
      </Form>
    </Page>
  );
}

/** As in the forms: the communes are those of the province that is chosen, at first the office's own. */
function Address({ view: { lang }, form, places }: MyDetailsProps) {
  const t = myDetailsText[lang];
  const province = textIn(form.values, 'tinh') || (places.homeProvince ?? '');
  const options = (known: AddressPlaces['provinces']) =>
    known.map(({ code, name, nameEn = name }) => ({ value: code, label: lang === 'en' ? nameEn : name }));
  return (
    <>
      <SelectField
        {...bind(form, 'tinh', lang)}
        value={province}
        label={t.province}
        options={options(places.provinces)}
        optional
      />
      <SelectField
        {...bind(form, 'xa', lang)}
        label={t.commune}
        hint={t.communeHint}
        options={options(places.communes(province))}
        optional
      />
      <TextField {...bind(form, 'soNha', lang)} label={t.detail} autocomplete="address-line1" optional />
    </>
  );
}
