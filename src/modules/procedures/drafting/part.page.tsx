import type { Bilingual, Lang } from '#kernel';
import { Button, Details, ErrorMessage, Form, InsetText, Link, WarningText } from '#ui';
import type { FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { versionsPath } from '../versions/versions.paths.ts';
import { fieldWords } from './draft-faults.ts';
import { draftPath } from './drafting.paths.ts';
import { draftingText } from './drafting.text.ts';
import type { ConditionField } from './paper-conditions.ts';
import { isList, type Part } from './part.ts';
import { PartFields } from './part-fields.part.tsx';
import { partsText } from './parts.text.ts';
import { PaperElsewhere, type PaperElsewhereProps } from './shared-papers.part.tsx';

/** What every page of a draft knows. */
export interface DraftPageFrame {
  readonly view: PageView;
  readonly code: string;
  readonly name: Bilingual;
  readonly revision: number;
  readonly idempotencyKey: string;
}

/** A condition of the entry in words, and where it is changed. */
export interface ConditionShown {
  readonly field: ConditionField;
  readonly words: string;
  readonly href: string;
}

export interface PartPageProps extends DraftPageFrame {
  readonly part: Part;
  /** Of a list, the entry that is shown, by its name. */
  readonly entry?: string | undefined;
  readonly action: string;
  readonly back: string;
  readonly form: FormState;
  /** Why it was not saved. */
  readonly refused?: Bilingual | undefined;
  readonly fields?: readonly { readonly vi: string; readonly en: string }[] | undefined;
  readonly conditions?: readonly ConditionShown[] | undefined;
  /** The row of options the keyboard is led to. */
  readonly option?: number | undefined;
  readonly elsewhere?: PaperElsewhereProps['papers'] | undefined;
  /** Whether there is anything to edit: what is no YAML has no fields. */
  readonly readable: boolean;
}

/** One part of a draft, or one entry of a list, as a form. */
export function PartPage(props: PartPageProps) {
  const { view, part, entry, code, form, refused } = props;
  const { lang } = view;
  const text = draftingText[lang];
  const { title, lead } = partsText[lang].parts[part.key];
  const heading = entry === undefined ? title : entry === '' ? text.unnamed : entry;
  return (
    <Page
      view={view}
      title={heading}
      variant="officials"
      breadcrumbs={crumbs(props, lang)}
      errors={refused ? { [firstControl(part)]: refused } : undefined}
      designs={part.fields.some(({ kind }) => kind === 'options')}
      private
    >
      <span class="govuk-caption-l">{entry === undefined ? `${props.name[lang]} · ${code}` : title}</span>
      <h1 class="govuk-heading-l">{heading}</h1>
      <p class="govuk-body">{lead}</p>
      {refused && <WarningText>{refused[lang]}</WarningText>}
      {props.readable ? (
        <div class="mc-desk-form">
          <Form action={props.action} idempotencyKey={props.idempotencyKey}>
            <input type="hidden" name="ban" value={String(props.revision)} />
            <PartFields part={part} form={form} lang={lang} option={props.option} />
            <Button preventDoubleClick>{text.save}</Button>
          </Form>
          <div>
            {props.conditions && <Conditions {...props} conditions={props.conditions} />}
            {props.elsewhere && <PaperElsewhere papers={props.elsewhere} form={form} lang={lang} />}
            {props.fields && <KnownFields fields={props.fields} lang={lang} />}
          </div>
        </div>
      ) : (
        <InsetText>{text.unreadable}</InsetText>
      )}
    </Page>
  );
}

/** When the paper is asked for, or the case holds: in words, each with the page on which it is made. */
function Conditions({
  part,
  conditions,
  form,
  view: { lang },
}: PartPageProps & { readonly conditions: readonly ConditionShown[] }) {
  const text = draftingText[lang].conditions;
  const place = isList(part) ? `${part.list}.` : '';
  return (
    <>
      {conditions.map(({ field, words, href }) => (
        <section key={field} aria-labelledby={field}>
          <h2 class="govuk-heading-s" id={field}>
            {fieldWords(place + field, lang).label}
          </h2>
          {form.errors[field] && (
            <ErrorMessage id={`${field}-error`}>{form.errors[field][lang]}</ErrorMessage>
          )}
          <p class="govuk-body">
            {words}.{' '}
            <Link href={href} hidden={fieldWords(place + field, lang).label}>
              {text.change}
            </Link>
          </p>
        </section>
      ))}
    </>
  );
}

/** The way to a page of a draft. */
export function crumbs({ code, part, entry, back }: CrumbProps, lang: Lang) {
  const text = draftingText[lang];
  return [
    { text: text.workspace, href: '/lam-viec' },
    { text: text.procedures, href: versionsPath },
    { text: text.title, href: draftPath(code) },
    ...(part && entry !== undefined && back
      ? [{ text: partsText[lang].parts[part.key].title, href: back }]
      : []),
  ];
}

type CrumbProps = Pick<DraftPageFrame, 'code' | 'name'> &
  Partial<Pick<PartPageProps, 'part' | 'entry' | 'back'>>;

function firstControl({ fields: [first] }: Part): string {
  if (!first) return '';
  return first.kind === 'words' || first.kind === 'longWords' ? `${first.path}.vi` : first.path;
}

function KnownFields({
  fields,
  lang,
}: {
  readonly fields: NonNullable<PartPageProps['fields']>;
  readonly lang: Lang;
}) {
  return (
    <Details summary={draftingText[lang].knownFields}>
      <ul class="govuk-list govuk-list--bullet">
        {fields.map(({ vi, en }) => (
          <li key={vi}>
            <span lang="vi">{vi}</span> – <span lang="en">{en}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}
