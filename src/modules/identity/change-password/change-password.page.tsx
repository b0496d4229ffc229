import { Button, Form, PasswordField } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { accountPath, changePasswordPath } from '../identity.paths.ts';
import { changePasswordText } from './change-password.text.ts';

export interface ChangePasswordProps {
  readonly view: PageView;
  readonly errors: FieldErrors;
}

/** The old password once, the new one once: it can be looked at while it is typed. */
export function ChangePasswordPage({ view, errors }: ChangePasswordProps) {
  const { lang } = view;
  const t = changePasswordText[lang];
  return (
    <Page view={view} title={t.title} back={{ href: accountPath, text: t.back }} errors={errors} private>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.others}</p>
      <Form action={changePasswordPath}>
        <PasswordField name="matKhauCu" label={t.current} error={errors['matKhauCu']?.[lang]} />
        <PasswordField
          name="matKhau"
          label={t.next}
          hint={t.nextHint}
          error={errors['matKhau']?.[lang]}
          isNew
        />
        <Button preventDoubleClick>{t.submit}</Button>
      </Form>
    </Page>
  );
}
