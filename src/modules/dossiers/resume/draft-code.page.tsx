import {
  Button,
  ButtonGroup,
  Form,
  InsetText,
  Link,
  SvgImage,
  TextField,
  trustedSvg,
  WarningText,
} from '#ui';
import type { FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { codePath, letGoPath, withdrawCodePath } from './resume.paths.ts';
import { resumeWords } from './resume.text.ts';

export interface DraftCodeProps {
  readonly view: PageView;
  readonly draftId: string;
  readonly back: string;
  readonly procedure: string;
  /** There is none yet when undefined. */
  readonly code?:
    | {
        readonly text: string;
        /** Drawn by our own encoder. */
        readonly qr: string;
        /** Where to type it, as an address people can read. */
        readonly address: string;
        readonly devices: number;
        readonly spent: boolean;
      }
    | undefined;
  /** This device came by the code itself. */
  readonly byCode: boolean;
  readonly errors: FieldErrors;
}

/** The code that opens a draft elsewhere: made, shown with its QR, changed and withdrawn. */
export function DraftCodePage(props: DraftCodeProps) {
  const { view, errors, byCode, code } = props;
  const t = resumeWords(view.lang);
  const title = byCode ? t.heldTitle : t.title;
  return (
    <Page view={view} title={title} back={{ href: props.back, text: t.back }} errors={errors} private>
      <span class="govuk-caption-l">{props.procedure}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      {byCode ? <Held {...props} /> : code === undefined ? <Make {...props} first /> : <Made {...props} />}
    </Page>
  );
}

function Held({ view, draftId }: DraftCodeProps) {
  const t = resumeWords(view.lang);
  return (
    <>
      <p class="govuk-body">{t.heldWhy}</p>
      <Form action={letGoPath(draftId)}>
        <Button>{t.letGo}</Button>
      </Form>
    </>
  );
}

function Make({ view, draftId, errors, first }: DraftCodeProps & { readonly first: boolean }) {
  const t = resumeWords(view.lang);
  return (
    <>
      {first && <p class="govuk-body">{t.why}</p>}
      <Form action={codePath(draftId)}>
        <TextField
          name="soBiMat"
          label={t.pin}
          hint={t.pinHint}
          kind="number"
          width={10}
          autocomplete="off"
          error={errors['soBiMat']?.[view.lang]}
        />
        <Button variant={first ? undefined : 'secondary'}>{first ? t.make : t.renew}</Button>
      </Form>
    </>
  );
}

function Made(props: DraftCodeProps) {
  const { view, code, draftId } = props;
  const t = resumeWords(view.lang);
  if (!code) return null;
  return (
    <>
      {code.spent && <WarningText>{t.spent}</WarningText>}
      <InsetText>
        <p class="govuk-body govuk-!-margin-bottom-1">{t.code}</p>
        <p class="govuk-heading-l govuk-!-margin-bottom-0 mc-code">{code.text}</p>
      </InsetText>
      <SvgImage svg={trustedSvg(code.qr)} alt={t.qr(code.text)} class="mc-qr" />
      <h2 class="govuk-heading-m">{t.how}</h2>
      <ol class="govuk-list govuk-list--number">
        <li>
          {t.howScan} <strong>{code.address}</strong>
        </li>
        <li>{t.howPin}</li>
      </ol>
      <p class="govuk-body">{t.howBoth}</p>
      <p class="govuk-body">{t.print}</p>
      <p class="govuk-body">{t.devices(code.devices)}</p>
      <h2 class="govuk-heading-m">{t.renewTitle}</h2>
      <p class="govuk-body">{t.renewWhy}</p>
      <Make {...props} first={false} />
      <Form action={withdrawCodePath(draftId)}>
        <Button variant="warning">{t.withdraw}</Button>
      </Form>
    </>
  );
}

export interface DeleteDraftProps {
  readonly view: PageView;
  readonly draftId: string;
  readonly action: string;
  readonly procedure: string;
}

/** Asked once more before a draft and its files go. */
export function DeleteDraftPage({ view, action, procedure }: DeleteDraftProps) {
  const t = resumeWords(view.lang);
  return (
    <Page view={view} title={t.deleteTitle} back={{ href: '/ho-so' }} private>
      <h1 class="govuk-heading-l">{t.deleteTitle}</h1>
      <p class="govuk-body">{t.deleteText(procedure)}</p>
      <Form action={action}>
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            {t.deleteYes}
          </Button>
          <Link href="/ho-so">{t.deleteNo}</Link>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
