import {
  Button,
  ButtonGroup,
  Form,
  InsetText,
  Link,
  PasswordField,
  SummaryList,
  SvgImage,
  TextField,
  trustedSvg,
  WarningText,
} from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import {
  accountPath,
  appPath,
  carrying,
  choosePostPath,
  confirmAppPath,
  type Onward,
  recoveryPath,
  removeAppPath,
  secondFactorPath,
} from '../identity.paths.ts';
import { Passkeys, type PasskeysProps } from '../passkeys/passkeys.part.tsx';
import { OnwardFields } from '../sign-in/onward.part.tsx';
import { secondFactorText } from './second-factor.text.ts';

export interface SecondFactorPageProps {
  readonly view: PageView;
  readonly inUse: boolean;
  readonly recoveryLeft: number;
  /** The post asks for one and none was shown. */
  readonly mustSetUp: boolean;
  readonly passkeys: PasskeysProps;
  readonly onward: Onward;
}

/** What a person has besides their password. */
export function SecondFactorPage(props: SecondFactorPageProps) {
  const { view, inUse, recoveryLeft, mustSetUp, passkeys, onward } = props;
  const t = secondFactorText[view.lang];
  return (
    <Page
      view={view}
      title={t.title}
      back={{ href: accountPath, text: t.back }}
      errors={passkeys.errors}
      private
    >
      <h1 class="govuk-heading-l">{t.title}</h1>
      {mustSetUp && (
        <>
          <WarningText>{t.mustSetUp}</WarningText>
          <p class="govuk-body">
            <Link href={choosePostPath}>{t.otherPost}</Link>
          </p>
        </>
      )}
      <p class="govuk-body">{t.lead}</p>
      <SummaryList
        rows={[
          { key: t.app, value: inUse ? t.appOn : t.appOff },
          inUse && { key: t.recovery, value: t.recoveryLeft(recoveryLeft) },
        ]}
      />
      {inUse ? (
        <ButtonGroup>
          <Form action={recoveryPath}>
            <Button variant="secondary">{t.renew}</Button>
          </Form>
          <Form action={removeAppPath}>
            <Button variant="warning">{t.remove}</Button>
          </Form>
        </ButtonGroup>
      ) : (
        <Form action={appPath}>
          <OnwardFields {...onward} />
          <p class="govuk-body">{t.beginLead}</p>
          <Button preventDoubleClick>{t.setUp}</Button>
        </Form>
      )}
      <Passkeys {...passkeys} view={view} onward={onward} />
    </Page>
  );
}

export interface AppPageProps {
  readonly view: PageView;
  /** What an app scans, as SVG of our own encoder. */
  readonly qr: string;
  /** The secret in groups of four. */
  readonly keyText: string;
  readonly errors: FieldErrors;
  readonly onward: Onward;
}

/** Adding the account to an app: scanned or typed, then proved by its first code. */
export function AppPage({ view, qr, keyText, errors, onward }: AppPageProps) {
  const { lang } = view;
  const t = secondFactorText[lang];
  return (
    <Page
      view={view}
      title={t.appTitle}
      back={{ href: carrying(secondFactorPath, onward), text: t.title }}
      errors={errors}
      private
    >
      <h1 class="govuk-heading-l">{t.appTitle}</h1>
      <ol class="govuk-list govuk-list--number">
        {t.appSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <SvgImage svg={trustedSvg(qr)} alt={t.qr} class="mc-qr" />
      <SummaryList rows={[{ key: t.key, value: <span class="mc-code">{keyText}</span> }]} />
      <Form action={confirmAppPath}>
        <OnwardFields {...onward} />
        <TextField
          name="ma"
          label={t.code}
          hint={t.codeHint}
          error={errors['ma']?.[lang]}
          kind="number"
          width={10}
          autocomplete="one-time-code"
        />
        <PasswordField
          name="matKhau"
          label={t.password}
          hint={t.passwordHint}
          error={errors['matKhau']?.[lang]}
        />
        <Button preventDoubleClick>{t.finish}</Button>
      </Form>
    </Page>
  );
}

export interface RecoveryPageProps {
  readonly view: PageView;
  /** Undefined when they have been shown. */
  readonly codes: readonly string[] | undefined;
  /** Where the person was going when a second factor was asked of them. */
  readonly next: string | undefined;
}

/** The codes on paper, once. */
export function RecoveryPage({ view, codes, next }: RecoveryPageProps) {
  const t = secondFactorText[view.lang];
  return (
    <Page view={view} title={t.codesTitle} back={{ href: secondFactorPath, text: t.title }} private>
      <h1 class="govuk-heading-l">{t.codesTitle}</h1>
      {codes === undefined ? (
        <InsetText>{t.codesGone}</InsetText>
      ) : (
        <>
          <WarningText>{t.codesLead}</WarningText>
          <ul class="govuk-list mc-code">
            {codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
        </>
      )}
      <p class="govuk-body">
        <Link href={next ?? secondFactorPath}>{codes === undefined ? t.title : t.codesDone}</Link>
      </p>
    </Page>
  );
}
