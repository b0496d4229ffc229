import { Button, Form, InsetText, PasswordField } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { accountPath, changePasswordPath, type Onward } from '../identity.paths.ts';
import { OnwardFields } from '../sign-in/onward.part.tsx';
import { changePasswordText } from './change-password.text.ts';

export interface ChangePasswordProps {
  readonly view: PageView;
  readonly errors: FieldErrors;
  readonly onward: Onward;
  /** The password is one that another gave: nothing else is done before it is changed. */
  readonly mustChange: boolean;
}

/** The old password once, the new one once: it can be looked at while it is typed. */
export function ChangePasswordPage({ view, errors, onward, mustChange }: ChangePasswordProps) {
  const { lang } = view;
  const t = changePasswordText[lang];
  return (
    <Page
      view={view}
      title={mustChange ? t.firstTitle : t.title}
      back={mustChange ? undefined : { href: accountPath, text: t.back }}
      errors={errors}
      private
    >
      <h1 class="govuk-heading-l">{mustChange ? t.firstTitle : t.title}</h1>
      {mustChange && <InsetText>{t.firstLead}</InsetText>}
      <p class="govuk-body">{t.others}</p>
      <Form action={changePasswordPath}>
        <OnwardFields {...onward} />
        <PasswordField
          name="matKhauCu"
          label={mustChange ? t.firstCurrent : t.current}
          error={errors['matKhauCu']?.[lang]}
        />
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
