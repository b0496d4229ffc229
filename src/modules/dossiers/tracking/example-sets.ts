import { type ExampleSet, exampleSet } from '#ui/gallery';
import { answerSupplementExamples } from '../supplement/answer-supplement.examples.ts';
import { AnswerSupplementPage } from '../supplement/answer-supplement.page.tsx';
import { OwnDossierPage } from './own-dossier.page.tsx';
import { OwnDossiersPage } from './own-dossiers.page.tsx';
import { TrackFormPage, TrackPage } from './track.page.tsx';
import {
  ownDossierExamples,
  ownDossiersExamples,
  trackExamples,
  trackFormExamples,
  withdrawExamples,
} from './tracking.examples.ts';
import { WithdrawPage } from './withdraw.page.tsx';

/** The pages of following and answering in the gallery. */
export const trackingExampleSets = (): readonly ExampleSet[] => [
  exampleSet('dossiers', 'track-form', TrackFormPage, trackFormExamples),
  exampleSet('dossiers', 'track', TrackPage, trackExamples),
  exampleSet('dossiers', 'own-dossiers', OwnDossiersPage, ownDossiersExamples),
  exampleSet('dossiers', 'own-dossier', OwnDossierPage, ownDossierExamples),
  exampleSet('dossiers', 'withdraw', WithdrawPage, withdrawExamples),
  exampleSet('dossiers', 'answer-supplement', AnswerSupplementPage, answerSupplementExamples),
];
