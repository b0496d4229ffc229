import {
  type DossierId,
  dateIn,
  err,
  may,
  type PostId,
  type Refusal,
  type Result,
  type UnitId,
} from '#kernel';
import { agencyName, awayPosts } from '#organisations';
import {
  type AnyRoute,
  confirmFirst,
  type FormBody,
  html,
  notFound,
  type PageRequest,
  type RawInput,
  type Reply,
  route,
} from '#platform/http';
import { newerVersion } from '#procedures';
import { type FieldErrors, hasErrors } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { allowed } from '../allowed.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { DossierDeps } from '../deps.ts';
import type { Dossier } from '../dossier.ts';
import { findDossier } from '../dossiers.store.ts';
import { mayReadDossier } from '../may-read.action.ts';
import { messagesOver } from '../messages/messages.ts';
import { perform } from '../perform.ts';
import { gapsIn, insertAsked, withPhrase } from '../phrases/insert-phrase.form.ts';
import { offerPhrases } from '../phrases/offer-phrases.action.ts';
import type { PhraseFields } from '../phrases/phrases.ts';
import { slipsWithoutForm } from '../receipt/slip-set.action.ts';
import { refusalText } from '../refusal-words.ts';
import { relatedTo } from '../related/related.action.ts';
import { DestroyedPage } from '../retention/destroyed.page.tsx';
import { destructionOf } from '../retention/destructions.store.ts';
import type { Action } from '../transition.ts';
import type { ActionPage } from './action-frame.page.tsx';
import { type Case, openSteps } from './case.ts';
import { caseActions } from './case-actions.ts';
import { CaseworkPage } from './casework.page.tsx';
import { caseworkPatterns } from './casework.paths.ts';
import { clockOf } from './clock.ts';
import { dossierIn } from './form-input.ts';
import { MovedOnPage } from './moved-on.page.tsx';
import { openCase } from './open-case.action.ts';
import { withheldFrom } from './withheld.ts';

/** One dossier on one screen, for the officials of its agencies; for all others there is no such page. */
export const caseworkRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: caseworkPatterns.dossier,
    permission: 'dossier.read',
    audit: 'dossier.open',
    input: (raw: RawInput) => dossierIn(raw),
    handle: async ({ id }, request) => {
      const found = await openCase(deps, request.actor, id);
      if (!found) return destroyedPage(deps, request, id);
      const { actor, now } = request;
      const [units, related, withoutForm, newer, away] = await Promise.all([
        unitsOf(deps, found.dossier),
        relatedTo(deps, actor, found),
        slipsWithoutForm(deps, found.history),
        newerVersion(deps.office.db, found.version),
        awayPosts(deps.office.db, holding(found.dossier), now),
      ]);
      const actions = caseActions(found.dossier, actor, now);
      return html(
        renderPage(
          CaseworkPage({
            view: request.view,
            found,
            clock: clockIn(found, request),
            mayAnswer: mayAnswer(found, request),
            actions,
            withheld: withheldFrom(found, actor, { now, offered: actions }),
            units,
            related,
            readers: may(actor, 'audit.read'),
            withoutForm,
            newer,
            away,
            idempotencyKey: request.idempotencyKey,
          }),
        ),
      );
    },
  }),
];

/** The posts that have its open steps. */
const holding = (dossier: Case['dossier']): readonly PostId[] =>
  openSteps(dossier).flatMap(({ postId }) => postId ?? []);

const mayAnswer = ({ dossier }: Case, { actor, now }: PageRequest): boolean =>
  allowed(dossier, 'send-message', actor).ok && messagesOver(dossier, now) === undefined;

/** In the place of a dossier whose content was destroyed, for those who could have read it. */
async function destroyedPage({ office }: DossierDeps, { view, actor }: PageRequest, id: DossierId) {
  const [dossier, destruction] = await Promise.all([
    findDossier(office.db, id),
    destructionOf(office.db, id),
  ]);
  if (!dossier || !destruction || !mayReadDossier(dossier, actor)) return notFound();
  return html(renderPage(DestroyedPage({ view, destruction })), 410);
}

/** As they were called when the dossier was filed. */
async function unitsOf({ unitOf }: DossierDeps, { places, submittedAt }: Dossier) {
  const { help, reception, competent } = places;
  const nameOf = async (id: UnitId) => agencyName(await unitOf(id, dateIn(submittedAt)));
  const elsewhere = help !== reception && help !== competent;
  return {
    help: elsewhere ? await nameOf(help) : undefined,
    reception: await nameOf(reception),
    competent: await nameOf(competent),
  };
}

const clockIn = ({ dossier, calendar }: Case, { now }: PageRequest) => clockOf(dossier, calendar, now);

