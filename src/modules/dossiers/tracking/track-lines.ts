import { clockText, dayIn } from '#calendar';
import { dateIn, type Instant, isoOf, type Lang } from '#kernel';
import { handlingText } from '../handling.text.ts';
import { clockIn } from '../handling.ts';
import type { PublicTrack, TrackStage } from './public-track.ts';
import { ownStanding, trackingWords } from './tracking.text.ts';

/** One line of the timeline in words; `key` tells what it is about. */
export interface TrackLine {
  readonly key: string;
  readonly title: string;
  readonly state: 'done' | 'current' | 'upcoming' | 'problem';
  readonly stateWord?: string | undefined;
  readonly when?: string | undefined;
  readonly dateTime?: string | undefined;
  readonly holder?: string | undefined;
}

/** `17:30, thứ Tư, 25/11/2026`: inside a sentence the hour comes first. */
export const atHour = (at: Instant, lang: Lang): string => `${clockText(at)}, ${dayIn(dateIn(at), lang)}`;

/** From filing to the end: what is done, where it is, what comes; and what the applicant is waited for. */
export function trackLines(track: PublicTrack, lang: Lang): readonly TrackLine[] {
  const t = trackingWords(lang);
  const filed: TrackLine = { key: 'filed', title: t.filed, state: 'done', ...at(track.submittedAt, lang) };
  const stages = track.stages.map((stage) => stageLine(stage, track, lang));
  const reached = stages.findLastIndex(({ state }) => state !== 'upcoming') + 1;
  const ending = endingOf(track, lang);
  return [filed, ...stages.slice(0, reached), ...(ending ? [ending] : []), ...stages.slice(reached)];
}

function stageLine(stage: TrackStage, track: PublicTrack, lang: Lang): TrackLine {
  const t = trackingWords(lang);
  const post = stage.post[lang];
  const line = { key: stage.node, title: stage.name[lang], state: stage.status } as const;
  if (stage.status === 'upcoming') return { ...line, holder: post };
  const holder = t.holder(post, stage.agency[lang]);
  if (stage.status === 'done')
    return { ...line, holder, ...(stage.doneAt === null ? {} : at(stage.doneAt, lang)) };
  const stands = clockIn[track.handling] === 'paused';
  const parts = [
    stage.since === null ? '' : t.since(atHour(stage.since, lang)),
    stage.dueAt === null || stands ? '' : t.until(atHour(stage.dueAt, lang)),
  ].filter((part) => part !== '');
  return {
    ...line,
    holder,
    ...(stands ? { stateWord: t.paused } : {}),
    ...(track.handling === 'finished' || track.handling === 'negative' ? { stateWord: t.ready } : {}),
    ...(parts.length > 0 ? { when: parts.join('. ') } : {}),
  };
}

/** What stands where the dossier stopped: papers awaited, a refusal, a withdrawal. */
function endingOf(track: PublicTrack, lang: Lang): TrackLine | undefined {
  const t = trackingWords(lang);
  const over = { stateWord: t.over, ...(track.endedAt === null ? {} : at(track.endedAt, lang)) };
  switch (track.handling) {
    case 'intakeSupplement':
    case 'supplement':
      return {
        key: 'supplement',
        title: t.waiting,
        state: 'problem',
        stateWord: t.needed,
        ...(track.answerBy === null
          ? {}
          : { when: t.until(atHour(track.answerBy, lang)), dateTime: isoOf(track.answerBy) }),
      };
    case 'financial':
      return {
        key: 'payment',
        title: t.payment,
        state: 'problem',
        stateWord: t.needed,
        ...(track.answerBy === null
          ? {}
          : { when: t.until(atHour(track.answerBy, lang)), dateTime: isoOf(track.answerBy) }),
      };
    case 'suspended':
      return { key: 'suspended', title: t.suspended, state: 'problem', stateWord: t.paused };
    case 'refused':
      return { key: 'refused', title: t.refused, state: 'problem', ...over };
    case 'withdrawn':
      return { key: 'withdrawn', title: t.withdrawn, state: 'problem', ...over };
    case 'stopped':
    case 'lapsed':
      return { key: track.handling, title: handlingText[track.handling][lang], state: 'problem', ...over };
    default:
      return undefined;
  }
}

const at = (instant: Instant, lang: Lang) => ({ when: atHour(instant, lang), dateTime: isoOf(instant) });

/** Where the dossier stands, in one or two sentences a reader understands without knowing our words. */
export function standingIn(track: PublicTrack, lang: Lang, owner: boolean): string {
  const t = trackingWords(lang);
  const own = owner ? ownStanding[lang][track.handling] : undefined;
  const here = track.stages.find(({ status }) => status === 'current');
  const time = (instant: Instant | null) => (instant === null ? undefined : atHour(instant, lang));
  return (own ?? t.standing[track.handling])({
    reception: track.reception[lang],
    stage: here?.name[lang],
    holder: here && t.holder(here.post[lang], here.agency[lang]),
    acceptBy: time(track.acceptBy),
    dueAt: time(track.dueAt),
    answerBy: time(track.answerBy),
  });
}

export const statusIn = (track: PublicTrack, lang: Lang): string => handlingText[track.handling][lang];
