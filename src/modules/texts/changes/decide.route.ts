import { inBoth, parseId } from '#kernel';
import {
  type AnyRoute,
  confirmFirst,
  forbidden,
  html,
  notFound,
  type PageRequest,
  redirect,
  route,
} from '#platform/http';
import { type FieldErrors, type FieldValues, hasErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { TextsDeps } from '../deps.ts';
import { decidePath, textsPath } from '../texts.paths.ts';
import { textsText } from '../texts.text.ts';
import { decideChange } from './change-text.action.ts';
import { DecidePage } from './decide.page.tsx';
import { editName } from './edit-name.ts';
import { wordsOfEdit } from './edit-words.ts';
import { inUse } from './in-use.action.ts';
import { waitingChanges } from './text-change.store.ts';
import type { TextChange } from './text-edit.ts';

/** A change that waits: looked at and decided by a second person, or taken back by whoever wrote it. */
export const decideRoutes = (deps: TextsDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: decidePath(':change'),
    permission: 'catalogue.approve',
    audit: 'text.decide.form',
    input: ({ params }) => parseId<'text-change'>(params['change']),
    handle: async (id, request) => {
      const change = await find(deps, id);
      return change ? show(deps, change, request, { values: request.kept ?? {}, errors: {} }) : notFound();
    },
  }),
  route({
    method: 'POST',
    path: decidePath(':change'),
    permission: 'catalogue.approve',
    audit: 'text.decide',
    input: ({ params, body }) => {
      const id = parseId<'text-change'>(params['change']);
      return id && { id, body };
    },
    handle: async ({ id, body }, request) => {
      const { actor, now } = request;
      if (actor.kind !== 'official') return forbidden();
      const change = await find(deps, id);
      if (!change) return notFound();
      const again = (errors: FieldErrors) => show(deps, change, request, { values: body, errors });
      const approve = textIn(body, 'nut') === 'duyet';
      const note = textIn(body, 'y-kien');
      if (!approve && note === '') return again({ 'y-kien': inBoth(textsText, (t) => t.wrong.note) });
      const name = editName(change.edit, deps.messages, 'vi');
      const done = await decideChange(deps.db, { id, approve, note, name }, { actor, now });
      if (!done.ok) {
        const { code } = done.error;
        if (code === 'second-factor.needed') return confirmFirst();
        return again({ 'y-kien': inBoth(textsText, (t) => t.refused[code]) });
      }
      const told = inBoth(textsText, (t) => t.done[approve ? 'approved' : 'rejected']);
      return redirect(textsPath, { kind: 'success', text: told });
    },
  }),
];

const find = async ({ db }: TextsDeps, id: string): Promise<TextChange | undefined> =>
  (await waitingChanges(db)).find((each) => each.id === id);

async function show(
  { db, messages }: TextsDeps,
  { id, edit, proposedBy, proposedAt, reason }: TextChange,
  { view, now, actor, idempotencyKey }: PageRequest,
  form: { readonly values: FieldValues; readonly errors: FieldErrors },
) {
  const shipped = messages.find(({ key }) => edit.kind === 'message' && key === edit.key)?.text;
  const page = DecidePage({
    ...{ view, id, form, reason, idempotencyKey, by: proposedBy.name, at: proposedAt },
    name: editName(edit, messages, view.lang),
    before: wordsOfEdit(await inUse(db, edit, now), shipped),
    after: wordsOfEdit(edit, shipped),
    own: actor.kind === 'official' && actor.accountId === proposedBy.accountId,
  });
  return html(renderPage(page), hasErrors(form.errors) ? 422 : 200);
}
