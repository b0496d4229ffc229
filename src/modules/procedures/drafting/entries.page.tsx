import type { Bilingual } from '#kernel';
import { Button, ButtonGroup, Form, Link, StackedTable, Tag, TextField, WarningText } from '#ui';
import { bind, type FormState } from '#ui/forms';
import { Page } from '#ui/layout';
import { fieldWords } from './draft-faults.ts';
import { entryPath, guidePreviewPath, partPath } from './drafting.paths.ts';
import { draftingText } from './drafting.text.ts';
import { crumbs, type DraftPageFrame } from './part.page.tsx';
import type { ListPart } from './part.ts';
import { partsText } from './parts.text.ts';
import { FindPaper } from './shared-papers.part.tsx';
import type { SharedPaper } from './shared-papers.ts';

export interface Entry {
  readonly name: string;
  readonly note: string;
  readonly faults: number;
}

export interface EntriesPageProps extends DraftPageFrame {
  readonly part: ListPart;
  readonly entries: readonly Entry[];
  readonly form: FormState;
  readonly refused?: Bilingual | undefined;
  /** What is wrong with the list as a whole. */
  readonly wrong: readonly Bilingual[];
  readonly looked: string;
  readonly found?: readonly SharedPaper[] | undefined;
}

/** Parts that say what “What do I need?” asks and shows. */
const guided: readonly ListPart['key'][] = ['giay-to', 'huong-dan'];

/** A list of a draft: its entries in order, and one more. */
export function EntriesPage(props: EntriesPageProps) {
  const { view, code, part, entries, form, refused, revision, idempotencyKey } = props;
  const { lang } = view;
  const text = draftingText[lang];
  const { title, lead } = partsText[lang].parts[part.key];
  return (
    <Page
      view={view}
      title={title}
      variant="officials"
      breadcrumbs={crumbs(props, lang)}
      errors={refused ? { ten: refused } : form.errors}
      private
    >
      <span class="govuk-caption-l">
        {props.name[lang]} · {code}
      </span>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{lead}</p>
      {refused && <WarningText>{refused[lang]}</WarningText>}
      {props.wrong.map((each) => (
        <WarningText key={each.vi}>{each[lang]}</WarningText>
      ))}
      <Entries {...props} />
      {guided.includes(part.key) && entries.length > 0 && (
        <p class="govuk-body">
          <Link href={guidePreviewPath(code)}>{text.guidePreview}</Link>
        </p>
      )}
      <h2 class="govuk-heading-m">{text.addTitle}</h2>
      <Form action={partPath(code, part.key)} idempotencyKey={idempotencyKey}>
        <input type="hidden" name="ban" value={String(revision)} />
        <TextField
          {...bind(form, 'ten', lang)}
          label={fieldWords(`${part.list}.${part.naming}`, lang).label}
        />
        <Button name="viec" value="them">
          {text.add}
        </Button>
      </Form>
      {part.key === 'giay-to' && (
        <FindPaper
          {...{ code, revision, idempotencyKey, lang }}
          part={part.key}
          looked={props.looked}
          found={props.found}
        />
      )}
    </Page>
  );
}

type Numbered = Entry & { readonly number: number };

function Entries({ view: { lang }, code, part, entries, revision, idempotencyKey }: EntriesPageProps) {
  const text = draftingText[lang];
  const rows: readonly Numbered[] = entries.map((entry, index) => ({ ...entry, number: index + 1 }));
  const nameOf = ({ name }: Entry): string => (name === '' ? text.unnamed : name);
  return (
    <StackedTable<Numbered>
      caption={partsText[lang].parts[part.key].title}
      captionHidden
      dense
      rows={rows}
      empty={<p class="govuk-body">{text.empty}</p>}
      columns={[
        {
          label: text.addName,
          header: true,
          cell: (entry) => (
            <>
              <Link href={entryPath(code, part.key, entry.number)}>{nameOf(entry)}</Link>
              {entry.note !== '' && <div class="mc-list__note">{entry.note}</div>}
            </>
          ),
        },
        {
          label: text.status,
          cell: ({ faults }) =>
            faults === 0 ? text.complete : <Tag colour="yellow">{text.faults(faults)}</Tag>,
        },
        {
          label: text.actions,
          cell: (entry) => (
            <Form action={partPath(code, part.key)} idempotencyKey={`${idempotencyKey}-${entry.number}`}>
              <input type="hidden" name="ban" value={String(revision)} />
              <input type="hidden" name="muc" value={String(entry.number)} />
              <ButtonGroup>
                {entry.number > 1 && <Act name={nameOf(entry)} what="len" words={text.up} />}
                {entry.number < rows.length && <Act name={nameOf(entry)} what="xuong" words={text.down} />}
                <Act name={nameOf(entry)} what="bo" words={text.remove} />
              </ButtonGroup>
            </Form>
          ),
        },
      ]}
    />
  );
}

function Act({
  name,
  what,
  words,
}: {
  readonly name: string;
  readonly what: string;
  readonly words: string;
}) {
  return (
    <Button name="viec" value={what} variant="secondary">
      {words}
      <span class="govuk-visually-hidden"> “{name}”</span>
    </Button>
  );
}
