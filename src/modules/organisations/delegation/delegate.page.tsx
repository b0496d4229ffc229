import type { Lang } from '#kernel';
import {
  Button,
  CheckboxesField,
  DateField,
  Details,
  Form,
  InsetText,
  RadiosField,
  SelectField,
  SummaryList,
  TextareaField,
  TextField,
} from '#ui';
import { allValues, bind, dateIn, type FormState, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import type { Holding } from '../post.ts';
import type { WorkKind } from '../staff-deps.ts';
import { delegateHref, delegationsPath } from './delegation.paths.ts';
import { delegationText } from './delegation.text.ts';
import { heldValue } from './delegation.ts';

export interface DelegatePageProps {
  readonly view: PageView;
  readonly holding: Holding;
  /** Whose post may stand in for it. */
  readonly substitutes: readonly Holding[];
  readonly kinds: readonly WorkKind[];
  readonly longestDays: number;
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** Who stands in for this holder, for which work, from when until when, and why. */
export function DelegatePage(props: DelegatePageProps) {
  const { view, holding, substitutes, form, idempotencyKey } = props;
  const { lang } = view;
  const text = delegationText[lang];
  const { post, personId, personName } = holding;
  return (
    <Page
      view={view}
      title={text.newTitle}
      variant="officials"
      back={{ href: delegationsPath, text: text.title }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{text.newTitle}</h1>
      <SummaryList
        rows={[
          { key: text.postKey, value: `${post.name[lang]}, ${post.unitName[lang]}` },
          { key: text.holder, value: personName },
        ]}
      />
      {substitutes.length === 0 ? (
        <InsetText>{text.nobody}</InsetText>
      ) : (
        <Form action={delegateHref(post.id, personId)} idempotencyKey={idempotencyKey}>
          <Who {...props} lang={lang} />
          <When {...props} lang={lang} />
          <TextareaField {...bind(form, 'lyDo', lang)} label={text.reason} hint={text.reasonHint} rows={2} />
          <Button preventDoubleClick>{text.submit}</Button>
        </Form>
      )}
    </Page>
  );
}

type PartProps = DelegatePageProps & { readonly lang: Lang };

function Who({ holding: { post }, substitutes, kinds, form, lang }: PartProps) {
  const text = delegationText[lang];
  return (
    <>
      <SelectField
        {...bind(form, 'nguoiThay', lang)}
        label={text.to}
        hint={text.toHint}
        options={substitutes.map((each) => ({
          value: heldValue({ postId: each.post.id, personId: each.personId }),
          label: `${each.personName} – ${each.post.name[lang]}`,
        }))}
      />
      <RadiosField
        {...bind(form, 'phamVi', lang)}
        value={bind(form, 'phamVi', lang).value ?? 'all'}
        label={text.coversLabel}
        options={(post.role === 'approver' ? (['all', 'signing'] as const) : (['all'] as const)).map(
          (covers) => ({
            ...{ value: covers, label: text.covers[covers], hint: text.coversHint[covers] },
          }),
        )}
      />
      {kinds.length > 0 && <Kinds kinds={kinds} form={form} lang={lang} />}
    </>
  );
}

function Kinds({ kinds, form, lang }: Pick<PartProps, 'kinds' | 'form' | 'lang'>) {
  const text = delegationText[lang];
  const fields = [...new Map(kinds.map(({ field }) => [field.vi, field])).values()];
  const chosen = [...allValues(form.values, 'linhVuc'), ...allValues(form.values, 'thuTuc')];
  return (
    <Details summary={text.fields} open={chosen.length > 0 || form.errors['linhVuc'] !== undefined}>
      <CheckboxesField
        name="linhVuc"
        label={text.fields}
        hint={text.fieldsHint}
        error={form.errors['linhVuc']?.[lang]}
        values={allValues(form.values, 'linhVuc')}
        options={fields.map((field) => ({ value: field.vi, label: field[lang] }))}
      />
      <CheckboxesField
        name="thuTuc"
        label={text.oneByOne}
        values={allValues(form.values, 'thuTuc')}
        options={kinds.map(({ code, name }) => ({ value: code, label: name[lang] }))}
      />
    </Details>
  );
}

function When({ form, longestDays, lang }: PartProps) {
  const text = delegationText[lang];
  const error = (name: string) => form.errors[name]?.[lang];
  return (
    <>
      <DateField
        name="tuNgay"
        label={text.fromDay}
        hint={text.longest(longestDays)}
        value={dateIn(form.values, 'tuNgay')}
        error={error('tuNgay')}
      />
      <TextField {...bind(form, 'tuGio', lang)} label={text.fromTime} hint={text.timeHint} width={5} />
      <DateField
        name="denNgay"
        label={text.toDay}
        value={dateIn(form.values, 'denNgay')}
        error={error('denNgay')}
      />
      <TextField {...bind(form, 'denGio', lang)} label={text.toTime} hint={text.timeHint} width={5} />
    </>
  );
}
