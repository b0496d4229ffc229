import type { Bilingual, Lang } from '#kernel';
import {
  Button,
  type Crumb,
  GetForm,
  InsetText,
  SelectField,
  StackedTable,
  StatusTag,
  type StatusTone,
} from '#ui';
import { Page, type PageView } from '#ui/layout';
import { ChangeTag } from '../versions/change-tag.part.tsx';
import { versionsText } from '../versions/versions.text.ts';
import { classOfForm, type FormChange, type PartChange } from './form-changes.ts';
import { formVersionsText } from './form-versions.text.ts';

/** A version, or the draft, whose form can be compared. */
export interface FormSide {
  /** In the address. */
  readonly value: string;
  readonly label: string;
}

export interface FormVersionsProps {
  readonly view: PageView;
  readonly code: string;
  readonly name: Bilingual;
  readonly crumbs: readonly Crumb[];
  /** Where the choice is sent. */
  readonly action: string;
  readonly sides: readonly FormSide[];
  readonly from: string;
  readonly to: string;
  /** Why nothing is compared, else the differences. */
  readonly compared:
    | { readonly kind: 'none' | 'onlyOne' | 'broken' | 'formAdded' | 'formRemoved' }
    | { readonly kind: 'changes'; readonly changes: readonly FormChange[] };
}

/** Two forms of a procedure, question by question, with the class of every difference. */
export function FormVersionsPage(props: FormVersionsProps) {
  const { view, code, name, crumbs, sides, compared } = props;
  const { lang } = view;
  const text = formVersionsText[lang];
  return (
    <Page
      view={view}
      title={`${text.title}: ${name[lang]}`}
      variant="officials"
      breadcrumbs={[...crumbs]}
      private
    >
      <span class="govuk-caption-l">
        {name[lang]} · {code}
      </span>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      {sides.length > 1 && <Choice {...props} />}
      {compared.kind === 'changes' ? (
        <Changes changes={compared.changes} {...props} />
      ) : (
        <InsetText>{text[compared.kind]}</InsetText>
      )}
    </Page>
  );
}

function Choice({ view: { lang }, action, sides, from, to }: FormVersionsProps) {
  const text = formVersionsText[lang];
  return (
    <GetForm action={action}>
      <SelectField name="tu" label={text.older} value={from} options={sides} />
      <SelectField name="den" label={text.newer} value={to} options={sides} />
      <Button variant="secondary">{text.compare}</Button>
    </GetForm>
  );
}

function Changes({ changes, ...props }: FormVersionsProps & { readonly changes: readonly FormChange[] }) {
  const { lang } = props.view;
  const text = formVersionsText[lang];
  const change = classOfForm(changes);
  if (change === undefined) return <InsetText>{text.same}</InsetText>;
  const count = (state: FormChange['state']) =>
    changes.filter((each) => each.what === 'question' && each.state === state).length;
  return (
    <>
      <InsetText>
        <p class="govuk-body">{text.counted(count('added'), count('removed'), count('changed'))}</p>
        <p class="govuk-body">
          {text.whole}: <ChangeTag change={change} lang={lang} />
        </p>
        <p class="govuk-body">{versionsText[lang].effects[change]}</p>
      </InsetText>
      <StackedTable<FormChange>
        caption={text.between(labelOf(props, props.from), labelOf(props, props.to))}
        rows={changes}
        dense
        columns={[
          { label: text.question, header: true, cell: (each) => <Subject change={each} lang={lang} /> },
          { label: text.changes, cell: (each) => <Parts parts={each.parts} lang={lang} /> },
          { label: text.class, cell: (each) => <ChangeTag change={each.class} lang={lang} /> },
        ]}
      />
    </>
  );
}

const labelOf = ({ sides }: FormVersionsProps, value: string): string =>
  sides.find((side) => side.value === value)?.label ?? value;

const tones: Readonly<Record<FormChange['state'], StatusTone>> = {
  added: 'new',
  removed: 'problem',
  changed: 'neutral',
};

function Subject({ change, lang }: { readonly change: FormChange; readonly lang: Lang }) {
  const text = formVersionsText[lang];
  return (
    <>
      <StatusTag tone={tones[change.state]}>{text.states[change.state]}</StatusTag> {change.label}
      {change.page !== undefined && <div class="mc-list__note">{text.onPage(change.page)}</div>}
    </>
  );
}

/** `Bắt buộc: không → có`, and why it is classed so; of what is new or gone, what it asks. */
function Parts({ parts, lang }: { readonly parts: readonly PartChange[]; readonly lang: Lang }) {
  const text = formVersionsText[lang];
  if (parts.length === 0) return <>–</>;
  return (
    <ul class="govuk-list">
      {parts.map((part, at) => (
        <li key={`${part.name} ${part.before} ${part.after}`}>
          {wordsOf(part, lang)}{' '}
          {parts[at + 1]?.why !== part.why && <span class="mc-quiet">{text.because(part.why)}</span>}
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ name, before, after }: PartChange, lang: Lang): string {
  if (before === undefined && after === undefined) return name;
  if (before === undefined || after === undefined) return `${name}: ${before ?? after}`;
  return `${name}: ${formVersionsText[lang].change(before, after)}`;
}
