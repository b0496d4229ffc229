import type { Lang } from '#kernel';
import {
  Button,
  ButtonGroup,
  CheckboxesField,
  type Content,
  Details,
  Form,
  InsetText,
  Link,
  RadiosField,
  SelectField,
  TextField,
  WarningText,
} from '#ui';
import { allValues, bind, type FormState, hasErrors, oneValue } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { staffHref } from '../staff/staff.paths.ts';
import type { Unit } from '../unit.ts';
import { planLines } from './plan-lines.ts';
import { actSlugs, newUnitPath, type OwnAct, unitActPath, unitPath, unitsPath } from './tree.paths.ts';
import { treeText } from './tree.text.ts';
import { howField, successorField, successorRows } from './tree-fields.ts';
import { communeTypes, newKinds, type Tie, type UnitAct, type UnitPlan } from './unit-act.ts';

interface Choice {
  readonly id: string;
  readonly label: string;
}

interface FormPageProps {
  readonly view: PageView;
  readonly form: FormState;
  readonly idempotencyKey: string;
  /** Units that may be chosen, with their agency where the name alone says little. */
  readonly choices: readonly Choice[];
  /** What was looked at and would be recorded. */
  readonly plan: UnitPlan | undefined;
}

export type NewUnitPageProps = FormPageProps & { readonly fields: readonly string[] };
export type ChangeUnitPageProps = FormPageProps & {
  readonly act: OwnAct;
  readonly unit: Unit;
  /** What an end would leave behind. */
  readonly stranded: readonly Tie[];
};

