import { type ExampleSet, exampleSet } from '#ui/gallery';
import { EntryPage } from './journal/entry.page.tsx';
import { entryPageExamples, journalPageExamples } from './journal/journal.examples.ts';
import { JournalPage } from './journal/journal.page.tsx';

/** This module's pages in the gallery. */
export const auditGallery = (): readonly ExampleSet[] => [
  exampleSet('audit', 'journal', JournalPage, journalPageExamples),
  exampleSet('audit', 'entry', EntryPage, entryPageExamples),
];
