import { inBoth, ok } from '#kernel';
import { type AnyRoute, redirect, route } from '#platform/http';
import { textIn } from '#ui/forms';
import { caseworkPath, caseworkPatterns } from '../casework/casework.paths.ts';
import { type ActionForm, answerForm, showForm } from '../casework/casework.route.ts';
import { dossierIn } from '../casework/form-input.ts';
import type { DossierDeps } from '../deps.ts';
import { perform } from '../perform.ts';
import { refusalText } from '../refusal-words.ts';
import { AnswerMessagePage } from './case-messages.page.tsx';
import { messagesText } from './messages.text.ts';
import { decideReadMessages, decideSendMessage, messagesOver } from './messages.ts';

/** The agencies' side: answering the applicant, and marking as read what needs no answer. */
export const caseMessagesRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: caseworkPatterns.messages,
    permission: 'dossier.answer-message',
    audit: 'dossier.send-message.form',
    input: dossierIn,
    handle: ({ id }, request) => showForm(deps, request, id, answer(request.now)),
  }),
  route({
    method: 'POST',
    path: caseworkPatterns.messages,
    permission: 'dossier.answer-message',
    audit: 'dossier.send-message',
    input: dossierIn,
    handle: ({ id, body }, request) =>
      answerForm(deps, request, id, {
        ...answer(request.now),
        body,
        read: () => ok({ text: textIn(body, 'noiDung') }),
        decide: decideSendMessage,
        fieldOf: { 'message.empty': 'noiDung', 'message.too-long': 'noiDung' },
        done: () =>
          redirect(caseworkPath(id), { kind: 'success', text: inBoth(messagesText, (t) => t.answered) }),
      }),
  }),
  route({
    method: 'POST',
    path: caseworkPatterns.readMessages,
    page: caseworkPatterns.dossier,
    permission: 'dossier.answer-message',
    audit: 'dossier.read-messages',
    input: dossierIn,
    handle: async ({ id }, { actor, now, idempotencyKey: key }) => {
      const done = await perform(
        deps.office,
        { actor, dossierId: id, action: 'read-messages', key, now },
        (dossier, context) => decideReadMessages(dossier, {}, context),
      );
      return done.ok
        ? redirect(caseworkPath(id), { kind: 'success', text: inBoth(messagesText, (t) => t.marked) })
        : redirect(caseworkPath(id), { kind: 'notice', text: refusalText(done.error) });
    },
  }),
];

const answer = (now: Parameters<typeof messagesOver>[1]): ActionForm => ({
  action: 'send-message',
  hindrance: ({ dossier }) => messagesOver(dossier, now),
  page: AnswerMessagePage,
  phrases: { noiDung: 'message' },
});