/** A unit that is to be. */
export function NewUnitPage(props: NewUnitPageProps) {
  const { view, form, fields, choices } = props;
  const { lang } = view;
  const text = treeText[lang];
  return (
    <Frame {...props} title={text.newTitle} back={{ href: unitsPath, text: text.back }}>
      <p class="govuk-body">{text.newLead}</p>
      <Form action={newUnitPath} idempotencyKey={props.idempotencyKey}>
        <SelectField
          {...bind(form, 'loai', lang)}
          label={text.kind}
          options={newKinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
        />
        <SelectField
          {...bind(form, 'thuoc', lang)}
          label={text.under}
          options={choices.map(({ id, label }) => ({ value: id, label }))}
        />
        <TextField {...bind(form, 'ma', lang)} label={text.code} hint={text.codeHint} width={20} />
        <TextField {...bind(form, 'tenVi', lang)} label={text.nameVi} hint={text.nameViHint} />
        <TextField {...bind(form, 'tenEn', lang)} label={text.nameEn} />
        <RadiosField
          {...bind(form, 'dang', lang)}
          label={text.type}
          hint={text.typeHint}
          optional
          options={communeTypes.map((type) => ({ value: type, label: text.types[type] }))}
        />
        <TextField
          {...bind(form, 'maDinhDanh', lang)}
          label={text.agencyCode}
          hint={text.agencyCodeHint}
          width={20}
          optional
        />
        <CheckboxesField
          {...bind(form, 'linhVuc', lang)}
          values={allValues(form.values, 'linhVuc')}
          label={text.fields}
          hint={text.fieldsHint}
          optional
          options={fields.map((field) => ({ value: field, label: field }))}
        />
        <TextField {...bind(form, 'tuNgay', lang)} label={text.begins} hint={text.dayHint} width={10} />
        <TextField
          {...bind(form, 'denNgay', lang)}
          label={text.ends}
          hint={text.endsHint}
          width={10}
          optional
        />
        <TextField {...bind(form, 'canCu', lang)} label={text.ground} hint={text.groundHint} />
        <Recording {...props} act="add" />
      </Form>
    </Frame>
  );
}

/** Another name, another place in its agency, or the end of a unit. */
export function ChangeUnitPage(props: ChangeUnitPageProps) {
  const { view, form, unit, act, stranded } = props;
  const { lang } = view;
  const text = treeText[lang];
  const title = `${text[act]}: ${unit.fullName[lang]}`;
  return (
    <Frame {...props} title={title} back={{ href: unitPath(unit.id), text: text.backToUnit }}>
      <p class="govuk-body">{text[`${act}Lead`]}</p>
      {stranded.length > 0 && (
        <>
          <WarningText>{text.stranded}</WarningText>
          <Ties {...{ ties: stranded, unit, lang }} />
        </>
      )}
      <Form action={unitActPath(unit.id, actSlugs[act])} idempotencyKey={props.idempotencyKey}>
        {act === 'rename' && <Names {...props} />}
        {act === 'move' && (
          <SelectField
            {...bind(form, 'thuoc', lang)}
            label={text.under}
            options={props.choices.map(({ id, label }) => ({ value: id, label }))}
          />
        )}
        {act === 'end' && <Successors {...props} />}
        <TextField
          {...bind(form, 'tuNgay', lang)}
          label={act === 'end' ? text.endDay : text.effective}
          hint={text.effectiveHint}
          width={10}
        />
        <TextField {...bind(form, 'canCu', lang)} label={text.ground} hint={text.groundHint} />
        <Recording {...props} />
      </Form>
    </Frame>
  );
}

type FrameProps = FormPageProps & {
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly children?: Content;
};

function Frame({ view, form, title, back, children }: FrameProps) {
  const errors = hasErrors(form.errors) ? form.errors : undefined;
  return (
    <Page {...{ view, title, back, errors }} variant="officials" private>
      <h1 class="govuk-heading-l">{title}</h1>
      {children}
    </Page>
  );
}

function Names({ view: { lang }, form, unit }: ChangeUnitPageProps) {
  const text = treeText[lang];
  const hint = unit.kind === 'commune' ? text.nameViHint : undefined;
  return (
    <>
      <TextField {...bind(form, 'tenVi', lang)} label={text.nameVi} hint={hint} />
      <TextField {...bind(form, 'tenEn', lang)} label={text.nameEn} />
    </>
  );
}

/** Mostly there is one; more are folded away until they say something. */
function Successors(props: ChangeUnitPageProps) {
  const { view, form } = props;
  const rows = Array.from({ length: successorRows }, (_, row) => row);
  const more = rows.slice(1).some((row) => oneValue(form.values, successorField(row)));
  return (
    <>
      <OneSuccessor {...props} row={0} />
      <Details summary={treeText[view.lang].moreSuccessors} open={more || undefined}>
        {rows.slice(1).map((row) => (
          <OneSuccessor key={row} {...props} row={row} />
        ))}
      </Details>
    </>
  );
}

function OneSuccessor({
  view: { lang },
  form,
  choices,
  row,
}: ChangeUnitPageProps & { readonly row: number }) {
  const text = treeText[lang];
  return (
    <>
      <SelectField
        {...bind(form, successorField(row), lang)}
        label={text.successor(row)}
        optional
        options={choices.map(({ id, label }) => ({ value: id, label }))}
      />
      <SelectField
        {...bind(form, howField(row), lang)}
        label={text.how}
        optional
        options={[
          { value: 'whole', label: text.whole },
          { value: 'part', label: text.part },
        ]}
      />
    </>
  );
}

/** Recording comes after a look: its button stands below what would change. */
function Recording({ view: { lang }, plan, act }: FormPageProps & { readonly act: UnitAct['kind'] }) {
  const text = treeText[lang];
  return (
    <>
      {plan && (
        <InsetText>
          <strong>{text.will}</strong>
          {planLines(plan, act, lang).map((line) => (
            <p key={line} class="govuk-body">
              {line}
            </p>
          ))}
          {act !== 'end' && plan.ties.length > 0 && (
            <>
              <p class="govuk-body">{text.touches}:</p>
              <Ties {...{ ties: plan.ties, unit: plan.unit, lang }} bare />
            </>
          )}
        </InsetText>
      )}
      <ButtonGroup>
        <Button name="act" value="preview" variant={plan ? 'secondary' : 'primary'}>
          {text.preview}
        </Button>
        {plan && (
          <Button name="act" value="record" preventDoubleClick>
            {text.record}
          </Button>
        )}
      </ButtonGroup>
    </>
  );
}

const shown = 8;

interface TiesProps {
  readonly ties: readonly Tie[];
  readonly unit: Unit;
  readonly lang: Lang;
  /** Only told, not asked to be undone. */
  readonly bare?: boolean;
}

function Ties({ ties, unit, lang, bare = false }: TiesProps) {
  const text = treeText[lang];
  return (
    <ul class="govuk-list govuk-list--bullet">
      {ties.map(({ kind, count, names }) => (
        <li key={kind}>
          {text.ties[kind](count)}
          {names.length > 0 && (
            <>
              {': '}
              <span lang="vi">{names.slice(0, shown).join(', ')}</span>
              {count > shown && ` ${text.more(count - shown)}`}
            </>
          )}
          {!bare && kind === 'posts' && (
            <>
              {'. '}
              <Link href={staffHref(unit.agencyId)}>{text.wayOut.posts}</Link>
            </>
          )}
          {!bare && kind === 'units' && (
            <>
              {'. '}
              <Link href={unitPath(unit.id)}>{text.wayOut.units}</Link>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
