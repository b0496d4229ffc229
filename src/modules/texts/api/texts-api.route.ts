import { Type } from 'typebox';
import { inBoth, isoOf, parseId, type Refusal, refusal } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRefused, apiRoute, apiValue } from '#platform/http';
import { phraseFaultText } from '#procedures';
import { changeText, decideChange } from '../changes/change-text.action.ts';
import { editName } from '../changes/edit-name.ts';
import { inUse } from '../changes/in-use.action.ts';
import { waitingChanges } from '../changes/text-change.store.ts';
import { digestOf, subjectOf, type TextEdit } from '../changes/text-edit.ts';
import type { TextsDeps } from '../deps.ts';
import { longestMessage, parseMessage, wordsAt } from '../messages/message.ts';
import { textVersions } from '../messages/text-template.store.ts';

const both = Type.Object({ vi: Type.String(), en: Type.String() });
const words = Type.Object({
  vi: Type.String({ minLength: 1, maxLength: longestMessage }),
  en: Type.String({ minLength: 1, maxLength: longestMessage }),
});
const agencyCode = Type.Optional(
  Type.String({ maxLength: 40, description: 'Code of the agency whose own words are meant' }),
);
const messageOut = Type.Object({
  ...{ key: Type.String(), name: both, text: both, shipped: both },
  /** To be sent back with a change: who changes what they have not seen is told. */
  seen: Type.String(),
});

/** Messages to citizens as they are in use, and changes of them, by the rules of the pages. */
export const textsApi = (deps: TextsDeps): readonly AnyApiRoute[] => [
  ...readApi(deps),
  changeApi(deps),
  ...decideApi(deps),
];

const readApi = ({ db, messages }: TextsDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/texts/messages',
    permission: 'catalogue.approve',
    audit: 'text.list-read',
    summary: 'Every message to citizens in the words in use, of the province or of one agency',
    params: Type.Object({}),
    query: Type.Object({ agency: agencyCode }),
    body: Type.Object({}),
    response: Type.Object({ messages: Type.Array(messageOut) }),
    handle: async ({ query }, { now }) => {
      const agency = query.agency ?? '';
      const out = [];
      for (const template of messages) {
        const { key, name, text: shipped } = template;
        const versions = await textVersions(db, { key, agency });
        const { text } = wordsAt(template, versions, { agency, at: now });
        const seen = digestOf(await inUse(db, { kind: 'message', key, agency, text: undefined }, now));
        out.push({ key, seen, name: { ...name }, text: { ...text }, shipped: { ...shipped } });
      }
      return apiValue({ messages: out });
    },
  }),
];

const changeApi = (deps: TextsDeps): AnyApiRoute =>
  apiRoute({
    method: 'POST',
    path: '/api/v1/texts/messages/:key',
    permission: 'text.manage',
    audit: 'text.change',
    summary:
      'Say a message in other words, or without words again as shipped; used at once or handed to a second person',
    params: Type.Object({ key: Type.String() }),
    query: Type.Object({ agency: agencyCode }),
    body: Type.Object({
      ...{ text: Type.Optional(words), seen: Type.String() },
      reason: Type.String({ minLength: 1, maxLength: 500 }),
    }),
    response: Type.Object({ outcome: Type.Enum(['used', 'waits']) }),
    handle: async ({ params, query, body }, { actor, now }) => {
      const template = deps.messages.find(({ key }) => key === params.key);
      const agency = query.agency ?? '';
      const known = agency === '' || (await deps.agencies()).some(({ code }) => code === agency);
      if (actor.kind !== 'official' || !template || !known) return apiNotFound();
      for (const lang of ['vi', 'en'] as const) {
        const read = body.text && parseMessage(body.text[lang], template);
        if (read && !read.ok) {
          const said = inBoth(phraseFaultText, (tell) => read.error.map(tell).join('. '));
          return apiRefused(refusal('text.wrong-words', { lang, message: { ...said } }));
        }
      }
      const edit: TextEdit = { kind: 'message', key: template.key, agency, text: body.text };
      const asked = { edit, seen: body.seen, reason: body.reason, name: template.name.vi };
      const done = await changeText(deps.db, asked, { actor, now });
      return done.ok ? apiValue({ outcome: done.value }) : refusedBy(done.error);
    },
  });

const decideApi = ({ db, messages }: TextsDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/texts/changes',
    permission: 'catalogue.approve',
    audit: 'text.changes-read',
    summary: 'Changes of texts and forms that wait for a second person',
    params: Type.Object({}),
    query: Type.Object({}),
    body: Type.Object({}),
    response: Type.Object({
      changes: Type.Array(
        Type.Object({
          ...{
            id: Type.String({ format: 'uuid' }),
            subject: Type.String(),
            name: both,
            reason: Type.String(),
          },
          ...{ proposedBy: Type.String(), proposedAt: Type.String() },
        }),
      ),
    }),
    handle: async () => {
      const changes = (await waitingChanges(db)).map(({ id, edit, reason, proposedBy, proposedAt }) => ({
        ...{
          id,
          subject: subjectOf(edit),
          reason,
          proposedBy: proposedBy.name,
          proposedAt: isoOf(proposedAt),
        },
        name: { vi: editName(edit, messages, 'vi'), en: editName(edit, messages, 'en') },
      }));
      return apiValue({ changes });
    },
  }),
  apiRoute({
    method: 'POST',
    path: '/api/v1/texts/changes/:id/decide',
    permission: 'catalogue.approve',
    audit: 'text.decide',
    summary: 'Put a change that waits into use, or send it back with the reason; never one of one’s own',
    params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
    query: Type.Object({}),
    body: Type.Object({ approve: Type.Boolean(), note: Type.Optional(Type.String({ maxLength: 500 })) }),
    response: Type.Object({ approved: Type.Boolean() }),
    handle: async ({ params, body }, { actor, now }) => {
      const id = parseId<'text-change'>(params.id);
      const change = (await waitingChanges(db)).find((each) => each.id === id);
      if (actor.kind !== 'official' || !id || !change) return apiNotFound();
      const { approve, note = '' } = body;
      if (!approve && note === '') return apiRefused(refusal('text.note-missing'));
      const name = editName(change.edit, messages, 'vi');
      const done = await decideChange(db, { id, approve, note, name }, { actor, now });
      return done.ok ? apiValue({ approved: approve }) : refusedBy(done.error);
    },
  }),
];

/** What others did meanwhile is a conflict. */
const conflicts: ReadonlySet<string> = new Set([
  'text.changed-meanwhile',
  'text.waits-already',
  'text.decided',
]);
const refusedBy = (why: Refusal) => apiRefused(why, conflicts.has(why.code) ? 409 : 422);
