import { Type } from 'typebox';
import { isoOf, parseId } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRoute, apiValue } from '#platform/http';
import { historyOf } from '../casework/history.ts';
import type { DossierDeps } from '../deps.ts';
import { findDossier } from '../dossiers.store.ts';
import { journalOf } from '../journal/journal.store.ts';
import { mayReadDossier } from '../may-read.action.ts';
import { decideWriteNote, noteLimit, threadsOf } from '../notes/notes.ts';
import { commandRoute } from './command.route.ts';
import { dossierParams, none, notesOut } from './schemas.ts';

/** What officials write for each other about a dossier; its owner has no such address. */
export const notesApi = (deps: DossierDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/dossiers/:id/notes',
    permission: 'dossier.read',
    audit: 'api.dossier.notes',
    summary: 'Read the notes that officials of the agencies of a dossier wrote for each other',
    params: dossierParams,
    query: none,
    body: none,
    response: notesOut,
    handle: async ({ params }, { actor }) => {
      const { db } = deps.office;
      const id = parseId<'dossier'>(params.id);
      const dossier = id && (await findDossier(db, id));
      if (!dossier || !mayReadDossier(dossier, actor)) return apiNotFound();
      await deps.office.noteReadings(actor, 'api', [dossier.id], deps.now());
      const notes = threadsOf(historyOf(await journalOf(db, dossier.id))).flatMap(({ note, answers }) =>
        [note, ...answers].map(({ number, at, text, person, post, agency }) => ({
          ...{ number, at: isoOf(at), text, answers: number === note.number ? null : note.number },
          ...{ person: person ?? null, post: post ?? null, agency: agency ?? null },
        })),
      );
      return apiValue({ notes });
    },
  }),
  commandRoute(deps, {
    action: 'write-note',
    path: 'notes',
    permission: 'dossier.read',
    summary:
      'Write a note for the officials of the agencies of a dossier; it moves nothing and cannot be erased',
    body: Type.Object({
      text: Type.String({ maxLength: noteLimit }),
      answers: Type.Optional(Type.Integer({ minimum: 1, description: 'Number of the note it answers' })),
    }),
    decide: decideWriteNote,
  }),
];
