import { inBoth, ok } from '#kernel';
import { type AnyRoute, type RawInput, redirect, route } from '#platform/http';
import { textIn } from '#ui/forms';
import { caseworkPath, caseworkPatterns } from '../casework/casework.paths.ts';
import { type ActionForm, answerForm, showForm } from '../casework/casework.route.ts';
import { dossierIn } from '../casework/form-input.ts';
import type { DossierDeps } from '../deps.ts';
import { NotePage } from './case-notes.page.tsx';
import { notesText } from './notes.text.ts';
import { decideWriteNote } from './notes.ts';

/** Writing for colleagues, and answering what they wrote. */
export const notesRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: caseworkPatterns.notes,
    permission: 'dossier.read',
    audit: 'dossier.write-note.form',
    input: (raw: RawInput) => {
      const asked = dossierIn(raw);
      return asked && { ...asked, answers: numberIn(raw.query['traLoi'] ?? '') };
    },
    handle: ({ id, answers }, request) => showForm(deps, request, id, note(answers)),
  }),
  route({
    method: 'POST',
    path: caseworkPatterns.notes,
    permission: 'dossier.read',
    audit: 'dossier.write-note',
    input: dossierIn,
    handle: ({ id, body }, request) => {
      const answers = numberIn(textIn(body, 'traLoi'));
      return answerForm(deps, request, id, {
        ...note(answers),
        body,
        read: () => ok({ text: textIn(body, 'noiDung'), answers }),
        decide: decideWriteNote,
        fieldOf: { 'note.empty': 'noiDung', 'note.too-long': 'noiDung' },
        done: () =>
          redirect(`${caseworkPath(id)}#notes`, {
            kind: 'success',
            text: inBoth(notesText, (t) => t.saved),
          }),
      });
    },
  }),
];

const note = (answers: number | undefined): ActionForm => ({
  action: 'write-note',
  page: (props) => NotePage({ ...props, answers }),
});

const numberIn = (text: string): number | undefined => (/^\d{1,6}$/.test(text) ? Number(text) : undefined);
