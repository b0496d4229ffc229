import { momentIn } from '#calendar';
import type { Bilingual, Lang } from '#kernel';
import { Button, ButtonGroup, Form, InsetText, Link, StackedTable, TextareaField, WarningText } from '#ui';
import { bind, type FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import type { StepGraph } from '../process/step-graph.ts';
import { ComparedProcesses } from '../process-changes/compared-processes.part.tsx';
import { designerPaths } from '../process-designer/designer.paths.ts';
import type { Caller } from './callers.action.ts';
import {
  sharedApprovePath,
  sharedDesignerPath,
  sharedDiscardPath,
  sharedListPath,
  sharedSendBackPath,
  sharedSubmitPath,
  sharedWithdrawPath,
} from './shared.paths.ts';
import { sharedText } from './shared.text.ts';
import type { SharedDraft } from './shared-draft.ts';

export interface SharedPageProps {
  readonly view: PageView;
  readonly name: string;
  readonly called: Bilingual;
  readonly draft: Pick<SharedDraft, 'state' | 'revision' | 'submitted' | 'remark'> | undefined;
  readonly faults: number;
  readonly writers: readonly string[];
  /** In use, and drafted; undefined while it cannot run. */
  readonly before: StepGraph | undefined;
  readonly after: StepGraph | undefined;
  readonly callers: readonly Caller[];
  /** Whether this is where a second person decides; whether they wrote some of it. */
  readonly deciding: 'no' | 'yes' | 'own-work';
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** A process that others call: its draft, what it changes, and whom it touches. */
export function SharedPage(props: SharedPageProps) {
  const { view, called, draft, deciding, faults, writers, form } = props;
  const { lang } = view;
  const text = sharedText[lang];
  const title = deciding === 'no' ? text.title : text.review;
  return (
    <Page
      view={view}
      title={`${title}: ${called[lang]}`}
      variant="officials"
      designs
      {...(deciding === 'no' ? { back: { href: sharedListPath, text: text.back } } : {})}
      errors={form.errors}
      private
    >
      <span class="govuk-caption-l">{title}</span>
      <h1 class="govuk-heading-l">{called[lang]}</h1>
      {draft?.remark && (
        <InsetText>
          {text.sentBack(draft.remark.by)} <span lang="vi">{draft.remark.text}</span>
        </InsetText>
      )}
      {draft?.submitted && (
        <p class="govuk-body">{text.submittedBy(draft.submitted.by, momentIn(draft.submitted.at, lang))}</p>
      )}
      {writers.length > 0 && <p class="govuk-body">{text.written(writers.join(', '))}</p>}
      {faults > 0 && <InsetText>{text.faults(faults)}</InsetText>}
      {deciding === 'no' && <Writing {...props} />}
      {draft && <Changes {...props} />}
      <Callers callers={props.callers} drafted={draft !== undefined} lang={lang} />
      {deciding !== 'no' && draft?.state === 'submitted' && <Decision {...props} />}
    </Page>
  );
}

/** What whoever writes can do with it now. */
function Writing({ view: { lang }, name, draft, faults, idempotencyKey }: SharedPageProps) {
  const text = sharedText[lang];
  const base = sharedDesignerPath(name);
  if (!draft) {
    return (
      <Form action={designerPaths(base).begin} idempotencyKey={idempotencyKey}>
        <p class="govuk-body">{text.noDraft}</p>
        <Button preventDoubleClick>{text.begin}</Button>
      </Form>
    );
  }
  const seen = <input type="hidden" name="ban" value={String(draft.revision)} />;
  const act = (action: string, label: string) => (
    <Form action={action} idempotencyKey={idempotencyKey}>
      {seen}
      <Button variant="secondary">{label}</Button>
    </Form>
  );
  const editing = draft.state === 'editing';
  return (
    <>
      <p class="govuk-body">
        <Link href={base}>{editing ? text.design : text.see}</Link>
      </p>
      <ButtonGroup>
        {editing && faults === 0 && act(sharedSubmitPath(name), text.submit)}
        {editing && act(sharedDiscardPath(name), text.discard)}
        {!editing && act(sharedWithdrawPath(name), text.withdraw)}
      </ButtonGroup>
    </>
  );
}

function Changes({ view: { lang }, before, after }: SharedPageProps) {
  const text = sharedText[lang];
  if (!after) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{text.changes}</h2>
      <ComparedProcesses
        before={{ called: text.before, graph: before }}
        after={{ called: text.after, graph: after }}
        lang={lang}
        bodies={{}}
      />
    </>
  );
}

interface CallersProps {
  readonly callers: readonly Caller[];
  readonly drafted: boolean;
  readonly lang: Lang;
}

function Callers({ callers, drafted, lang }: CallersProps) {
  const text = sharedText[lang];
  return (
    <>
      <StackedTable<Caller>
        caption={text.callers}
        rows={callers}
        dense
        empty={<p class="govuk-body">{text.nobody}</p>}
        columns={[
          {
            label: text.procedure,
            header: true,
            cell: ({ code, name, version }) => (
              <>
                {name[lang]}
                <div class="mc-list__note">
                  {code}, {text.version(version)}
                </div>
              </>
            ),
          },
          { label: text.drafts, numeric: true, cell: ({ touched }) => String(touched.drafts) },
          { label: text.dossiers, numeric: true, cell: ({ touched }) => String(touched.dossiers) },
          ...(drafted
            ? [
                {
                  label: text.next,
                  cell: ({ faults }: Caller) => (faults === 0 ? text.fits : text.broken(faults)),
                },
              ]
            : []),
        ]}
      />
      {callers.length > 0 && <p class="govuk-body">{text.keep}</p>}
    </>
  );
}

function Decision({ view: { lang }, name, draft, deciding, form, idempotencyKey }: SharedPageProps) {
  const text = sharedText[lang];
  const seen = <input type="hidden" name="ban" value={String(draft?.revision ?? 0)} />;
  return (
    <>
      <h2 class="govuk-heading-m">{text.decide}</h2>
      {deciding === 'own-work' ? (
        <WarningText>{text.ownWork}</WarningText>
      ) : (
        <Form action={sharedApprovePath(name)} idempotencyKey={idempotencyKey}>
          {seen}
          <Button preventDoubleClick>{text.approve}</Button>
        </Form>
      )}
      <Form action={sharedSendBackPath(name)} idempotencyKey={idempotencyKey}>
        {seen}
        <TextareaField {...bind(form, 'nhanXet', lang)} label={text.remark} rows={4} />
        <Button variant="secondary">{text.sendBack}</Button>
      </Form>
    </>
  );
}
