import { trustedSvg } from '#ui';
import { type ExampleSet, exampleSet } from '#ui/gallery';
import { CheckPage } from './check.page.tsx';
import {
  checkExamples,
  noDraftExamples,
  notHereExamples,
  papersExamples,
  questionExamples,
  startExamples,
  submittedExamples,
} from './filing.examples.ts';
import { NoDraftPage, NotHerePage } from './no-draft.page.tsx';
import { PapersPage } from './papers.page.tsx';
import { QuestionPage } from './question.page.tsx';
import { StartPage } from './start.page.tsx';
import { SubmittedPage } from './submitted.page.tsx';

/** Stands for the code that leads to the tracking page. */
const sampleQr =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="160" height="160"><path d="M1 1h3v3H1zM5 1h3v3H5zM1 5h3v3H1zM6 6h2v2H6z"/></svg>';

/** The pages of filing in the gallery. */
export const filingExampleSets = (): readonly ExampleSet[] => [
  exampleSet('dossiers', 'start', StartPage, startExamples),
  exampleSet('dossiers', 'question', QuestionPage, questionExamples),
  exampleSet('dossiers', 'papers', PapersPage, papersExamples),
  exampleSet('dossiers', 'check', CheckPage, checkExamples),
  exampleSet('dossiers', 'submitted', SubmittedPage, submittedExamples(trustedSvg(sampleQr))),
  exampleSet('dossiers', 'no-draft', NoDraftPage, noDraftExamples),
  exampleSet('dossiers', 'not-here', NotHerePage, notHereExamples),
];
