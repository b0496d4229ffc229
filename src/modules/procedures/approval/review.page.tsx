import type { Bilingual, Lang } from '#kernel';
import { Button, Form, InsetText, Link, StackedTable, TextareaField, WarningText } from '#ui';
import { bind, type FormState } from '#ui/forms';
import { Page } from '#ui/layout';
import { CasesStanding } from '../drafting/cases-standing.part.tsx';
import type { ProcedureDraft } from '../drafting/draft.ts';
import { momentIn } from '../drafting/draft-home.page.tsx';
import type { DraftPlan } from '../drafting/draft-plan.ts';
import { approvePath, sendBackPath, waitingPath } from '../drafting/drafting.paths.ts';
import { draftingText } from '../drafting/drafting.text.ts';
import type { OpenedDraft } from '../drafting/open-draft.action.ts';
import type { DraftPageFrame } from '../drafting/part.page.tsx';
import { PlannedChange } from '../drafting/planned-change.part.tsx';
import { SharedChanges } from '../drafting/shared-changes.part.tsx';
import type { SharedChange } from '../drafting/shared-changes.ts';
import { formReviewPath } from '../form-versions/form-versions.paths.ts';
import { formVersionsText } from '../form-versions/form-versions.text.ts';
import { ComparedProcesses } from '../process-changes/compared-processes.part.tsx';
import { processChangesText } from '../process-changes/process-changes.text.ts';
import { bodiesIn } from '../reading/standing-words.ts';
import type { PartsTouched } from '../versions/reach.ts';
import type { Touched } from '../versions/touched.ts';
import { dayNumbers } from '../words.ts';
import { approvalText } from './approval.text.ts';
import { WholeContent } from './whole-content.part.tsx';

export interface ReviewPageProps extends DraftPageFrame {
  readonly draft: Pick<ProcedureDraft, 'state' | 'submitted'>;
  readonly writers: readonly string[];
  /** Whoever looks wrote some of it. */
  readonly own: boolean;
  readonly plan: DraftPlan;
  readonly faults: number;
  readonly cases: OpenedDraft['cases'];
  readonly shared: readonly SharedChange[];
  /** Open drafts and dossiers under each version of the procedure that has any. */
  readonly living: readonly { readonly version: number; readonly touched: Touched }[];
  /** The same over all versions, by the parts that change. */
  readonly touched?: PartsTouched | undefined;
  readonly form: FormState;
  /** Why it was not done. */
  readonly refused?: Bilingual | undefined;
}

/** The whole of a draft as a second person sees it: every difference, its class, whom it touches, from when. */
export function ReviewPage(props: ReviewPageProps) {
  const { view, code, name, draft, writers, plan, faults, refused, form } = props;
  const { lang } = view;
  const text = approvalText[lang];
  return (
    <Page
      view={view}
      title={`${text.title}: ${name[lang]}`}
      variant="officials"
      designs
      breadcrumbs={[
        { text: draftingText[lang].workspace, href: '/lam-viec' },
        { text: text.waiting, href: waitingPath },
      ]}
      errors={form.errors}
      private
    >
      <span class="govuk-caption-l">
        {text.title} – {code}
      </span>
      <h1 class="govuk-heading-l">{name[lang]}</h1>
      {refused && <WarningText>{refused[lang]}</WarningText>}
      {draft.submitted ? (
        <p class="govuk-body">
          {text.submittedBy}: {draft.submitted.by}, {momentIn(draft.submitted.at)}.
        </p>
      ) : (
        <InsetText>{text.notSubmitted}</InsetText>
      )}
      {writers.length > 0 && <p class="govuk-body">{text.written(writers.join(', '))}</p>}
      {faults > 0 && <InsetText>{text.faults(faults)}</InsetText>}
      <h2 class="govuk-heading-m">{draftingText[lang].differences}</h2>
      <PlannedChange plan={plan} touched={props.touched} lang={lang} />
      {plan.kind === 'publish' && plan.publication.differences.some(({ path }) => /^form\b/.test(path)) && (
        <p class="govuk-body">
          <Link href={formReviewPath(code)}>{formVersionsText[lang].title}</Link>
        </p>
      )}
      <DrawnChange plan={plan} lang={lang} />
      <CasesStanding cases={props.cases} lang={lang} />
      <SharedChanges changes={props.shared} lang={lang} />
      <WholeContent code={code} plan={plan} lang={lang} />
      <Reach {...props} />
      {draft.state === 'submitted' && <Decision {...props} />}
    </Page>
  );
}

/** The process before and after, drawn beside each other, where it changes. */
function DrawnChange({ plan, lang }: { readonly plan: DraftPlan; readonly lang: Lang }) {
  if (plan.kind !== 'publish' || !plan.publication.before || !plan.publication.entry) return null;
  const { before, entry, differences } = plan.publication;
  if (!differences.some(({ path }) => path.split('.')[0] === 'process')) return null;
  const text = processChangesText[lang];
  return (
    <>
      <h2 class="govuk-heading-m">{text.heading}</h2>
      <ComparedProcesses
        before={{ called: text.version(before.version), graph: before.process }}
        after={{ called: text.draft, graph: entry.process }}
        lang={lang}
        bodies={bodiesIn(entry.content.agencies, lang)}
      />
    </>
  );
}

function Reach({ view: { lang }, plan, living }: ReviewPageProps) {
  const text = approvalText[lang];
  if (plan.kind !== 'publish' || !plan.publication.before) return null;
  return (
    <StackedTable
      caption={text.living}
      rows={living}
      dense
      empty={<p class="govuk-body">{text.nobody}</p>}
      columns={[
        { label: text.versionHead, header: true, cell: ({ version }) => text.version(version) },
        { label: text.drafts, numeric: true, cell: ({ touched }) => String(touched.drafts) },
        { label: text.dossiers, numeric: true, cell: ({ touched }) => String(touched.dossiers) },
      ]}
    />
  );
}

function Decision({
  view: { lang },
  code,
  plan,
  faults,
  own,
  form,
  revision,
  idempotencyKey,
}: ReviewPageProps) {
  const text = approvalText[lang];
  const seen = <input type="hidden" name="ban" value={String(revision)} />;
  return (
    <>
      <h2 class="govuk-heading-m">{text.decide}</h2>
      {own && <WarningText>{text.ownWork}</WarningText>}
      {!own && plan.kind === 'publish' && faults === 0 && (
        <Form action={approvePath(code)} idempotencyKey={idempotencyKey}>
          {seen}
          <p class="govuk-body">
            {text.approveHint(plan.publication.version, dayNumbers(plan.publication.effectiveFrom))}
          </p>
          <Button preventDoubleClick>{text.approve}</Button>
        </Form>
      )}
      <Form action={sendBackPath(code)} idempotencyKey={idempotencyKey}>
        {seen}
        <TextareaField {...bind(form, 'nhanXet', lang)} label={text.remark} hint={text.remarkHint} rows={4} />
        <Button variant="secondary">{text.sendBack}</Button>
      </Form>
    </>
  );
}
