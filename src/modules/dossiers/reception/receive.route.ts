import { clockText, dayIn } from '#calendar';
import { dateIn, inBoth, type Official, type Refusal } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  html,
  type PageRequest,
  type Reply,
  redirect,
  route,
} from '#platform/http';
import { changedRows, type PostedForm, readCards, withRow } from '#procedures';
import { textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { caseworkPath } from '../casework/casework.paths.ts';
import type { Dossier } from '../dossier.ts';
import { refusalText } from '../refusal-words.ts';
import { formToKeep, keptForm } from './begun-form.ts';
import { beginGuided } from './guided.action.ts';
import { type OpenProcedure, openProcedure, placesFor } from './places.action.ts';
import { readAnswers, readReceive } from './receive.form.ts';
import { ReceivePage } from './receive.page.tsx';
import { receiveText } from './receive.text.ts';
import type { Shown } from './receive.ts';
import { receiveAtDesk } from './receive-at-desk.action.ts';
import { receivePageOf } from './receive-page.action.ts';
import { guidedPath, receptionPatterns, visitPath } from './reception.paths.ts';
import { deskPermission, onVisit, visitIn } from './reception.route.ts';
import type { ReceptionDeps } from './reception-deps.ts';
import type { Visit } from './visit.ts';
import { keepForm } from './visits.store.ts';

/** `/lam-viec/tiep-nhan/luot/VISIT/thu-tuc/CODE`: one dossier received on one page. */
export const receiveRoutes = (deps: ReceptionDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: receptionPatterns.procedure,
    permission: deskPermission,
    audit: 'reception.form-shown',
    input: (raw) => {
      const id = visitIn(raw);
      return id && { id, code: raw.params['code'] ?? '' };
    },
    handle: ({ id, code }, request) =>
      onVisit(deps, id, request, (visit, official) =>
        onProcedure(deps, { visit, official, code }, request, (open) => {
          const begun = keptForm(visit.form, code);
          const posted = request.kept ?? begun;
          return show(deps, official, request, {
            ...{ visit, open, posted, errors: {} },
            note: posted ? 'begun' : undefined,
          });
        }),
      ),
  }),
  route({
    method: 'POST',
    path: receptionPatterns.procedure,
    permission: deskPermission,
    audit: 'reception.received',
    input: (raw) => {
      const id = visitIn(raw);
      return id && { id, code: raw.params['code'] ?? '', body: raw.body };
    },
    handle: ({ id, code, body }, request) =>
      onVisit(deps, id, request, (visit, official) =>
        onProcedure(deps, { visit, official, code }, request, async (open) => {
          // First of all what was typed is kept: whatever breaks from here on, it is there to go on with.
          await keepForm(deps.office.db, id, formToKeep(code, body));
          return receiveOrShow(deps, { visit, official, open, body }, request);
        }),
      ),
  }),
];

async function onProcedure(
  deps: ReceptionDeps,
  asked: { readonly visit: Visit; readonly official: Official; readonly code: string },
  request: PageRequest,
  work: (open: OpenProcedure) => Promise<Reply>,
): Promise<Reply> {
  const { visit, official, code } = asked;
  const open = await openProcedure(deps, code, official, request.now);
  if (open) return work(open);
  return redirect(visitPath(visit.id), { kind: 'notice', text: inBoth(receiveText, (t) => t.notHere) });
}

interface Sent {
  readonly visit: Visit;
  readonly official: Official;
  readonly open: OpenProcedure;
  readonly body: FormBody;
}

