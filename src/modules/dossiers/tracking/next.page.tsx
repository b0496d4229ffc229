import type { Lang } from '#kernel';
import { SummaryList } from '#ui';
import { type NextFacts, nextWords } from './next.text.ts';
import type { PublicTrack } from './public-track.ts';
import { atHour } from './track-lines.ts';
import { trackingWords } from './tracking.text.ts';

interface NextProps {
  readonly track: PublicTrack;
  readonly lang: Lang;
  readonly owner: boolean;
}

/** What to do now, if anything, and what happens next: two sentences before everything else. */
export function Next({ track, lang, owner }: NextProps) {
  const t = nextWords(lang);
  const facts = factsOf(track, lang);
  const todo = t.todo[track.handling](facts);
  const then = t.after[track.handling](facts);
  if (todo === '' && then === '') return null;
  return (
    <SummaryList
      rows={[
        { key: owner ? t.toDo : t.toDoPublic, value: todo === '' ? t.nothing : <strong>{todo}</strong> },
        then !== '' && { key: t.next, value: then },
      ]}
    />
  );
}

function factsOf(track: PublicTrack, lang: Lang): NextFacts {
  const at = track.stages.findIndex(({ status }) => status === 'current');
  const after = at < 0 ? undefined : track.stages.slice(at + 1).find(({ status }) => status === 'upcoming');
  const time = (instant: PublicTrack['dueAt']) => (instant === null ? undefined : atHour(instant, lang));
  return {
    reception: track.reception[lang],
    stage: after?.name[lang],
    holder: after && trackingWords(lang).holder(after.post[lang], after.agency[lang]),
    acceptBy: time(track.acceptBy),
    dueAt: time(track.dueAt),
    answerBy: time(track.answerBy),
  };
}
