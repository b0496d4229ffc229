import { formPath } from '#documents';
import { type Bilingual, isoOf, type Lang } from '#kernel';
import { Button, ButtonGroup, Form, InsetText, Link, StatusTag, type StatusTone } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { handlingText } from '../handling.text.ts';
import { clockIn, type Handling } from '../handling.ts';
import { slipsOf } from '../receipt/slips.ts';
import { type Case, codeOf, stepName } from './case.ts';
import type { CaseAction } from './case-actions.ts';
import { CaseHistory } from './case-history.page.tsx';
import { CaseAnswers, CaseComponents, CaseResults } from './case-papers.page.tsx';
import { CaseProcess } from './case-process.page.tsx';
import { CaseSteps, whereIn } from './case-steps.page.tsx';
import { caseworkPath, stepPath, workspacePath } from './casework.paths.ts';
import { actionText, caseworkText, channelText, deliveryText, moneyText, syncText } from './casework.text.ts';
import type { ClockView } from './clock.ts';
import { ClockMark, ClockPanel } from './clock-panel.page.tsx';
import { Facts } from './facts.page.tsx';
import { momentIn } from './words.ts';

export interface CaseworkPageProps {
  readonly view: PageView;
  readonly found: Case;
  readonly clock: ClockView;
  readonly actions: readonly CaseAction[];
  readonly units: { readonly reception: Bilingual; readonly competent: Bilingual };
  /** For taking a step, the one thing done without a form. */
  readonly idempotencyKey: string;
}

/** One dossier on one screen: where it is, what to do next, everything about it. */
export function CaseworkPage(props: CaseworkPageProps) {
  const { view, found, clock } = props;
  const { lang } = view;
  const text = caseworkText[lang];
  const { dossier, version, application } = found;
  return (
    <Page
      view={view}
      title={`${codeOf(dossier)}: ${version.content.name[lang]}`}
      variant="officials"
      back={{ href: workspacePath, text: text.back }}
      private
    >
      <span class="govuk-caption-l mc-code">{codeOf(dossier)}</span>
      <h1 class="govuk-heading-l">
        {version.content.name[lang]}: {application.applicantName}
      </h1>
      <p class="govuk-body">
        <StatusTag tone={toneOf(found)}>{handlingText[dossier.handling][lang]}</StatusTag>{' '}
        <ClockMark clock={clock} lang={lang} />
      </p>
      <div class="mc-beside">
        <div>
          <NextAction {...props} />
          <CaseResults found={found} lang={lang} />
          <CaseComponents found={found} lang={lang} />
          <CaseAnswers found={found} lang={lang} />
          <CaseSteps found={found} lang={lang} />
          <CaseProcess found={found} lang={lang} />
          <CaseHistory found={found} lang={lang} />
        </div>
        <aside class="mc-beside__aside" aria-label={text.statuses}>
          <ClockPanel clock={clock} dossier={dossier} lang={lang} />
          <Statuses {...props} />
          <Slips found={found} lang={lang} />
        </aside>
      </div>
    </Page>
  );
}

const problems: ReadonlySet<Handling> = new Set(['refused', 'negative', 'withdrawn', 'stopped', 'lapsed']);

function toneOf({ dossier }: Case): StatusTone {
  if (problems.has(dossier.handling)) return 'problem';
  if (dossier.handling === 'submitted') return 'new';
  const tones = { notStarted: 'waiting', running: 'active', paused: 'waiting', over: 'done' } as const;
  return tones[clockIn[dossier.handling]];
}

/** The one primary action, the others behind it; without any, the reason. */
function NextAction(props: CaseworkPageProps) {
  const { actions, found, view } = props;
  const text = caseworkText[view.lang];
  const [first, ...others] = actions;
  return (
    <section aria-labelledby="todo">
      <h2 class="govuk-heading-m" id="todo">
        {text.todo}
      </h2>
      <p class="govuk-body">{whereIn(found, view.lang)}</p>
      {first ? (
        <ButtonGroup>
          <ActionButton {...props} action={first} primary />
          {others.map((action) => (
            <ActionButton {...props} action={action} primary={false} />
          ))}
        </ButtonGroup>
      ) : (
        <InsetText>{text.nothingToDo}</InsetText>
      )}
    </section>
  );
}

