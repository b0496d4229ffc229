import { type ExampleSet, exampleSet } from '#ui/gallery';
import { FormDemo, examples as formExamples } from './form.examples.tsx';
import { ReadingDemo, readingExamples, WorkDemo, workExamples } from './reading.examples.tsx';

/** The components in use, for the gallery and the tests of accessibility and markup. */
export const uiExamples: readonly ExampleSet[] = [
  exampleSet('ui', 'form', FormDemo, formExamples),
  exampleSet('ui', 'reading', ReadingDemo, readingExamples),
  exampleSet('ui', 'work', WorkDemo, workExamples),
];
