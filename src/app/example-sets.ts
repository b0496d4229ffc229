import { uiExamples } from '#ui/examples';
import type { ExampleSet } from '#ui/gallery';
import { auditGallery } from '../modules/audit/gallery.ts';
import { calendarGallery } from '../modules/calendar/gallery.ts';
import { counterGallery } from '../modules/counter/gallery.ts';
import { documentsGallery } from '../modules/documents/gallery.ts';
import { dossiersGallery } from '../modules/dossiers/gallery.ts';
import { identityGallery } from '../modules/identity/gallery.ts';
import { organisationsGallery } from '../modules/organisations/gallery.ts';
import { proceduresGallery } from '../modules/procedures/gallery.ts';
import { reportingGallery } from '../modules/reporting/gallery.ts';
import { textsGallery } from '../modules/texts/gallery.ts';
import { worklistsGallery } from '../modules/worklists/gallery.ts';
import { previewForms } from './form-preview.ts';
import { appExampleSets } from './home/example-sets.ts';

/** Every page of the office with its named examples, in the order a newcomer would look. */
export const allExampleSets = (): readonly ExampleSet[] => [
  ...appExampleSets(),
  ...proceduresGallery(),
  ...dossiersGallery(),
  ...documentsGallery(),
  ...textsGallery(previewForms),
  ...counterGallery(),
  ...worklistsGallery(),
  ...reportingGallery(),
  ...identityGallery(),
  ...organisationsGallery(),
  ...calendarGallery(),
  ...auditGallery(),
  ...uiExamples,
];
