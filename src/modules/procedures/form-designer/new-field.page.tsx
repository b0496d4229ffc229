import { Button, ButtonGroup, Form, RadiosField } from '#ui';
import type { FieldErrors } from '#ui/forms';
import type { PageView } from '#ui/layout';
import type { GroupField } from '../form/form.ts';
import { names } from './control-names.ts';
import type { Designed, Told } from './designed.ts';
import { designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';
import { DesignerFrame } from './designer-frame.part.tsx';
import { type FieldKind, fieldKinds, kindsInRows } from './new-field.ts';
import { WordedFields } from './worded-fields.part.tsx';
import type { Values } from './worded-values.ts';

export interface NewFieldProps {
  readonly view: PageView;
  readonly of: Designed;
  readonly page: { readonly key: string; readonly title: string };
  readonly group?: GroupField | undefined;
  readonly revision: number;
  readonly values: Values;
  readonly errors: FieldErrors;
  readonly told: readonly Told[];
  /** Whether the procedure has papers at all. */
  readonly papers: boolean;
}

/** A new question: what it says and of which kind it is; the rest has values that suit most. */
export function NewFieldPage(props: NewFieldProps) {
  const { view, of, page, group, revision, values, errors, told } = props;
  const { lang } = view;
  const text = designerText[lang];
  const title = group ? text.newRowField(group.label[lang]) : text.newField;
  const kinds: readonly FieldKind[] = group ? kindsInRows : fieldKinds;
  const offered = kinds.filter((kind) => kind !== 'files' || props.papers);
  return (
    <DesignerFrame {...{ view, of, told, errors, title }}>
      <span class="govuk-caption-l">{page.title}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <Form
        action={designerPaths(of.code).newField({ page: page.key, group: group?.key })}
        class="mc-designer-form"
        attributes={{ 'data-focus': 'first-empty' }}
      >
        <input type="hidden" name="lan" value={String(revision)} />
        <p class="govuk-hint">{text.englishHint}</p>
        <WordedFields
          name={names.label}
          label={text.label}
          hint={text.labelHint}
          {...{ values, errors, lang }}
        />
        <RadiosField
          name="loai"
          label={text.whichKind}
          value={values['loai'] ?? ''}
          error={errors['loai']?.[lang]}
          options={offered.map((kind) => ({
            value: kind,
            label: text.kinds[kind],
            hint: text.kindHints[kind],
          }))}
        />
        <ButtonGroup>
          <Button preventDoubleClick name="viec" value="soan">
            {text.add}
          </Button>
          <Button preventDoubleClick variant="secondary" name="viec" value="them-nua">
            {text.addMore}
          </Button>
        </ButtonGroup>
      </Form>
    </DesignerFrame>
  );
}
