import type { Lang } from '#kernel';
import type { StepGraph } from '../process/step-graph.ts';
import type { Bodies, Standing } from './standing-words.ts';

export interface ProcessDrawingProps {
  readonly graph: StepGraph;
  readonly lang: Lang;
  /** Where one dossier stands; absent, the process is shown as it is published. */
  readonly standing?: Standing | undefined;
  readonly bodies?: Bodies | undefined;
}
