import { assertNever, type Lang } from '#kernel';
import { isRole, lowerFirst, roleNames } from '#organisations';
import { StackedTable, StatusTag, type StatusTone } from '#ui';
import type { Dossier, Step } from '../dossier.ts';
import { isOpen } from '../fold/standing.ts';
import { clockIn } from '../handling.ts';
import { opinionsOf } from '../opinions/opinions.ts';
import { type Case, holderOf, openSteps, stepName } from './case.ts';
import { caseworkText } from './casework.text.ts';
import { lastOf } from './history.ts';
import { shortMoment } from './words.ts';

interface CaseStepsProps {
  readonly found: Case;
  readonly lang: Lang;
}

/** The steps so far, in order: which, who holds it, until when. */
export function CaseSteps({ found, lang }: CaseStepsProps) {
  const text = caseworkText[lang];
  const { dossier } = found;
  if (dossier.steps.length === 0) return null;
  return (
    <section aria-labelledby="steps">
      <h2 class="govuk-heading-m" id="steps">
        {text.steps}
      </h2>
      <StackedTable<Step>
        caption={text.steps}
        captionHidden
        dense
        rows={dossier.steps}
        columns={[
          { label: text.step, header: true, cell: (step) => nameIn(step, found, lang) },
          {
            label: text.statuses,
            cell: ({ status }) => <StatusTag tone={tones[status]}>{text.stepStatus[status]}</StatusTag>,
          },
          { label: text.holder, cell: (step) => holderIn(step, found, lang) },
          { label: text.due, cell: ({ dueAt }) => (dueAt === null ? '–' : shortMoment(dueAt)) },
        ]}
      />
    </section>
  );
}

const tones = {
  open: 'waiting',
  taken: 'active',
  done: 'done',
  sentBack: 'problem',
  cancelled: 'neutral',
} as const satisfies Record<Step['status'], StatusTone>;

/** Of an opinion also whose it is: the same task is open for each agency that is asked. */
function nameIn({ node, party, asked }: Step, { dossier, version }: Case, lang: Lang): string {
  const agency = asked?.name ?? dossier.agencies.find(({ key }) => key === party)?.name;
  const name = stepName(version, node)[lang];
  return agency ? `${name}: ${agency[lang]}` : name;
}

/** The post that holds or held the step, or the role it waits for. Whoever hands out does the return step. */
function holderIn(step: Step, { history }: Case, lang: Lang): string {
  const holder = holderOf(history, step.postId);
  if (holder) return holder[lang];
  if (step.doneAt === null) return caseworkText[lang].nobodyYet(roleIn(step.role, lang));
  const handedOut = step.kind === 'return' ? lastOf(history, 'ResultReturned') : undefined;
  return handedOut?.by.post?.[lang] ?? '–';
}

/** A role inside a sentence: "chuyên viên thụ lý". */
export const roleIn = (role: string, lang: Lang): string =>
  isRole(role) ? lowerFirst(roleNames[role][lang]) : role;

/** Where the dossier is now, in one sentence: what to say when somebody asks. */
export function whereIn(found: Case, lang: Lang): string {
  const text = caseworkText[lang];
  const { dossier } = found;
  const state = clockIn[dossier.handling];
  switch (state) {
    case 'paused':
      return pausedIn(dossier.handling, lang);
    case 'notStarted':
      return dossier.handling === 'submitted' ? text.waitsForDesk : text.waitsForCitizen;
    case 'running':
    case 'over': {
      const [step] = openSteps(dossier).filter(({ asked }) => asked === undefined);
      if (dossier.handling === 'waitingExternal' && dossier.waits.length > 0) return text.waitsForBody;
      if (!step || state === 'over') return step?.kind === 'return' ? stepIn(found, step, lang) : text.ended;
      return dossier.handling === 'consulting' ? opinionsIn(found, lang) : stepIn(found, step, lang);
    }
    default:
      return assertNever(state);
  }
}

function pausedIn(handling: Dossier['handling'], lang: Lang): string {
  const text = caseworkText[lang];
  if (handling === 'financial') return text.waitsForPayment;
  return handling === 'suspended' ? text.suspended : text.waitsForCitizen;
}

function stepIn({ version, history }: Case, step: Step, lang: Lang): string {
  const text = caseworkText[lang];
  const name = stepName(version, step.node)[lang];
  const holder = holderOf(history, step.postId)?.[lang];
  return holder ? text.heldBy(name, holder) : text.waitsFor(name, roleIn(step.role, lang));
}

const opinionsIn = (found: Case, lang: Lang): string =>
  caseworkText[lang].waitsForOpinions(
    opinionsOf(found)
      .filter(({ step }) => isOpen(step))
      .map(({ agency }) => agency[lang])
      .join('; '),
  );
