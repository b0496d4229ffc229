import { Button, Details, ErrorMessage, Form, InsetText, Link, PasswordField, TextField } from '#ui';
import { bind, type FormState, fieldId } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import {
  carrying,
  type Onward,
  passkeySignInPath,
  providerField,
  providerPath,
  registerPath,
  signInPath,
} from '../identity.paths.ts';
import { oidcText } from '../oidc/oidc.text.ts';
import { PasskeyForm } from '../passkeys/passkey-form.part.tsx';
import { passkeyText } from '../passkeys/passkeys.text.ts';
import { OnwardFields } from './onward.part.tsx';
import { signInText } from './sign-in.text.ts';

export interface SignInPageProps {
  readonly view: PageView;
  readonly form: FormState;
  readonly onward: Onward;
  /** The demonstration's password, shown where everything is made up. */
  readonly demoPassword?: string | undefined;
  /** What a browser is asked for to sign in with a key of its device. */
  readonly passkey?: string | undefined;
  /** Officials may sign in through the province's accounts. */
  readonly provider?: boolean | undefined;
}

/** One page for citizens and officials. */
export function SignInPage({ view, form, onward, demoPassword, passkey, provider }: SignInPageProps) {
  const text = signInText[view.lang];
  return (
    <Page view={view} title={text.title} errors={form.errors} private>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">{text.title}</h1>
          <Why {...onward} view={view} />
          <Form action={signInPath}>
            <OnwardFields {...onward} />
            <TextField
              {...bind(form, 'tenDangNhap', view.lang)}
              label={text.login}
              hint={text.loginHint}
              kind="name"
              width={20}
              autocomplete="username"
            />
            <PasswordField name="matKhau" label={text.password} error={form.errors['matKhau']?.[view.lang]} />
            <Button preventDoubleClick>{text.submit}</Button>
          </Form>
          {passkey !== undefined && (
            <PasskeyForm
              action={passkeySignInPath}
              view={view}
              button={passkeyText[view.lang].signIn}
              request={passkey}
            >
              <OnwardFields {...onward} />
            </PasskeyForm>
          )}
          {provider && (
            <ByProvider view={view} onward={onward} error={form.errors[providerField]?.[view.lang]} />
          )}
          <p class="govuk-body">
            <Link href={carrying(registerPath, onward)}>{text.register}</Link>
          </p>
          {demoPassword !== undefined && <DemoAccounts view={view} password={demoPassword} />}
        </div>
      </div>
    </Page>
  );
}

interface ByProviderProps extends Pick<SignInPageProps, 'view' | 'onward'> {
  readonly error: string | undefined;
}

/** A link, not a form: where it leads is another host, which forms may not go on to. */
function ByProvider({ view, onward, error }: ByProviderProps) {
  const text = oidcText[view.lang];
  return (
    <section aria-labelledby="tai-khoan-tinh-tieu-de">
      <h2 class="govuk-heading-m" id="tai-khoan-tinh-tieu-de">
        {text.title}
      </h2>
      <p class="govuk-body">{text.lead}</p>
      <div class={error === undefined ? undefined : 'govuk-form-group govuk-form-group--error'}>
        {error !== undefined && <ErrorMessage id="tai-khoan-tinh-loi">{error}</ErrorMessage>}
        <Button href={carrying(providerPath, onward)} variant="secondary" id={fieldId(providerField)}>
          {text.button}
        </Button>
      </div>
    </section>
  );
}

function Why({ view, next, kept }: Onward & { readonly view: PageView }) {
  const text = signInText[view.lang];
  if (kept !== undefined) return <InsetText>{text.ended}</InsetText>;
  return <p class="govuk-body">{next === undefined ? text.noAccountNeeded : text.goOn}</p>;
}

const demoLogins = {
  citizen: '0900000001',
  desk: 'motcua.dinhvan',
  specialist: 'chuyenvien.dinhvan',
  chair: 'chutich.dinhvan',
  clerk: 'vanthu.dinhvan',
} as const;

function DemoAccounts({ view, password }: { readonly view: PageView; readonly password: string }) {
  const text = signInText[view.lang];
  return (
    <Details summary={text.demo}>
      <p class="govuk-body">{text.demoPassword(password)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {(['citizen', 'desk', 'specialist', 'chair', 'clerk'] as const).map((who) => (
          <li key={who}>
            <strong>{demoLogins[who]}</strong>: {text.demoWho[who]}
          </li>
        ))}
      </ul>
    </Details>
  );
}
