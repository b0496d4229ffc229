import { caseworkPath, workspacePath } from '#dossiers';
import type { Lang } from '#kernel';
import {
  BackLink,
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  Link,
  SelectField,
  StackedTable,
  StatusTag,
  TextareaField,
} from '#ui';
import { bind, errorSummaryItems, type FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import type { NamedPost } from '../posts.store.ts';
import { bulkFilePath, bulkPath, bulkTaskPath } from './bulk.paths.ts';
import { bulkText, bulkWhatText } from './bulk.text.ts';
import { type BulkItem, type BulkSubject, type BulkTask, progressOf } from './bulk.ts';
import { bulkAction } from './bulk-actions.ts';
import { refusalWords } from './refusal-words.ts';

/** In the field: back to all of the role; nothing chosen yet is another thing. */
export const toAll = 'vai-tro';

export interface BulkTaskPageProps {
  readonly view: PageView;
  readonly task: Pick<BulkTask, 'id' | 'what' | 'begunAt' | 'endedAt'>;
  readonly items: readonly BulkItem[];
  readonly subjects: ReadonlyMap<string, BulkSubject>;
  readonly posts: readonly NamedPost[];
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** What was chosen, before somebody says yes to it; and how each ended, after. */
export function BulkTaskPage(props: BulkTaskPageProps) {
  const { view, task, form } = props;
  const { lang } = view;
  const text = bulkText[lang];
  const errors = errorSummaryItems(form.errors, lang);
  return (
    <Page view={view} title={`${text.title}: ${bulkWhatText[task.what][lang]}`} variant="officials" private>
      <BackLink href={workspacePath}>{text.cancel}</BackLink>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <h1 class="govuk-heading-l">{bulkWhatText[task.what][lang]}</h1>
      {task.begunAt === undefined ? <Asking {...props} /> : <Told {...props} />}
    </Page>
  );
}

function Asking({ task, items, subjects, posts, form, idempotencyKey, view: { lang } }: BulkTaskPageProps) {
  const text = bulkText[lang];
  const { asks, noteNeeded } = bulkAction(task.what);
  return (
    <>
      <p class="govuk-body">
        {task.what === 'approve' ? text.leadApprove(items.length) : text.lead(items.length)}
      </p>
      <Form action={bulkTaskPath(task.id)} idempotencyKey={idempotencyKey}>
        <Subjects items={items} subjects={subjects} lang={lang} />
        {asks.includes('to') && (
          <SelectField
            {...bind(form, 'to', lang)}
            label={text.to}
            options={[
              ...posts.map(({ id, name, holders }) => ({
                value: id,
                label: [name[lang], ...holders].join(' · '),
              })),
              { value: toAll, label: text.toRole },
            ]}
          />
        )}
        {asks.includes('note') && (
          <TextareaField
            {...bind(form, 'note', lang)}
            label={asks.includes('to') ? text.noteReason : text.note}
            hint={text.noteHint}
            optional={!noteNeeded}
            rows={4}
          />
        )}
        <ButtonGroup>
          <Button preventDoubleClick>{text.begin}</Button>
          <Link href={workspacePath}>{text.cancel}</Link>
        </ButtonGroup>
      </Form>
    </>
  );
}

interface SubjectsProps {
  readonly items: readonly BulkItem[];
  readonly subjects: ReadonlyMap<string, BulkSubject>;
  readonly lang: Lang;
}

function Subjects({ items, subjects, lang }: SubjectsProps) {
  const text = bulkText[lang];
  const of = ({ dossierId }: BulkItem) => subjects.get(dossierId);
  return (
    <StackedTable<BulkItem>
      caption={text.title}
      captionHidden
      dense
      rows={items}
      columns={[
        { label: text.code, header: true, cell: (item) => <CodeLink item={item} /> },
        { label: text.applicant, cell: (item) => of(item)?.applicantName ?? '' },
        { label: text.procedure, cell: (item) => of(item)?.procedure[lang] ?? '' },
        { label: text.step, cell: (item) => of(item)?.step?.[lang] ?? '' },
        {
          label: text.proposal,
          cell: (item) => <div class="mc-written">{of(item)?.proposal ?? text.noProposal}</div>,
        },
      ]}
    />
  );
}

const CodeLink = ({ item }: { readonly item: BulkItem }) => (
  <Link href={caseworkPath(item.dossierId)} class="mc-code">
    {item.code}
  </Link>
);

/** How it went; while it goes on, how far it is. */
function Told({ task, items, view: { lang } }: BulkTaskPageProps) {
  const text = bulkText[lang];
  const { of, done, refused } = progressOf(items);
  const busy = task.endedAt === undefined;
  return (
    <div data-module="mc-worklist" data-busy={busy ? '' : undefined} id="danh-sach">
      {busy ? (
        <>
          <p class="govuk-body" role="status">
            <progress value={done + refused} max={of} aria-label={text.progress(done + refused, of)} />{' '}
            {text.progress(done + refused, of)}
          </p>
          <p class="govuk-body">{text.leave}</p>
          <p class="govuk-body">
            <Link href={bulkTaskPath(task.id)}>{text.again}</Link>
          </p>
        </>
      ) : (
        <p class="govuk-body" role="status">
          {text.summary(done, refused)} <Link href={bulkFilePath(task.id)}>{text.file}</Link>
        </p>
      )}
      <StackedTable<BulkItem>
        caption={text.outcome}
        captionHidden
        dense
        rows={items}
        columns={[
          { label: text.code, header: true, cell: (item) => <CodeLink item={item} /> },
          { label: text.outcome, cell: ({ outcome }) => <Outcome outcome={outcome} lang={lang} /> },
          { label: text.why, cell: ({ refusal }) => (refusal ? refusalWords(refusal, lang) : '') },
        ]}
      />
      <p class="govuk-body">
        <Link href={bulkPath}>{text.history}</Link>
      </p>
    </div>
  );
}

function Outcome({ outcome, lang }: { readonly outcome: BulkItem['outcome']; readonly lang: Lang }) {
  const text = bulkText[lang];
  if (outcome === undefined) return <StatusTag tone="waiting">{text.waiting}</StatusTag>;
  return outcome === 'done' ? (
    <StatusTag tone="done">{text.done}</StatusTag>
  ) : (
    <StatusTag tone="problem">{text.refused}</StatusTag>
  );
}
