import { Type } from 'typebox';
import { isoOf } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRoute, apiValue } from '#platform/http';
import { historyOf } from '../casework/history.ts';
import type { DossierDeps } from '../deps.ts';
import { returnWays } from '../dossier.ts';
import { journalOf } from '../journal/journal.store.ts';
import { decideReadMessages, decideSendMessage, messageLimits, messagesOf } from '../messages/messages.ts';
import { decideChooseReturn } from '../return-way/return-way.ts';
import { commandRoute } from './command.route.ts';
import { readDossier } from './read-dossier.action.ts';
import { dossierParams, messagesOut, none } from './schemas.ts';

const text = Type.String({
  maxLength: messageLimits.characters,
  description: `At most ${messageLimits.perDay} a day from the applicant; until ${messageLimits.daysAfterEnd} days after the end`,
});

/** What applicant and agency say to each other about a dossier, and how the result is to come. */
export const messagesApi = (deps: DossierDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/dossiers/:id/messages',
    permission: 'signed-in',
    audit: 'api.dossier.messages',
    summary: 'Read the messages about a dossier, as its owner or as an official of an agency that has it',
    params: dossierParams,
    query: none,
    body: none,
    response: messagesOut,
    handle: async ({ params }, { actor }) => {
      const found = await readDossier(deps, actor, params.id);
      if (!found) return apiNotFound();
      const history = historyOf(await journalOf(deps.office.db, found.dossier.id));
      const messages = messagesOf(found.dossier, history).map(
        ({ at, from, text: words, post, agency, unread }) => ({
          ...{ at: isoOf(at), from, text: words, unread },
          ...{ post: post ?? null, agency: agency ?? null },
        }),
      );
      return apiValue({ messages });
    },
  }),
  commandRoute(deps, {
    action: 'send-message',
    path: 'messages',
    permission: 'signed-in',
    summary: 'Write to the other side, as its owner or as an official who may answer; it moves nothing',
    body: Type.Object({ text }),
    decide: decideSendMessage,
  }),
  commandRoute(deps, {
    action: 'read-messages',
    path: 'messages-read',
    permission: 'dossier.answer-message',
    summary: 'Mark what the applicant wrote as read, where it needs no answer',
    body: none,
    decide: decideReadMessages,
  }),
  commandRoute(deps, {
    action: 'choose-return',
    path: 'return-way',
    permission: 'signed-in',
    summary: 'Say how the result is to come, as its owner or at the desk, until it has been handed out',
    body: Type.Object({
      way: Type.Enum(returnWays),
      address: Type.String({ maxLength: 300, description: 'Where to, by post; empty for the other ways' }),
    }),
    decide: decideChooseReturn,
  }),
];
