import { Button, Form, Link, PasswordField, TextField } from '#ui';
import { bind, type FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { carrying, type Onward, registerPath, signInPath } from '../identity.paths.ts';
import { OnwardFields } from '../sign-in/onward.part.tsx';
import { registerText } from './register.text.ts';

export interface RegisterPageProps {
  readonly view: PageView;
  readonly form: FormState;
  readonly onward: Onward;
}

/** A citizen makes an account. */
export function RegisterPage({ view, form, onward }: RegisterPageProps) {
  const text = registerText[view.lang];
  return (
    <Page view={view} title={text.title} errors={form.errors} private>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{text.title}</h1>
          <p class="govuk-body">{text.why}</p>
          <Form action={registerPath}>
            <OnwardFields {...onward} />
            <Fields view={view} form={form} />
            <Button preventDoubleClick>{text.submit}</Button>
          </Form>
          <p class="govuk-body">
            <Link href={carrying(signInPath, onward)}>{text.signIn}</Link>
          </p>
        </div>
      </div>
    </Page>
  );
}

function Fields({ view: { lang }, form }: Pick<RegisterPageProps, 'view' | 'form'>) {
  const text = registerText[lang];
  return (
    <>
      <TextField
        {...bind(form, 'hoTen', lang)}
        label={text.name}
        hint={text.nameHint}
        kind="name"
        autocomplete="name"
      />
      <TextField {...bind(form, 'dienThoai', lang)} label={text.phone} hint={text.phoneHint} kind="phone" />
      <TextField
        {...bind(form, 'soDinhDanh', lang)}
        label={text.idNumber}
        hint={text.idNumberHint}
        kind="number"
        width={20}
        autocomplete="off"
      />
      <PasswordField
        name="matKhau"
        label={text.password}
        hint={text.passwordHint}
        error={form.errors['matKhau']?.[lang]}
        isNew
      />
    </>
  );
}
