import { type ExampleSet, exampleSet } from '#ui/gallery';
import { worklistExamples } from './worklist.examples.ts';
import { WorklistPage } from './worklist.page.tsx';

/** This module's pages in the gallery. */
export const worklistsGallery = (): readonly ExampleSet[] => [
  exampleSet('worklists', 'worklist', WorklistPage, worklistExamples),
];
