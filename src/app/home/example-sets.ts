import { type ExampleSet, exampleSet } from '#ui/gallery';
import { administrationExamples } from '../administration/administration.examples.ts';
import { AdministrationPage } from '../administration/administration.page.tsx';
import { ErrorPage } from '../errors/error.page.tsx';
import { errorExamples } from '../errors/error-pages.examples.ts';
import { termsExamples } from '../terms/terms.examples.ts';
import { TermsPage } from '../terms/terms.page.tsx';
import { homeExamples } from './home.examples.ts';
import { HomePage } from './home.page.tsx';

/** The pages that belong to no module, in the gallery. */
export const appExampleSets = (): readonly ExampleSet[] => [
  exampleSet('app', 'home', HomePage, homeExamples),
  exampleSet('app', 'terms', TermsPage, termsExamples),
  exampleSet('app', 'administration', AdministrationPage, administrationExamples),
  exampleSet('app', 'error', ErrorPage, errorExamples),
];
