import { type ExampleSet, exampleSet } from '#ui/gallery';
import { absenceExamples } from './absence/absence.examples.ts';
import { AbsencesPage } from './absence/absences.page.tsx';
import { DelegatePage } from './delegation/delegate.page.tsx';
import { delegateExamples, delegationsExamples } from './delegation/delegation.examples.ts';
import { DelegationsPage } from './delegation/delegations.page.tsx';
import { importExamples, importedExamples, planExamples } from './import/staff-import.examples.ts';
import { ImportedPage, ImportPage, PlanPage } from './import/staff-import.page.tsx';
import { PersonPage } from './staff/person.page.tsx';
import { AppointPage, LeavePage, NewPersonPage, PasswordPage } from './staff/person-forms.page.tsx';
import { ClosePostPage, NewPostPage } from './staff/post-forms.page.tsx';
import { StaffListPage } from './staff/staff-list.page.tsx';
import {
  appointExamples,
  closePostExamples,
  leaveExamples,
  newPersonExamples,
  newPostExamples,
  passwordExamples,
  personExamples,
  staffListExamples,
} from './staff/staff-pages.examples.ts';
import {
  changeUnitExamples,
  newUnitExamples,
  treeExamples,
  unitExamples,
  unitFieldsExamples,
} from './tree/tree.examples.ts';
import { TreePage } from './tree/tree.page.tsx';
import { UnitPage } from './tree/unit.page.tsx';
import { UnitFieldsPage } from './tree/unit-fields.page.tsx';
import { ChangeUnitPage, NewUnitPage } from './tree/unit-forms.page.tsx';

/** This module's pages in the gallery. */
export const organisationsGallery = (): readonly ExampleSet[] => [
  exampleSet('organisations', 'delegations', DelegationsPage, delegationsExamples),
  exampleSet('organisations', 'import', ImportPage, importExamples),
  exampleSet('organisations', 'import-plan', PlanPage, planExamples),
  exampleSet('organisations', 'imported', ImportedPage, importedExamples),
  exampleSet('organisations', 'absences', AbsencesPage, absenceExamples),
  exampleSet('organisations', 'staff', StaffListPage, staffListExamples),
  exampleSet('organisations', 'person', PersonPage, personExamples),
  exampleSet('organisations', 'new-person', NewPersonPage, newPersonExamples),
  exampleSet('organisations', 'appoint', AppointPage, appointExamples),
  exampleSet('organisations', 'leave', LeavePage, leaveExamples),
  exampleSet('organisations', 'first-password', PasswordPage, passwordExamples),
  exampleSet('organisations', 'new-post', NewPostPage, newPostExamples),
  exampleSet('organisations', 'close-post', ClosePostPage, closePostExamples),
  exampleSet('organisations', 'units', TreePage, treeExamples),
  exampleSet('organisations', 'unit', UnitPage, unitExamples),
  exampleSet('organisations', 'new-unit', NewUnitPage, newUnitExamples),
  exampleSet('organisations', 'unit-fields', UnitFieldsPage, unitFieldsExamples),
  exampleSet('organisations', 'change-unit', ChangeUnitPage, changeUnitExamples),
  exampleSet('organisations', 'delegate', DelegatePage, delegateExamples),
];