/** One thing an official does to a dossier by a form: what it is, and the page the form stands on. */
export interface ActionForm {
  readonly action: Action;
  readonly page: ActionPage;
  /** The fields that phrases can be put into. */
  readonly phrases?: PhraseFields | undefined;
  /** Why it cannot be done besides what the table of transitions says: this step is another's. */
  readonly hindrance?: (found: Case) => Refusal | undefined;
}

/** Shows the form, or why there is nothing to fill in any more. */
export async function showForm(
  deps: DossierDeps,
  request: PageRequest,
  id: DossierId,
  form: ActionForm,
): Promise<Reply> {
  const found = await openCase(deps, request.actor, id);
  if (!found) return notFound();
  const refused = hindranceOf(form, found, request);
  if (refused) return turnAway(request, found, refused);
  return formPage(deps, request, found, { form, values: request.kept ?? {}, errors: {} });
}

/** What happens with a posted form: read, decided, done; or the same page with what is wrong. */
export interface Answered<Command> {
  readonly body: FormBody;
  readonly read: (found: Case) => Promise<Result<Command, FieldErrors>> | Result<Command, FieldErrors>;
  readonly decide: (dossier: Dossier, command: Command, context: DecisionContext) => Decision;
  /** Refusals that a person can mend in the form, by code: the field each is told at. */
  readonly fieldOf: Readonly<Record<string, string>>;
  readonly done: (dossier: Dossier) => Reply;
}

/** Does it through `perform`. A refusal keeps what was typed, or says politely that others were faster. */
export async function answerForm<Command>(
  deps: DossierDeps,
  request: PageRequest,
  id: DossierId,
  form: ActionForm & Answered<Command>,
): Promise<Reply> {
  const found = await openCase(deps, request.actor, id);
  if (!found) return notFound();
  const hindrance = hindranceOf(form, found, request);
  const again = (errors: FieldErrors, insert?: string) =>
    formPage(deps, request, found, { form, values: form.body, errors, insert });
  const insert = insertAsked(form.body, form.phrases);
  // Whether it may be done at all is said before what is wrong with the form.
  if (insert !== undefined) return hindrance ? turnAway(request, found, hindrance) : again({}, insert);
  const command = withoutGaps(await form.read(found), form);
  if (!command.ok) return hindrance ? turnAway(request, found, hindrance) : again(command.error);
  const asked = { actor: request.actor, dossierId: id, action: form.action, now: request.now };
  // Asked even when it is hindered: the same form may have done it a moment ago.
  const outcome = await perform(deps.office, { ...asked, key: request.idempotencyKey }, (dossier, context) =>
    form.decide(dossier, command.value, context),
  );
  if (outcome.ok) return form.done(outcome.value.dossier);
  if (outcome.error.code === 'second-factor.needed') return confirmFirst();
  const field = Object.hasOwn(form.fieldOf, outcome.error.code) && form.fieldOf[outcome.error.code];
  if (field && !hindrance) return again({ [field]: refusalText(outcome.error) });
  const now = (await openCase(deps, request.actor, id)) ?? found;
  return turnAway(request, now, form.hindrance?.(now) ?? outcome.error);
}

/** What was read, unless a place of a phrase has still to be filled. */
function withoutGaps<Command>(
  read: Result<Command, FieldErrors>,
  { body, phrases }: ActionForm & Answered<Command>,
): Result<Command, FieldErrors> {
  const gaps = phrases ? gapsIn(body) : {};
  return hasErrors(gaps) ? err({ ...gaps, ...(read.ok ? {} : read.error) }) : read;
}

const hindranceOf = (form: ActionForm, found: Case, { actor }: PageRequest): Refusal | undefined => {
  const permitted = allowed(found.dossier, form.action, actor);
  return form.hindrance?.(found) ?? (permitted.ok ? undefined : permitted.error);
};

interface ShownForm {
  readonly form: ActionForm;
  readonly values: FormBody;
  readonly errors: FieldErrors;
  /** The field the chosen phrase is put into. */
  readonly insert?: string | undefined;
}

async function formPage(
  { office }: DossierDeps,
  request: PageRequest,
  found: Case,
  { form: asked, values, errors, insert }: ShownForm,
): Promise<Reply> {
  const { view, idempotencyKey } = request;
  const phrases = await offerPhrases(office.db, request.actor, found, asked.phrases);
  const form = insert === undefined ? { values, errors } : withPhrase(values, insert, phrases);
  const clock = clockIn(found, request);
  const page = await asked.page({ view, found, clock, form, idempotencyKey, phrases });
  return html(renderPage(page), hasErrors(form.errors) ? 422 : 200);
}

function turnAway({ view }: PageRequest, found: Case, refusal: Refusal): Reply {
  switch (refusal.code) {
    case 'dossier.unknown':
      return notFound();
    case 'dossier.not-permitted':
      return html(renderPage(MovedOnPage({ view, found, refusal })), 403);
    default:
      return html(renderPage(MovedOnPage({ view, found, refusal })), 409);
  }
}
