import { type ExampleSet, exampleSet } from '#ui/gallery';
import { AcceptPage } from '../intake/accept.page.tsx';
import { RefusePage } from '../intake/refuse.page.tsx';
import { AttachResultPage } from '../result/attach-result.page.tsx';
import { ReturnResultPage } from '../result/return-result.page.tsx';
import { CompleteStepPage } from '../steps/complete-step.page.tsx';
import { RequestSupplementPage } from '../supplement/request-supplement.page.tsx';
import {
  acceptExamples,
  attachResultExamples,
  caseworkExamples,
  completeStepExamples,
  movedOnExamples,
  refuseExamples,
  requestSupplementExamples,
  returnResultExamples,
} from './casework.examples.ts';
import { CaseworkPage } from './casework.page.tsx';
import { MovedOnPage } from './moved-on.page.tsx';

/** The officials' pages of a dossier in the gallery. */
export const caseworkExampleSets = (): readonly ExampleSet[] => [
  exampleSet('dossiers', 'casework', CaseworkPage, caseworkExamples),
  exampleSet('dossiers', 'accept', AcceptPage, acceptExamples),
  exampleSet('dossiers', 'refuse', RefusePage, refuseExamples),
  exampleSet('dossiers', 'request-supplement', RequestSupplementPage, requestSupplementExamples),
  exampleSet('dossiers', 'complete-step', CompleteStepPage, completeStepExamples()),
  exampleSet('dossiers', 'attach-result', AttachResultPage, attachResultExamples),
  exampleSet('dossiers', 'return-result', ReturnResultPage, returnResultExamples),
  exampleSet('dossiers', 'moved-on', MovedOnPage, movedOnExamples),
];
