import { dateIn, inBoth } from '#kernel';
import {
  type AnyRoute,
  forbidden,
  html,
  noInput,
  type PageRequest,
  type RawInput,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { type FormState, fieldValues, textIn, untouched } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { DossierDeps } from '../deps.ts';
import { refusalText } from '../refusal-words.ts';
import { destructions } from './destructions.store.ts';
import { liftHold, placeHold } from './retention.action.ts';
import { parseHold } from './retention.form.ts';
import { RetentionPage } from './retention.page.tsx';
import { holdPath, liftPath, retentionPath } from './retention.paths.ts';
import { keptDossiers, legalHolds, retentionCounts } from './retention.store.ts';
import { retentionText } from './retention.text.ts';
import { holdFields } from './retention.ts';

const permission = 'retention.manage';
const most = 100;

/** What is due, held and destroyed. Destroying itself is done at the command line, by whoever runs the system. */
export const retentionRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: retentionPath,
    permission,
    audit: 'retention.page',
    input: noInput,
    handle: (_, request) => show(deps, request, untouched),
  }),
  route({
    method: 'POST',
    path: holdPath,
    page: retentionPath,
    permission,
    audit: 'retention.held',
    input: ({ body }: RawInput) => ({ body: fieldValues(body) }),
    handle: async ({ body }, request) => {
      const { actor, now } = request;
      if (actor.kind !== 'official') return forbidden();
      const form = parseHold(body);
      if (!form.ok) return show(deps, request, { values: body, errors: form.error });
      const done = await placeHold(deps.office.db, { ...form.value, actor, now });
      if (!done.ok)
        return show(deps, request, { values: body, errors: { [holdFields.code]: refusalText(done.error) } });
      const { code } = form.value;
      const text = inBoth(retentionText, (t) => t.placedNote(code));
      return redirect(retentionPath, { kind: 'success', text });
    },
  }),
  route({
    method: 'POST',
    path: liftPath,
    page: retentionPath,
    permission,
    audit: 'retention.lifted',
    input: ({ body }: RawInput) => ({ code: textIn(body, holdFields.code) }),
    handle: async ({ code }, request) => {
      const { actor, now } = request;
      if (actor.kind !== 'official') return forbidden();
      const done = await liftHold(deps.office.db, { code, actor, now });
      if (!done.ok) return redirect(retentionPath, { kind: 'notice', text: refusalText(done.error) });
      const text = inBoth(retentionText, (t) => t.liftedNote(code));
      return redirect(retentionPath, { kind: 'success', text });
    },
  }),
];

async function show(deps: DossierDeps, { view, now }: PageRequest, form: FormState): Promise<Reply> {
  const { db } = deps.office;
  const today = dateIn(now);
  const [due, counts, holds, destroyed] = await Promise.all([
    keptDossiers(db, { today, due: true, most }),
    retentionCounts(db, today),
    legalHolds(db, most),
    destructions(db, most),
  ]);
  const page = RetentionPage({ view, due, counts, holds, destroyed, form });
  return html(renderPage(page), Object.keys(form.errors).length > 0 ? 422 : 200);
}
