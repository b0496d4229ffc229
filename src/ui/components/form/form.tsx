import { useContext } from 'preact/hooks';
import { SurroundingsContext } from '../base/context.ts';
import type { Attributes, Content } from '../base/types.ts';

/** Name of the hidden field that proves the form came from our own page. */
export const csrfFieldName = '_csrf';
/** Name of the hidden field by which the same form sent twice takes effect once. */
export const idempotencyFieldName = '_khoa';

export interface FormProps {
  readonly action: string;
  readonly children?: Content;
  /** A fresh key a page; sent as `_khoa`. Every form that changes something carries one. */
  readonly idempotencyKey?: string | undefined;
  /** The form sends files. */
  readonly multipart?: boolean | undefined;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** The hidden `_csrf` field; `Form` already contains it. Nothing where the page has no token. */
export function CsrfField() {
  const { csrfToken } = useContext(SurroundingsContext);
  return csrfToken === undefined ? null : <input type="hidden" name={csrfFieldName} value={csrfToken} />;
}

/** A form that changes something: POST, with the page's CSRF token, checked by the server only. */
export function Form(props: FormProps) {
  return (
    <form
      {...props.attributes}
      id={props.id}
      class={props.class}
      method="post"
      action={props.action}
      enctype={props.multipart ? 'multipart/form-data' : undefined}
      novalidate
    >
      <CsrfField />
      {props.idempotencyKey !== undefined && (
        <input type="hidden" name={idempotencyFieldName} value={props.idempotencyKey} />
      )}
      {props.children}
    </form>
  );
}

export interface GetFormProps {
  readonly action: string;
  readonly children?: Content;
  readonly class?: string | undefined;
  /** Announces a search form as such. */
  readonly search?: boolean | undefined;
}

/** A form that only asks: search and filters, with addresses that can be kept. */
export function GetForm({ action, children, class: name, search }: GetFormProps) {
  return (
    <form method="get" action={action} class={name} role={search ? 'search' : undefined} novalidate>
      {children}
    </form>
  );
}
