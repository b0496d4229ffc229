import type { Bilingual, Lang } from '#kernel';
import { Button, Details, Form, InsetText, WarningText } from '#ui';
import type { FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { versionsPath } from '../versions/versions.paths.ts';
import { draftPath } from './drafting.paths.ts';
import { draftingText } from './drafting.text.ts';
import type { Part } from './part.ts';
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
  /** Conditions that are kept although no field shows them. */
  readonly kept?: 'keptCondition' | 'keptVariant' | undefined;
  readonly elsewhere?: PaperElsewhereProps['papers'] | undefined;
  /** Whether there is anything to edit: what is no YAML has no fields. */
  readonly readable: boolean;
}

/** One part of a draft, or one entry of a list, as a form. */
export function PartPage(props: PartPageProps) {
  const { view, part, entry, code, form, refused, kept } = props;
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
      private
    >
      <span class="govuk-caption-l">{entry === undefined ? code : title}</span>
      <h1 class="govuk-heading-l">{heading}</h1>
      <p class="govuk-body">{lead}</p>
      {refused && <WarningText>{refused[lang]}</WarningText>}
      {kept && <InsetText>{text[kept]}</InsetText>}
      {props.readable ? (
        <div class="mc-desk-form">
          <Form action={props.action} idempotencyKey={props.idempotencyKey}>
            <input type="hidden" name="ban" value={String(props.revision)} />
            <PartFields part={part} form={form} lang={lang} />
            <Button preventDoubleClick>{text.save}</Button>
          </Form>
          <div>
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

/** The way to a page of a draft. */
export function crumbs({ code, name, part, entry, back }: CrumbProps, lang: Lang) {
  const text = draftingText[lang];
  return [
    { text: text.workspace, href: '/lam-viec' },
    { text: text.procedures, href: versionsPath },
    { text: `${text.title}: ${name[lang]}`, href: draftPath(code) },
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
