import { dayIn as dayWords } from '#calendar';
import { Button, Checkboxes, Form, InsetText, Link, TextField } from '#ui';
import { allValues, bind, fieldId, oneValue } from '#ui/forms';
import { ActionFrame } from '../casework/action-frame.page.tsx';
import { filePath } from '../casework/casework.paths.ts';
import { copyText } from './copy.text.ts';
import type { ComparePageProps } from './copy-props.ts';
import { comparePath, picturePath } from './digitise.paths.ts';
import { type FieldKind, fieldKinds, fieldText } from './fields.ts';
import { dayIn } from './fields-form.ts';

/** Pages shown beside the form; the rest of a long paper is in the file. */
const mostPictures = 20;

/** The copy beside what it says: an official compares, writes or accepts each field, and confirms. */
export function ComparePage(props: ComparePageProps) {
  const { view, found, component, name, copy, idempotencyKey } = props;
  const text = copyText[view.lang];
  return (
    <ActionFrame {...props} title={text.title}>
      <h2 class="govuk-heading-m">{name}</h2>
      <p class="govuk-body">{text.lead}</p>
      <div class="mc-beside mc-beside--even">
        <Pictures {...props} />
        <Form action={comparePath(found.dossier.id, component)} idempotencyKey={idempotencyKey}>
          <input type="hidden" name="ban" value={copy.id} />
          <h3 class="govuk-heading-s">{text.fields}</h3>
          <ReadingNote {...props} />
          {fieldKinds.map((kind) => (
            <Field {...props} kind={kind} />
          ))}
          <p class="govuk-hint">{text.signLater}</p>
          <Button preventDoubleClick>{text.confirm}</Button>
        </Form>
      </div>
    </ActionFrame>
  );
}

function Pictures({ view, found, copy, pictures }: ComparePageProps) {
  const text = copyText[view.lang];
  const count = Math.min(copy.pages ?? 1, mostPictures);
  return (
    <div>
      <p class="govuk-body">
        <Link href={filePath(copy.id)}>{text.open}</Link>
      </p>
      {pictures ? (
        Array.from({ length: count }, (_, index) => (
          <img
            class="mc-compare__picture"
            src={picturePath(found.dossier.id, { document: copy.id, page: index + 1 }, true)}
            alt={text.picture(index + 1)}
            loading="lazy"
            width="700"
            height="990"
          />
        ))
      ) : (
        <p class="govuk-hint">{text.noPictures}</p>
      )}
    </div>
  );
}

function ReadingNote({ view, reading }: ComparePageProps) {
  const text = copyText[view.lang];
  switch (reading.state) {
    case 'off':
      return <p class="govuk-hint">{text.readOff}</p>;
    case 'failed':
      return <p class="govuk-hint">{text.readFailed}</p>;
    case 'done':
      return <p class="govuk-hint">{text.searchable}</p>;
    default:
      return <InsetText>{text.reading(reading.pagesDone, reading.pages)}</InsetText>;
  }
}

/** What the machine read is offered by a box to tick, and never fills the field by itself. */
function Field({ view, form, reading, kind }: ComparePageProps & { readonly kind: FieldKind }) {
  const { lang } = view;
  const text = copyText[lang];
  const read = reading.state === 'done' ? reading.suggested[kind] : undefined;
  const isDay = kind === 'issuedOn' || kind === 'validUntil';
  const day = isDay ? dayIn(read) : undefined;
  return (
    <>
      <TextField
        {...bind(form, kind, lang)}
        value={oneValue(form.values, kind) ?? ''}
        label={fieldText[kind][lang]}
        hint={isDay ? text.dayHint : undefined}
        optional
      />
      {read !== undefined && (
        <Checkboxes
          name={`nhan-${kind}`}
          idPrefix={fieldId(`nhan-${kind}`)}
          values={allValues(form.values, `nhan-${kind}`)}
          items={[{ value: read, label: text.use(day ? dayWords(day, lang) : read) }]}
        />
      )}
    </>
  );
}
