import { deskViewInEnglish, sampleCases } from '../casework/sample-case.examples.ts';
import { form, running } from '../casework/sample-form.examples.ts';
import { refusalText } from '../refusal-words.ts';
import type { NotePageProps } from './case-notes.page.tsx';

const noted = form(sampleCases.notedAbout, running);

export const notesExamples = {
  'an answer to a colleague': { ...noted, answers: 1 },
  'an empty note': {
    ...noted,
    form: { values: { noiDung: '' }, errors: { noiDung: refusalText({ code: 'note.empty' }) } },
  },
  'a note, in English': { ...noted, view: deskViewInEnglish },
} satisfies Record<string, NotePageProps>;
