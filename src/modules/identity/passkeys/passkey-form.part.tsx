import { Button, type Content, Form, Link } from '#ui';
import type { PageView } from '#ui/layout';
import { passkeyText } from './passkeys.text.ts';

interface PasskeyFormProps {
  readonly action: string;
  readonly view: Pick<PageView, 'lang' | 'path' | 'home'>;
  readonly button: string;
  /** What the browser is asked for, as JSON: to make a key, or to show one. */
  readonly create?: string | undefined;
  readonly request?: string | undefined;
  readonly children?: Content;
}

/** A form that a key of the device answers; without a script it is not there, and codes do the same. */
export function PasskeyForm({ action, view, button, create, request, children }: PasskeyFormProps) {
  const t = passkeyText[view.lang];
  const { home } = view;
  return (
    <div
      data-module="mc-passkey"
      data-create={create}
      data-request={request}
      data-failed={t.failed}
      data-home={home}
      hidden
    >
      {home !== undefined && (
        <p class="govuk-body" data-passkey-elsewhere hidden>
          {t.elsewhere} <Link href={`${home}${view.path}`}>{home}</Link>
        </p>
      )}
      <Form action={action}>
        {children}
        <input type="hidden" name="dap" value="" />
        <p class="govuk-body" role="status" data-passkey-told />
        <Button variant="secondary">{button}</Button>
      </Form>
    </div>
  );
}
