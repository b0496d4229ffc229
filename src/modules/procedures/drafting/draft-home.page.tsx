import { clockText } from '#calendar';
import { type Bilingual, dateIn, type Instant, type Lang } from '#kernel';
import { Button, Details, Form, InsetText, Link, StatusTag, Tag, TaskList, WarningText } from '#ui';
import { Page } from '#ui/layout';
import { procedureVersionsPath, versionsPath } from '../versions/versions.paths.ts';
import { dayNumbers } from '../words.ts';
import { CasesStanding } from './cases-standing.part.tsx';
import type { ProcedureDraft } from './draft.ts';
import type { PlacedFault } from './draft-faults.ts';
import type { DraftPlan } from './draft-plan.ts';
import {
  adoptPath,
  discardPath,
  draftFilesPath,
  entryPath,
  partPath,
  reviewPath,
  submitPath,
  withdrawPath,
} from './drafting.paths.ts';
import { draftingText } from './drafting.text.ts';
import type { OpenedDraft } from './open-draft.action.ts';
import type { DraftPageFrame } from './part.page.tsx';
import { isList, type Part } from './part.ts';
import { partOf } from './parts.table.ts';
import { partsText } from './parts.text.ts';
import { PlannedChange } from './planned-change.part.tsx';
import { SharedChanges } from './shared-changes.part.tsx';
import type { SharedChange } from './shared-changes.ts';

export interface DraftHomeProps extends DraftPageFrame {
  readonly draft: Pick<ProcedureDraft, 'state' | 'submitted' | 'remark' | 'changedAt' | 'changedBy'>;
  /** Number of the version it was begun from; undefined of a new procedure. */
  readonly from: number | undefined;
  /** Number of a version that was published since. */
  readonly moved: number | undefined;
  readonly sections: readonly { readonly part: Part; readonly entries: number }[];
  readonly designed: readonly {
    readonly file: 'form' | 'cases' | 'bpmn' | 'fees';
    readonly there: boolean;
    /** Where it is drawn, when there is a page for it. */
    readonly href: string | undefined;
  }[];
  readonly faults: readonly PlacedFault[];
  readonly plan: DraftPlan;
  readonly cases: OpenedDraft['cases'];
  /** Papers it changes that other procedures ask for too. */
  readonly shared: readonly SharedChange[];
}

/** `17:05, 28/11/2026` */
export const momentIn = (at: Instant): string => `${clockText(at)}, ${dayNumbers(dateIn(at))}`;

/** The next version of a procedure: its parts with what is missing in each, and what comes next. */
export function DraftHomePage(props: DraftHomeProps) {
  const { view, code, name, draft, from, faults, plan } = props;
  const { lang } = view;
  const text = draftingText[lang];
  return (
    <Page
      view={view}
      title={`${text.title}: ${name[lang]}`}
      variant="officials"
      breadcrumbs={[
        { text: text.workspace, href: '/lam-viec' },
        { text: text.procedures, href: versionsPath },
        ...(from === undefined ? [] : [{ text: name[lang], href: procedureVersionsPath(code) }]),
      ]}
      private
    >
      <span class="govuk-caption-l">{text.caption(code, from)}</span>
      <h1 class="govuk-heading-l">{name[lang]}</h1>
      <p class="govuk-body">
        <StatusTag tone={draft.state === 'submitted' ? 'waiting' : 'new'}>
          {text.states[draft.state]}
        </StatusTag>{' '}
        {text.changed(draft.changedBy.name, momentIn(draft.changedAt))}
      </p>
      <Notices {...props} />
      {faults.length > 0 && <Faults {...props} />}
      <h2 class="govuk-heading-m">{text.parts}</h2>
      <Sections {...props} />
      <h2 class="govuk-heading-m">{text.designers}</h2>
      <Designers {...props} />
      <p class="govuk-body">
        <Link href={draftFilesPath(code)}>{text.files}</Link>
      </p>
      <h2 class="govuk-heading-m">{text.differences}</h2>
      <PlannedChange plan={plan} lang={lang} />
      <CasesStanding cases={props.cases} lang={lang} />
      <SharedChanges changes={props.shared} lang={lang} />
      <Next {...props} />
    </Page>
  );
}

