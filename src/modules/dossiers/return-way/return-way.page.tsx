import type { DossierId, Lang } from '#kernel';
import { Button, Form, Radios, TextareaField } from '#ui';
import { bind, type FormState, fieldId } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { ActionFrame, type ActionPageProps } from '../casework/action-frame.page.tsx';
import { caseworkPath } from '../casework/casework.paths.ts';
import { returnWays } from '../dossier.ts';
import { ownWords } from '../tracking/own.text.ts';
import { ownPath } from '../tracking/tracking.paths.ts';
import { ownReturnText, returnWayWords } from './return-way.text.ts';

interface FieldsProps {
  readonly form: FormState;
  readonly reception: string;
  /** By post only where the one who asks is known. */
  readonly byPost: boolean;
  readonly action: string;
  readonly idempotencyKey: string;
  readonly lang: Lang;
}

/** Three ways; the address belongs to the post. */
function ReturnForm({ form, reception, byPost, action, idempotencyKey, lang }: FieldsProps) {
  const t = returnWayWords(lang);
  const hints = { ...t.hints, desk: t.hints.desk(reception) };
  const { name, value, error } = bind(form, 'cachNhan', lang);
  return (
    <Form action={action} idempotencyKey={idempotencyKey}>
      <Radios
        name={name}
        idPrefix={fieldId(name)}
        legend={t.label}
        value={value}
        error={error}
        items={returnWays
          .filter((way) => byPost || way !== 'post')
          .map((way) => ({
            value: way,
            label: ownReturnText[way][lang],
            hint: hints[way],
            conditional:
              way === 'post' ? (
                <TextareaField
                  {...bind(form, 'diaChi', lang)}
                  label={t.address}
                  hint={t.addressHint}
                  rows={3}
                />
              ) : undefined,
          }))}
      />
      {!byPost && <p class="govuk-body">{t.noPost}</p>}
      <p class="govuk-body">{t.until}</p>
      <Button preventDoubleClick>{t.submit}</Button>
    </Form>
  );
}

export interface OwnReturnWayProps {
  readonly view: PageView;
  readonly id: DossierId;
  readonly code: string;
  readonly procedure: string;
  readonly reception: string;
  readonly byPost: boolean;
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** The owner says how the result is to come. */
export function OwnReturnWayPage(props: OwnReturnWayProps) {
  const { view, id, form } = props;
  const t = returnWayWords(view.lang);
  return (
    <Page view={view} title={t.title} back={{ href: ownPath(id) }} errors={form.errors} private>
      <span class="govuk-caption-l">
        {ownWords(view.lang).dossier(props.code)}: {props.procedure}
      </span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <ReturnForm {...props} action={ownPath(id, 'returnWay')} lang={view.lang} />
    </Page>
  );
}

/** The desk writes down what the applicant asks for at the counter or by telephone. */
export function DeskReturnWayPage({ reception, ...props }: ActionPageProps & { readonly reception: string }) {
  const { lang } = props.view;
  return (
    <ActionFrame {...props} title={returnWayWords(lang).deskTitle}>
      <ReturnForm
        {...props}
        byPost
        reception={reception}
        action={caseworkPath(props.found.dossier.id, 'chooseReturn')}
        lang={lang}
      />
    </ActionFrame>
  );
}
