import { dateIn, type Instant, instantOfMs } from '#kernel';
import type { Answers } from '#procedures';
import { answersFor } from './answers.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { pastStories } from './past.table.ts';
import type { Commune } from './people.ts';
import { presentStories } from './present.table.ts';
import type { Deed, Start, Storyline } from './storyline.ts';
import type { WorkingLine } from './working-line.ts';

/** One dossier of the demonstration. */
export interface Case {
  readonly number: number;
  readonly story: Storyline;
  /** Its place in the list of communes. */
  readonly commune: number;
  readonly answers: Answers;
}

/** What is done to which dossier, when. */
export interface PlannedDeed {
  readonly of: Case;
  readonly at: Instant;
  readonly deed: Deed;
}

/** How far back the stories reach, in working days. */
export const storyDays = 22;

/**
 * All deeds of the demonstration in the order of time. The same line and communes give the same plan; the
 * first of the communes gets one dossier of nearly every kind, since its officials can be signed in to.
 */
export function planDemonstration(
  line: WorkingLine,
  communes: readonly [Commune, ...Commune[]],
): readonly PlannedDeed[] {
  const chance = chanceFrom(20_26_11);
  const stories = [...pastStories, ...presentStories].flatMap((story) =>
    Array.from({ length: story.times ?? 1 }, () => story),
  );
  const deeds = stories.flatMap((story, number) => told(story, number, { line, communes, chance }));
  return deeds.sort((a, b) => a.at - b.at);
}

interface Setting {
  readonly line: WorkingLine;
  readonly communes: readonly [Commune, ...Commune[]];
  readonly chance: Chance;
}

function told(story: Storyline, number: number, { line, communes, chance }: Setting): PlannedDeed[] {
  const commune = (story.commune ?? drawnCommune(communes.length, chance)) % communes.length;
  const place = communes[commune] ?? communes[0];
  let position = startOf(story.start, line, chance);
  const moment = (): Instant => instantOfMs(line.at(position) + chance.int(0, 59) * 1000);
  const submitted = moment();
  const answers = answersFor({ story, commune: place, on: dateIn(submitted) }, chance);
  const of: Case = { number, story, commune, answers };
  const deeds: PlannedDeed[] = [{ of, at: submitted, deed: { do: 'submit' } }];
  for (const { after, ...deed } of story.turns) {
    position += chance.int(...after);
    deeds.push({ of, at: moment(), deed });
  }
  return deeds;
}

/** A third to the first commune, a fifth to the second, the rest to the others alike. */
function drawnCommune(count: number, chance: Chance): number {
  const draw = chance.int(1, 15);
  if (draw <= 5) return 0;
  return draw <= 8 ? 1 : chance.int(2, Math.max(2, count - 1));
}

const startOf = (start: Start, line: WorkingLine, chance: Chance): number =>
  'ago' in start
    ? line.end - start.ago
    : line.dayStart(chance.int(...start.days)) + chance.int(...start.minute);
