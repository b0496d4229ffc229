import { clockText, dayText } from '#calendar';
import { dateIn, type Instant, type Lang } from '#kernel';
import { Button, Form, InsetText, PasswordField, StackedTable, TextField } from '#ui';
import type { FieldErrors } from '#ui/forms';
import type { PageView } from '#ui/layout';
import { type Onward, passkeyPath, removePasskeyPath } from '../identity.paths.ts';
import { OnwardFields } from '../sign-in/onward.part.tsx';
import { PasskeyForm } from './passkey-form.part.tsx';
import { passkeyText } from './passkeys.text.ts';

interface KeyLine {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Instant;
  readonly usedAt: Instant | undefined;
}

export interface PasskeysProps {
  readonly keys: readonly KeyLine[];
  /** What a browser is asked for to make a key; undefined where the site has no name to bind one to. */
  readonly create: string | undefined;
  /** The first second factor of an account is set up by whoever knows the password. */
  readonly needsPassword: boolean;
  readonly errors: FieldErrors;
}

/** The keys of a person's devices. */
export function Passkeys({
  keys,
  create,
  needsPassword,
  errors,
  view,
  onward,
}: PasskeysProps & { readonly view: PageView; readonly onward: Onward }) {
  const { lang } = view;
  const t = passkeyText[lang];
  if (create === undefined && keys.length === 0)
    return (
      <>
        <h2 class="govuk-heading-m">{t.title}</h2>
        <InsetText>{t.needsName}</InsetText>
      </>
    );
  return (
    <>
      <h2 class="govuk-heading-m">{t.title}</h2>
      <p class="govuk-body">{t.lead}</p>
      <StackedTable
        caption={t.title}
        captionHidden
        rows={keys}
        empty={<p class="govuk-body">{t.none}</p>}
        columns={[
          { label: t.name, header: true, cell: ({ name }) => name },
          { label: t.created, cell: ({ createdAt }) => dayText(dateIn(createdAt))[lang] },
          { label: t.used, cell: ({ usedAt }) => usedText(usedAt, lang) },
          { label: t.action, cell: (key) => <Remove id={key.id} name={key.name} lang={lang} /> },
        ]}
      />
      <p class="govuk-body">{t.needsScript}</p>
      {create !== undefined && (
        <PasskeyForm action={passkeyPath} view={view} button={t.add} create={create}>
          <OnwardFields {...onward} />
          <TextField name="ten" label={t.name} hint={t.nameHint} error={errors['ten']?.[lang]} width={30} />
          {needsPassword && (
            <PasswordField name="matKhau" label={t.password} error={errors['matKhau']?.[lang]} />
          )}
        </PasskeyForm>
      )}
    </>
  );
}

const usedText = (at: Instant | undefined, lang: Lang): string =>
  at === undefined ? passkeyText[lang].never : `${clockText(at)}, ${dayText(dateIn(at))[lang]}`;

function Remove({ id, name, lang }: { readonly id: string; readonly name: string; readonly lang: Lang }) {
  const t = passkeyText[lang];
  return (
    <Form action={removePasskeyPath}>
      <input type="hidden" name="khoa" value={id} />
      <Button
        variant="secondary"
        class="govuk-!-margin-bottom-0"
        attributes={{ 'aria-label': `${t.remove}: ${name}` }}
      >
        {t.remove}
      </Button>
    </Form>
  );
}
