import { type ExampleSet, exampleSet } from '#ui/gallery';
import { calendarPageExamples, previewPageExamples, yearPageExamples } from './announce/announce.examples.ts';
import { CalendarPage } from './announce/calendar.page.tsx';
import { PreviewPage } from './announce/preview.page.tsx';
import { YearPage } from './announce/year.page.tsx';
import { ownHoursExamples } from './own-hours/own-hours.examples.ts';
import { OwnHoursPage } from './own-hours/own-hours.page.tsx';

/** This module's pages in the gallery. */
export const calendarGallery = (): readonly ExampleSet[] => [
  exampleSet('calendar', 'calendar', CalendarPage, calendarPageExamples),
  exampleSet('calendar', 'year', YearPage, yearPageExamples),
  exampleSet('calendar', 'preview', PreviewPage, previewPageExamples),
  exampleSet('calendar', 'own-hours', OwnHoursPage, ownHoursExamples),
];
