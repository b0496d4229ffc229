import type { Lang } from '#kernel';
import { ProcessDrawing } from '#procedures';
import { Details } from '#ui';
import type { TrackProcess } from './track-process.ts';
import { trackingWords } from './tracking.text.ts';

/** The process with the present step marked; by posts and agencies, never by names of people. */
export function TrackedProcess({
  process,
  lang,
}: {
  readonly process: TrackProcess | undefined;
  readonly lang: Lang;
}) {
  if (!process) return null;
  const { agencies, ...drawn } = process;
  const bodies = Object.fromEntries(agencies.map(({ key, name }) => [key, name[lang]]));
  return (
    <Details summary={trackingWords(lang).process}>
      <ProcessDrawing {...drawn} bodies={bodies} lang={lang} />
    </Details>
  );
}
