import { assertNever, isoOf, type Lang } from '#kernel';
import { Timeline, type TimelineItem } from '#ui';
import { type Case, caseComponents, stepName } from './case.ts';
import { caseworkText, eventText, outcomeText, wayText } from './casework.text.ts';
import { Facts } from './facts.page.tsx';
import type { HistoryActor, HistoryLine } from './history.ts';
import { momentIn } from './words.ts';

interface CaseHistoryProps {
  readonly found: Case;
  readonly lang: Lang;
}

/** Who did what when, in which post of which unit; the latest first, since that is what is looked for. */
export function CaseHistory({ found, lang }: CaseHistoryProps) {
  const text = caseworkText[lang];
  const lines = found.history.filter((line) => isTold(line, found)).toReversed();
  return (
    <section aria-labelledby="history">
      <h2 class="govuk-heading-m" id="history">
        {text.history}
      </h2>
      <Timeline label={text.history} items={lines.map((line) => itemOf(line, found, lang))} />
    </section>
  );
}

/** Steps tell themselves when they opened, and the reception step is the acceptance: not everything twice. */
function isTold({ event }: HistoryLine, { dossier }: Case): boolean {
  if (event.type === 'StepOpened') return false;
  if (event.type !== 'StepCompleted') return true;
  return dossier.steps.find(({ id }) => id === event.public.stepId)?.kind !== 'receive';
}

const problems: ReadonlySet<string> = new Set([
  'DossierRefused',
  'DossierWithdrawn',
  'DossierStopped',
  'DossierLapsed',
]);

function itemOf(line: HistoryLine, found: Case, lang: Lang): TimelineItem {
  const problem = problems.has(line.event.type);
  const notes = notesOf(line, found, lang);
  return {
    title: titleOf(line, found, lang),
    state: problem ? 'problem' : 'done',
    stateWord: '',
    when: momentIn(line.at, lang),
    dateTime: isoOf(line.at),
    holder: whoIn(line.by, lang),
    children: notes.length > 0 && <Facts rows={notes} />,
  };
}

/** What happened, with the step it happened to. */
export function titleOf({ event }: HistoryLine, { dossier, version }: Case, lang: Lang): string {
  switch (event.type) {
    case 'StepTaken':
    case 'StepCompleted': {
      const step = dossier.steps.find(({ id }) => id === event.public.stepId);
      const what = event.type === 'StepTaken' ? eventText.StepTaken : outcomeText[event.public.outcome];
      return step ? `${what[lang]}: ${stepName(version, step.node)[lang]}` : what[lang];
    }
    default:
      return eventText[event.type][lang];
  }
}

/** `Nguyễn Thị Hạnh, Công chức tiếp nhận, Ủy ban nhân dân xã …`. */
export function whoIn(by: HistoryActor, lang: Lang): string {
  const text = caseworkText[lang];
  switch (by.kind) {
    case 'guest':
      return text.guest;
    case 'system':
      return text.system;
    case 'citizen':
      return by.person ? `${text.citizen}: ${by.person}` : text.citizen;
    case 'official':
      return [by.person, by.post?.[lang], by.agency?.[lang]].filter((part) => part).join(', ');
    default:
      return assertNever(by.kind);
  }
}

type Note = readonly [key: string, value: string];

/** The words and facts of an event, those that were written. */
function notesOf({ event }: HistoryLine, found: Case, lang: Lang): readonly Note[] {
  const text = caseworkText[lang];
  const names = (keys: readonly string[]) => componentNames(found, keys, lang);
  return said(() => {
    switch (event.type) {
      case 'DossierAccepted':
        return [
          [text.checked, names(event.private.components)],
          [text.note, event.private.note],
        ];
      case 'DossierRefused':
        return [
          [text.reason, event.private.reason],
          [text.ground, event.private.ground],
        ];
      case 'SupplementRequested':
        return [
          [text.asked, names(event.public.components)],
          [text.note, event.private.note],
          [text.answerBy, momentIn(event.public.answerBy, lang)],
        ];
      case 'SupplementAnswered':
      case 'StepCompleted':
      case 'DossierWithdrawn':
        return [[text.note, event.private.note]];
      case 'ResultAttached':
        return [[text.resultNumber, event.private.number]];
      case 'ResultReturned':
        return [
          [text.delivery, wayText[event.public.way][lang]],
          [text.receiver, event.private.receiver],
        ];
      default:
        return [];
    }
  });
}

const said = (notes: () => readonly Note[]): readonly Note[] => notes().filter(([, value]) => value !== '');

/** The names of components, as this dossier's version of the procedure calls them. */
function componentNames(found: Case, keys: readonly string[], lang: Lang): string {
  const asked = caseComponents(found);
  const catalogue = found.version.content.components;
  return keys
    .map((key) => {
      const own = asked.find((component) => component.key === key)?.name[lang];
      return own ?? catalogue.find((component) => component.key === key)?.name.vi ?? key;
    })
    .join('; ');
}
