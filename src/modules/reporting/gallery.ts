import { type ExampleSet, exampleSet } from '#ui/gallery';
import { figuresExamples, listExamples } from './pages/figures.examples.ts';
import { FiguresPage } from './pages/figures.page.tsx';
import { ListPage } from './pages/list.page.tsx';

/** This module's pages in the gallery. */
export const reportingGallery = (): readonly ExampleSet[] => [
  exampleSet('reporting', 'figures', FiguresPage, figuresExamples),
  exampleSet('reporting', 'list', ListPage, listExamples),
];
