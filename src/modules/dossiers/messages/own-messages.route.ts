import { inBoth } from '#kernel';
import { agencyName } from '#organisations';
import { type AnyRoute, html, notFound, type PageRequest, redirect, route } from '#platform/http';
import { type FormState, textIn, untouched } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { codeOf } from '../casework/case.ts';
import { dossierIn } from '../casework/form-input.ts';
import type { DossierDeps } from '../deps.ts';
import { perform } from '../perform.ts';
import { refusalText } from '../refusal-words.ts';
import { type OpenToApplicant, openToApplicant } from '../tracking/open-own.action.ts';
import { ownPath, ownPatterns } from '../tracking/tracking.paths.ts';
import { messagesText } from './messages.text.ts';
import { decideSendMessage, messagesLeft, messagesOf, messagesOver } from './messages.ts';
import { OwnMessagesPage } from './own-messages.page.tsx';

/** `/ho-so/ID/trao-doi`: to and from the agency, for the owner and for who has shown the second factor. */
export const ownMessagesRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: ownPatterns.messages,
    permission: 'filer',
    audit: 'own-dossier.messages-shown',
    input: dossierIn,
    handle: async ({ id }, request) => {
      const open = await openToApplicant(deps, request.actor, id, request.now);
      if (!open) return notFound();
      return show(deps, open, request, { ...untouched, values: request.kept ?? {} });
    },
  }),
  route({
    method: 'POST',
    path: ownPatterns.messages,
    permission: 'filer',
    audit: 'own-dossier.message-sent',
    limit: { max: 60, minutes: 10 },
    input: dossierIn,
    handle: async ({ id, body }, request) => {
      const open = await openToApplicant(deps, request.actor, id, request.now);
      if (!open) return notFound();
      const sent = await send(deps, open, textIn(body, 'noiDung'), request);
      if (sent.ok)
        return redirect(ownPath(id, 'messages'), {
          kind: 'success',
          text: inBoth(messagesText, (t) => t.sent),
        });
      return show(deps, open, request, { values: body, errors: { noiDung: refusalText(sent.error) } });
    },
  }),
];

const send = (
  { office }: DossierDeps,
  { found, actor }: OpenToApplicant,
  text: string,
  { now, idempotencyKey: key }: PageRequest,
) =>
  perform(
    office,
    { actor, dossierId: found.dossier.id, action: 'send-message', key, now },
    (dossier, context) => decideSendMessage(dossier, { text }, context),
  );

async function show(
  deps: DossierDeps,
  { found }: OpenToApplicant,
  { view, lang, now, idempotencyKey }: PageRequest,
  form: FormState,
) {
  const { dossier, version, history } = found;
  const over = messagesOver(dossier, now);
  const { reception, competent } = dossier.places;
  const agency = agencyName(await deps.unitOf(dossier.acceptedAt === null ? reception : competent));
  const markup = renderPage(
    OwnMessagesPage({
      view,
      id: dossier.id,
      code: codeOf(dossier),
      procedure: version.content.name[lang],
      agency: agency[lang],
      messages: messagesOf(dossier, history),
      left: messagesLeft(dossier, now),
      over: over && refusalText(over)[lang],
      form,
      idempotencyKey,
    }),
  );
  return html(markup, Object.keys(form.errors).length > 0 ? 422 : 200);
}
