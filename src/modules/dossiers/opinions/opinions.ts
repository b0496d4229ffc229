import type { Bilingual, Instant } from '#kernel';
import { type Case, stepName } from '../casework/case.ts';
import type { HistoryLine } from '../casework/history.ts';
import type { Opinion, Step } from '../dossier.ts';

/** What one agency said, when and in which words. */
export interface Said {
  readonly answer: Opinion['answer'];
  readonly at: Instant;
  readonly note: string;
  readonly by: HistoryLine['by'] | undefined;
}

/** One agency that is or was asked, with what it says now and what it said before, the newest first. */
export interface AskedAgency {
  readonly step: Step;
  readonly agency: Bilingual;
  readonly what: Bilingual;
  readonly dueAt: Instant | null;
  /** Of a question from the desk: what was asked and by whom. */
  readonly question: { readonly text: string; readonly by: HistoryLine['by'] } | undefined;
  readonly now: Said | undefined;
  readonly before: readonly Said[];
}

/** Every agency that was asked, in the order of asking. A newer opinion replaces, never erases (§4.10). */
export function opinionsOf({ dossier, version, history }: Case): readonly AskedAgency[] {
  return dossier.steps
    .filter(({ status, ...step }) => (status !== 'cancelled' || step.asked) && asksOpinion(step))
    .map((step) => {
      const said = history.flatMap((line) => saidIn(line, step)).toReversed();
      const silent: readonly Said[] =
        step.opinion?.answer === 'silent'
          ? [{ answer: 'silent', at: step.opinion.at, note: '', by: undefined }]
          : [];
      const [now, ...before] = [...silent, ...said];
      const known = dossier.agencies.find(({ key }) => key === step.party)?.name;
      return {
        step,
        agency: step.asked?.name ??
          known ??
          said[0]?.by?.agency ?? { vi: step.party ?? '–', en: step.party ?? '–' },
        what: stepName(version, step.node),
        dueAt: step.dueAt,
        question: questionIn(history, step),
        now,
        before,
      };
    });
}

const questionIn = (history: readonly HistoryLine[], { id }: Step): AskedAgency['question'] =>
  history
    .flatMap(({ event, by }) =>
      event.type === 'OpinionAsked' && event.public.id === id ? [{ text: event.private.question, by }] : [],
    )
    .at(0);

/** An agency outside the system gives its opinion by letter. */
const asksOpinion = ({ kind, party }: Pick<Step, 'kind' | 'party'>): boolean =>
  kind === 'consult' || (kind === 'letter' && party !== undefined);

function saidIn({ event, by }: HistoryLine, { id }: Step): readonly Said[] {
  if (event.type !== 'OpinionGiven' || event.public.stepId !== id) return [];
  const { answer, at } = event.public;
  return [{ answer, at, note: event.private.note, by }];
}