async function receiveOrShow(deps: ReceptionDeps, sent: Sent, request: PageRequest): Promise<Reply> {
  const { visit, official, open, body } = sent;
  const again = (more: Partial<Shown>) =>
    show(deps, official, request, { visit, open, posted: body, errors: {}, ...more });
  const changed = readCardsAndRows(open, body);
  if (changed) return again(changed);
  const places = await placesFor(deps, official, open.version, communeIn(open, body), request.now);
  const asked = textIn(body, 'lam');
  const incomplete = asked === 'bo-sung';
  const today = dateIn(request.now);
  const { result } = readReceive(body, { ...open, today, places: deps.places, incomplete });
  if (asked === 'xem-hen') return again({});
  if (asked === 'giup') return guide(deps, sent, request);
  if (!places) {
    const wrong = textIn(body, 'coQuan') === '' ? ('competentMissing' as const) : ('notCompetent' as const);
    const errors = result.ok ? {} : result.error;
    return again({ errors: { ...errors, coQuan: inBoth(receiveText, (t) => t[wrong]) } });
  }
  if (!result.ok) return again({ errors: result.error });
  const done = await receiveAtDesk(
    deps,
    { official, visit, open, places, incomplete, read: result.value },
    request,
  );
  if (!done.ok) return again(refusedBy(done.error));
  const { dossier } = done.value;
  if (!incomplete) return redirect(visitPath(visit.id), { kind: 'success', text: doneText(dossier) });
  const text = inBoth(receiveText, (t) => t.written(dossier.requestCode));
  return redirect(caseworkPath(dossier.id, 'requestSupplement'), { kind: 'success', text });
}

/** What was typed so far goes on as an online filing, which the person it is for confirms. */
async function guide(deps: ReceptionDeps, { official, open, body }: Sent, { now }: PageRequest) {
  const { answers } = readAnswers(body, { form: open.form, today: dateIn(now), places: deps.places });
  const beginning = { official, open, commune: communeIn(open, body), answers };
  return redirect(guidedPath(await beginGuided(deps, beginning, now)));
}

/** Which commune decides: as chosen, where there is a choice, else the desk's own. */
const communeIn = ({ commune }: OpenProcedure, body: PostedForm | undefined): string | undefined =>
  body && Object.hasOwn(body, 'coQuan') ? textIn(body, 'coQuan') : commune;

/** A scanner typed a card, or a row was added or taken away: the page is shown so, and nothing is wrong yet. */
function readCardsAndRows({ form }: OpenProcedure, body: FormBody): Partial<Shown> | undefined {
  for (const page of form.pages) {
    const cards = readCards(page, body);
    if (cards) return { posted: cards.body, errors: cards.errors, note: 'cardRead' };
    const rows = changedRows(page, body);
    if (rows) return { posted: withRow(page, rows.body, rows.adding), adding: rows.adding };
  }
  return undefined;
}

/** Where a refusal is told: what can be mended at its field. */
function refusedBy(refused: Refusal): Partial<Shown> {
  const codes = refused.details?.['codes'];
  if (refused.code !== 'reception.received-today' || !Array.isArray(codes))
    return { errors: { giayTo: refusalText(refused) } };
  const again = codes.filter((code) => typeof code === 'string');
  return { again, errors: { lapLai: inBoth(receiveText, (t) => t.receivedToday(again.join(', '))) } };
}

function doneText({ code, requestCode, deadline, submittedAt }: Dossier) {
  const due = deadline?.dueAt ?? submittedAt;
  return inBoth(receiveText, (t, lang) =>
    t.done(code ?? requestCode, `${clockText(due)}, ${dayIn(dateIn(due), lang)}`),
  );
}

async function show(
  deps: ReceptionDeps,
  official: Official,
  request: PageRequest,
  shown: Omit<Shown, 'answers' | 'places'>,
): Promise<Reply> {
  const { open, posted, errors } = shown;
  const today = dateIn(request.now);
  const { answers } = posted
    ? readAnswers(posted, { form: open.form, today, places: deps.places })
    : { answers: {} };
  const places = await placesFor(deps, official, open.version, communeIn(open, posted), request.now);
  const props = await receivePageOf(deps, official, { ...shown, answers, places }, request);
  return html(renderPage(ReceivePage(props)), Object.keys(errors).length > 0 ? 422 : 200);
}
