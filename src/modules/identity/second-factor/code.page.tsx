import { Button, type Content, Form, InsetText, Link, TextField } from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import {
  carrying,
  confirmPath,
  type Onward,
  secondFactorPath,
  secondStepPath,
  signInPath,
} from '../identity.paths.ts';
import { PasskeyForm } from '../passkeys/passkey-form.part.tsx';
import { passkeyText } from '../passkeys/passkeys.text.ts';
import { OnwardFields } from '../sign-in/onward.part.tsx';
import { secondFactorText } from './second-factor.text.ts';

interface CodePageProps {
  readonly view: PageView;
  readonly onward: Onward;
  readonly errors: FieldErrors;
  /** What a browser is asked for to show a key of its device. */
  readonly passkey?: string | undefined;
}

export interface SecondStepPageProps extends CodePageProps {
  /** What the first step was answered with. */
  readonly half: string;
}

/** The second step of signing in. */
export function SecondStepPage({ view, half, onward, errors, passkey }: SecondStepPageProps) {
  const t = secondFactorText[view.lang];
  return (
    <Page view={view} title={t.secondStep} errors={errors} private>
      <h1 class="govuk-heading-l">{t.secondStep}</h1>
      <p class="govuk-body">{t.secondStepLead}</p>
      <Form action={secondStepPath}>
        <OnwardFields {...onward} />
        <input type="hidden" name="luot" value={half} />
        <CodeField view={view} errors={errors} />
        <Button preventDoubleClick>{t.signIn}</Button>
      </Form>
      <ByPasskey action={secondStepPath} view={view} onward={onward} passkey={passkey}>
        <input type="hidden" name="luot" value={half} />
      </ByPasskey>
      <p class="govuk-body">
        <Link href={carrying(signInPath, onward)}>{t.again}</Link>
      </p>
    </Page>
  );
}

export interface ConfirmPageProps extends CodePageProps {
  /** Whether the account has a second factor to show. */
  readonly has: boolean;
}

/** Shown again before something is decided; what was typed there waits. */
export function ConfirmPage({ view, has, onward, errors, passkey }: ConfirmPageProps) {
  const t = secondFactorText[view.lang];
  return (
    <Page view={view} title={t.confirmTitle} errors={errors} private>
      <h1 class="govuk-heading-l">{t.confirmTitle}</h1>
      <p class="govuk-body">{t.confirmLead}</p>
      {onward.kept !== undefined && <InsetText>{t.confirmKept}</InsetText>}
      <ByPasskey action={confirmPath} view={view} onward={onward} passkey={passkey} />
      {has ? (
        <Form action={confirmPath}>
          <OnwardFields {...onward} />
          <CodeField view={view} errors={errors} />
          <Button preventDoubleClick>{t.confirm}</Button>
        </Form>
      ) : (
        <p class="govuk-body">
          {t.confirmNone} <Link href={secondFactorPath}>{t.setUp}</Link>
        </p>
      )}
    </Page>
  );
}

interface ByPasskeyProps extends Pick<CodePageProps, 'view' | 'onward' | 'passkey'> {
  readonly action: string;
  readonly children?: Content;
}

function ByPasskey({ action, view, onward, passkey, children }: ByPasskeyProps) {
  if (passkey === undefined) return null;
  const { confirm } = passkeyText[view.lang];
  return (
    <PasskeyForm action={action} view={view} button={confirm} request={passkey}>
      <OnwardFields {...onward} />
      {children}
    </PasskeyForm>
  );
}

function CodeField({ view, errors }: Pick<CodePageProps, 'view' | 'errors'>) {
  const t = secondFactorText[view.lang];
  return (
    <TextField
      name="ma"
      label={t.either}
      hint={t.codeHint}
      error={errors['ma']?.[view.lang]}
      kind="code"
      width={20}
      autocomplete="one-time-code"
    />
  );
}