type ActionButtonProps = CaseworkPageProps & { readonly action: CaseAction; readonly primary: boolean };

function ActionButton({ action, found, view, primary, idempotencyKey }: ActionButtonProps) {
  const { dossier, version } = found;
  // A refusal ends the dossier: it never stands first, not even alone.
  const variant = primary && action.action !== 'refuse' ? 'primary' : 'secondary';
  if (action.action === 'take-step' || action.action === 'complete-step') {
    const label = `${actionText[action.action][view.lang]}: ${stepName(version, action.step.node)[view.lang]}`;
    const page = action.action === 'take-step' ? 'takeStep' : 'completeStep';
    const href = stepPath(dossier.id, action.step.id, page);
    if (page === 'completeStep') return <Button {...{ href, variant }}>{label}</Button>;
    return (
      <Form action={href} idempotencyKey={`${idempotencyKey}.${action.step.node}`}>
        <Button variant={variant} preventDoubleClick>
          {label}
        </Button>
      </Form>
    );
  }
  return (
    <Button href={caseworkPath(dossier.id, pages[action.action])} variant={variant}>
      {actionText[action.action][view.lang]}
    </Button>
  );
}

const pages = {
  accept: 'accept',
  refuse: 'refuse',
  'request-supplement': 'requestSupplement',
  'answer-supplement': 'recordSupplement',
  'attach-result': 'attachResult',
  'return-result': 'returnResult',
} as const;

function Statuses({ found, units, view }: CaseworkPageProps) {
  const { lang } = view;
  const text = caseworkText[lang];
  const { dossier, version } = found;
  return (
    <section aria-labelledby="statuses">
      <h2 class="govuk-heading-s" id="statuses">
        {text.statuses}
      </h2>
      <Facts
        rows={[
          [text.handling, handlingText[dossier.handling][lang]],
          [text.money, moneyText[dossier.money][lang]],
          [text.delivery, deliveryText[dossier.delivery][lang]],
          [text.sync, syncText[dossier.sync][lang]],
          [text.requestCode, dossier.requestCode],
          [text.channel, channelText[dossier.channel][lang]],
          [text.submittedAt, <Moment at={dossier.submittedAt} lang={lang} />],
          dossier.acceptedAt !== null && [text.acceptedAt, <Moment at={dossier.acceptedAt} lang={lang} />],
          [text.reception, units.reception[lang]],
          [text.competent, units.competent[lang]],
          [text.procedure, `${version.code}, ${text.version(version.version)}`],
        ]}
      />
    </section>
  );
}

function Moment({ at, lang }: { readonly at: Parameters<typeof isoOf>[0]; readonly lang: Lang }) {
  return <time dateTime={isoOf(at)}>{momentIn(at, lang)}</time>;
}

function Slips({ found, lang }: { readonly found: Case; readonly lang: Lang }) {
  const text = caseworkText[lang];
  const slips = slipsOf(found.dossier, found.history);
  if (slips.length === 0) return null;
  const names = { receipt: text.receipt, supplement: text.supplementSlip, refusal: text.refusalSlip };
  return (
    <section aria-labelledby="papers">
      <h2 class="govuk-heading-s" id="papers">
        {text.papers}
      </h2>
      <ul class="govuk-list">
        {slips.map((slip) => (
          <li>
            <Link href={formPath(found.dossier.id, slip, 'official')}>{names[slip]}</Link> (
            <Link href={`${formPath(found.dossier.id, slip, 'official')}.pdf`} hidden={names[slip]}>
              {text.pdf}
            </Link>
            )
          </li>
        ))}
      </ul>
    </section>
  );
}
