import { type ExampleSet, exampleSet } from '#ui/gallery';
import { BundlePage } from './bundle.page.tsx';
import { bundleExamples, bundlesExamples } from './bundles.examples.ts';
import { BundlesPage } from './bundles.page.tsx';

/** This module's pages in the gallery. */
export const bundlesGallery = (): readonly ExampleSet[] => [
  exampleSet('bundles', 'list', BundlesPage, bundlesExamples),
  exampleSet('bundles', 'one', BundlePage, bundleExamples),
];
