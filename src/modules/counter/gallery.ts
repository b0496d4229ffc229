import { type ExampleSet, exampleSet } from '#ui/gallery';
import {
  cancelExamples,
  chooseDeskExamples,
  chooseSlotExamples,
  confirmExamples,
  lookupExamples,
  moveExamples,
  ownAppointmentExamples,
} from './appointments/appointments.examples.ts';
import { ChooseDeskPage, ChooseSlotPage, ConfirmPage } from './appointments/book.page.tsx';
import { CancelPage, LookupPage, MovePage, OwnAppointmentPage } from './appointments/own.page.tsx';
import { chooseContactExamples, contactExamples } from './contact/contact.examples.ts';
import { ChooseContactPage, ContactPage } from './contact/contact.page.tsx';
import { deskListExamples, settingsExamples } from './desk/settings.examples.ts';
import { DeskListPage, SettingsPage } from './desk/settings.page.tsx';
import {
  kioskProcedureExamples,
  kioskSearchExamples,
  kioskStartExamples,
  kioskTrackExamples,
  kioskTrackFormExamples,
} from './kiosk/kiosk.examples.ts';
import { KioskSearchPage, KioskStartPage } from './kiosk/kiosk.page.tsx';
import { KioskProcedurePage } from './kiosk/kiosk-procedure.page.tsx';
import { KioskTrackFormPage, KioskTrackPage } from './kiosk/kiosk-track.page.tsx';
import { queueExamples, takeExamples, ticketExamples } from './numbers/numbers.examples.ts';
import { QueuePage } from './numbers/queue.page.tsx';
import { TakePage } from './numbers/take.page.tsx';
import { TicketPage } from './numbers/ticket.page.tsx';
import { posterExamples } from './posters/poster.examples.ts';
import { PosterPage } from './posters/poster.page.tsx';
import { waitingExamples } from './waiting/waiting.examples.ts';
import { WaitingPage } from './waiting/waiting.page.tsx';
import { workExamples } from './work/work.examples.ts';
import { DeskWorkPage } from './work/work.page.tsx';

/** This module's pages in the gallery: the kiosk first, as a person meets it. */
export const counterGallery = (): readonly ExampleSet[] => [
  exampleSet('counter', 'kiosk-start', KioskStartPage, kioskStartExamples),
  exampleSet('counter', 'kiosk-search', KioskSearchPage, kioskSearchExamples),
  exampleSet('counter', 'kiosk-procedure', KioskProcedurePage, kioskProcedureExamples),
  exampleSet('counter', 'kiosk-track-form', KioskTrackFormPage, kioskTrackFormExamples),
  exampleSet('counter', 'kiosk-track', KioskTrackPage, kioskTrackExamples),
  exampleSet('counter', 'take-number', TakePage, takeExamples),
  exampleSet('counter', 'number', TicketPage, ticketExamples),
  exampleSet('counter', 'queue', QueuePage, queueExamples),
  exampleSet('counter', 'choose-contact', ChooseContactPage, chooseContactExamples),
  exampleSet('counter', 'contact', ContactPage, contactExamples),
  exampleSet('counter', 'choose-desk', ChooseDeskPage, chooseDeskExamples),
  exampleSet('counter', 'choose-slot', ChooseSlotPage, chooseSlotExamples),
  exampleSet('counter', 'confirm-appointment', ConfirmPage, confirmExamples),
  exampleSet('counter', 'appointment', OwnAppointmentPage, ownAppointmentExamples),
  exampleSet('counter', 'appointment-lookup', LookupPage, lookupExamples),
  exampleSet('counter', 'appointment-move', MovePage, moveExamples),
  exampleSet('counter', 'appointment-cancel', CancelPage, cancelExamples),
  exampleSet('counter', 'poster', PosterPage, posterExamples),
  exampleSet('counter', 'desk-today', DeskWorkPage, workExamples),
  exampleSet('counter', 'waiting-times', WaitingPage, waitingExamples),
  exampleSet('counter', 'desk-list', DeskListPage, deskListExamples),
  exampleSet('counter', 'desk-settings', SettingsPage, settingsExamples),
];
