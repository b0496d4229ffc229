import type { VNode } from 'preact';
import type { Lang } from '#kernel';
import type { FieldErrors } from '#ui/forms';
import { CardReader } from './card-reader.part.tsx';
import { slotOfFiler } from './card-slots.ts';
import type { Answers, Field, FormPage, Places } from './form.ts';
import type { PostedForm } from './form-context.ts';
import { markFilled } from './from-account.ts';
import { GroupFields } from './group-fields.part.tsx';
import { nested } from './nested.ts';
import { OneField } from './one-field.part.tsx';
import { postedOf } from './posted.form.ts';
import { visibleFields } from './visible.ts';

export interface FormFieldsProps {
  readonly page: FormPage;
  /** Answers so far: they decide what is asked and fill the page in. */
  readonly answers: Answers;
  /** What was just typed and could not be taken: shown instead of the stored answers. */
  readonly posted?: PostedForm | undefined;
  readonly errors: FieldErrors;
  readonly places: Places;
  readonly lang: Lang;
  /** The group an empty row is added to. */
  readonly adding?: string | undefined;
  /** Filled in from the account, each with a word that says so; nothing of it is stored yet. */
  readonly filled?: Answers | undefined;
}

/**
 * The questions of one page. A question that depends on an answer of the same page stands under that answer:
 * a script hides it until it is chosen; without one it is seen from the start, and the server takes only
 * what the answers ask for.
 */
export function FormFields(props: FormFieldsProps): VNode {
  const { answers, posted, errors, places, lang, adding } = props;
  const filled = posted === undefined ? (props.filled ?? {}) : {};
  const page = markFilled(props.page, filled);
  const values = posted ?? postedOf(page, { ...filled, ...answers });
  const filer = slotOfFiler(page);
  const common = { values, errors, places, lang };
  return (
    <>
      {page.fields.some(({ kind }) => kind === 'group') && <FirstButton />}
      {nested<Field, VNode>(page.fields, visibleFields(page, answers), Object.keys(errors), (field, under) =>
        field.kind === 'group' ? (
          <GroupFields
            key={field.key}
            {...{ field, answers, adding, ...common }}
            stored={posted === undefined}
          />
        ) : (
          <>
            {field.key === filer?.name && <CardReader slot={filer} lang={lang} />}
            <OneField key={field.key} {...{ field, under, ...common }} />
          </>
        ),
      )}
    </>
  );
}

/** The Enter key presses the first button of a form: it must not be the one that removes a row. */
const FirstButton = () => (
  <button type="submit" class="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
    &nbsp;
  </button>
);