function Notices({ view: { lang }, code, draft, moved, revision, idempotencyKey }: DraftHomeProps) {
  const text = draftingText[lang];
  return (
    <>
      {draft.submitted && (
        <InsetText>{text.submittedBy(draft.submitted.by, momentIn(draft.submitted.at))}</InsetText>
      )}
      {draft.remark && draft.state === 'editing' && (
        <InsetText>
          <p class="govuk-body govuk-!-font-weight-bold">{text.sentBack(draft.remark.by)}</p>
          <p class="govuk-body mc-written">{draft.remark.text}</p>
        </InsetText>
      )}
      {moved !== undefined && (
        <>
          <WarningText>{text.moved(moved)}</WarningText>
          <Form action={adoptPath(code)} idempotencyKey={idempotencyKey}>
            <input type="hidden" name="ban" value={String(revision)} />
            <p class="govuk-body">
              <Link href={procedureVersionsPath(code)}>{text.seeVersions}</Link>
            </p>
            <Button variant="secondary">{text.adopt}</Button>
          </Form>
        </>
      )}
    </>
  );
}

/** Everything that is missing or wrong, each leading to its field. */
function Faults({ code, faults, designed, view: { lang } }: DraftHomeProps) {
  const text = draftingText[lang];
  return (
    <Details summary={text.allFaults(faults.length)}>
      <ul class="govuk-list govuk-list--bullet">
        {faults.map((fault) => {
          const href = placeOf(code, fault) ?? designed.find(({ file }) => file === fault.place)?.href;
          const words = `${placeName(fault, lang)}: ${fault.message[lang]}`;
          return (
            <li key={`${href} ${words}`}>{href === undefined ? words : <Link href={href}>{words}</Link>}</li>
          );
        })}
      </ul>
    </Details>
  );
}

function placeOf(code: string, { place, entry, field }: PlacedFault): string | undefined {
  const part = partOf(place);
  if (!part) return undefined;
  const path = entry === undefined ? partPath(code, part.key) : entryPath(code, part.key, entry + 1);
  return field === undefined ? path : `${path}#${field.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`;
}

function placeName({ place, entry, label }: PlacedFault, lang: Lang): string {
  const text = draftingText[lang];
  const part = partOf(place);
  const [where] = [
    part ? partsText[lang].parts[part.key].title : undefined,
    place === 'form' || place === 'cases' || place === 'bpmn' || place === 'fees'
      ? text.file[place]
      : undefined,
    text.otherFaults,
  ].filter((each) => each !== undefined);
  return [where, entry === undefined ? undefined : text.entry(entry + 1), label?.[lang]]
    .filter((each) => each !== undefined)
    .join(' – ');
}

function Sections({ view: { lang }, code, sections, faults, draft }: DraftHomeProps) {
  const text = draftingText[lang];
  return (
    <TaskList
      items={sections.map(({ part, entries }) => {
        const { title, lead } = partsText[lang].parts[part.key];
        return {
          title,
          hint: isList(part) ? `${text.entries(entries)} ${lead}` : lead,
          ...(draft.state === 'editing' ? { href: partPath(code, part.key) } : {}),
          status: standing(faults.filter(({ place }) => place === part.key).length, lang),
        };
      })}
    />
  );
}

function standing(count: number, lang: Lang) {
  const text = draftingText[lang];
  return count === 0 ? text.complete : <Tag colour="yellow">{text.faults(count)}</Tag>;
}

function Designers({ view: { lang }, designed, faults, draft }: DraftHomeProps) {
  const text = draftingText[lang];
  return (
    <TaskList
      idPrefix="designers"
      items={designed.map(({ file, there, href }) => {
        const count = faults.filter(({ place }) => place === file).length;
        return {
          title: text.file[file],
          hint: there ? text.fileThere[file] : text.fileMissing[file],
          ...(href !== undefined && draft.state === 'editing' ? { href } : {}),
          status: there || count > 0 ? standing(count, lang) : text.noFile,
        };
      })}
    />
  );
}

function Next({ view: { lang }, code, draft, plan, faults, revision, idempotencyKey }: DraftHomeProps) {
  const text = draftingText[lang];
  const act = (action: string, words: Bilingual[Lang], hint?: string) => (
    <Form action={action} idempotencyKey={idempotencyKey}>
      <input type="hidden" name="ban" value={String(revision)} />
      {hint !== undefined && <p class="govuk-body">{hint}</p>}
      <Button preventDoubleClick>{words}</Button>
    </Form>
  );
  return (
    <>
      <h2 class="govuk-heading-m">{text.next}</h2>
      {draft.state === 'submitted' && act(withdrawPath(code), text.withdraw)}
      {draft.state === 'editing' &&
        plan.kind === 'publish' &&
        faults.length === 0 &&
        act(submitPath(code), text.submit, text.submitHint)}
      <p class="govuk-body">
        <Link href={reviewPath(code)}>{text.review}</Link>
      </p>
      {draft.state === 'editing' && (
        <p class="govuk-body">
          <Link href={discardPath(code)}>{text.discard}</Link>
        </p>
      )}
    </>
  );
}
