import {
  type DossierId,
  dateIn,
  type Instant,
  inBoth,
  type Official,
  parseId,
  parsePlainDate,
  startOfDay,
} from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  forbidden,
  html,
  noInput,
  notFound,
  type PageRequest,
  type RawInput,
  redirect,
  route,
} from '#platform/http';
import { newId } from '#platform/ids';
import { searchIn } from '#procedures';
import { dateIn as dateParts, type FormState, isoOfParts, textIn, untouched } from '#ui/forms';
import { renderPage } from '#ui/layout';
import { ChoosePersonPage } from './choose-person.page.tsx';
import { choosePerson, deskPostOf, findPeople } from './find-person.action.ts';
import { personMeant } from './find-person.ts';
import { knownNow, ofSought, soughtIn } from './person.ts';
import { receptionPath, receptionPatterns, type VisitId, visitPath } from './reception.paths.ts';
import { receptionText } from './reception.text.ts';
import type { ReceptionDeps } from './reception-deps.ts';
import { ReceptionStartPage } from './start.page.tsx';
import { VisitPage } from './visit.page.tsx';
import type { Visit } from './visit.ts';
import { findVisit, insertVisit, receivedIn, setPerson, visitsSince } from './visits.store.ts';

/** Only who may both file for somebody and accept stands at the desk. */
export const deskPermission = 'dossier.submit-for';

/** `/lam-viec/tiep-nhan`: who came, and what was received for them. */
export const receptionRoutes = (deps: ReceptionDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: receptionPath,
    permission: deskPermission,
    audit: 'reception.shown',
    input: noInput,
    handle: (_, request) => startPage(deps, request, { ...untouched, values: request.kept ?? {} }),
  }),
  route({
    method: 'POST',
    path: receptionPath,
    permission: deskPermission,
    audit: 'reception.person-sought',
    input: ({ body }) => body,
    handle: (body, request) => seek(deps, body, request),
  }),
  ...visitRoutes(deps),
];

const visitRoutes = (deps: ReceptionDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: receptionPatterns.visit,
    permission: deskPermission,
    audit: 'reception.visit-shown',
    input: (raw) => {
      const id = visitIn(raw);
      return id && { id, asked: raw.query['q']?.trim() };
    },
    handle: ({ id, asked }, request) =>
      onVisit(deps, id, request, (visit) =>
        visit.person ? visitPage(deps, visit, asked, request) : choosePage(deps, visit, request),
      ),
  }),
  route({
    method: 'POST',
    path: receptionPatterns.person,
    page: receptionPatterns.visit,
    permission: deskPermission,
    audit: 'reception.person-chosen',
    input: (raw) => {
      const id = visitIn(raw);
      const chosen: DossierId | undefined = parseId(textIn(raw.body, 'hoSo'));
      return id && { id, chosen };
    },
    handle: ({ id, chosen }, request) =>
      onVisit(deps, id, request, async (visit, official) => {
        const sought = soughtIn(visit.sought ?? '');
        const known = typeof sought === 'string' ? {} : ofSought(sought);
        const found = chosen && (await choosePerson(deps, official, chosen, request.now));
        if (chosen && !found) return notFound();
        // A number that was typed is theirs now, whatever they said before.
        const typed = typeof sought !== 'string' && sought.by === 'name' && found ? {} : known;
        await setPerson(deps.office.db, id, knownNow(found ?? {}, typed));
        return redirect(visitPath(id));
      }),
  }),
];

/** The identifier of the visit an address names. */
export const visitIn = ({ params }: Pick<RawInput, 'params'>): VisitId | undefined =>
  parseId<'visit'>(params['visit']);

/** What is done with a visit of one's own post; for everybody else there is none. */
export async function onVisit<Answer>(
  deps: ReceptionDeps,
  id: VisitId,
  { actor }: PageRequest,
  work: (visit: Visit, official: Official) => Promise<Answer>,
) {
  if (actor.kind !== 'official') return forbidden();
  const visit = await findVisit(deps.office.db, id, deskPostOf(actor));
  return visit ? work(visit, actor) : notFound();
}

async function startPage(deps: ReceptionDeps, request: PageRequest, form: FormState) {
  const { actor, now, view } = request;
  if (actor.kind !== 'official') return forbidden();
  const today = await visitsSince(deps.office.db, deskPostOf(actor), startOfDay(dateIn(now)));
  const ticket = await numberNow(deps, actor, now);
  const wrong = Object.keys(form.errors).length > 0;
  return html(renderPage(ReceptionStartPage({ view, form, ticket, today })), wrong ? 422 : 200);
}

/** The number that came to this post and has no visit yet: it is the next person's. */
async function numberNow(deps: ReceptionDeps, official: Official, now: Instant) {
  const number = await deps.numberServed(official.postId, now);
  const today = await visitsSince(deps.office.db, deskPostOf(official), startOfDay(dateIn(now)));
  return today.some(({ ticket }) => ticket === number) ? undefined : number;
}

/** Begins a visit with whoever was meant, or with what was typed, for somebody to be chosen. */
async function seek(deps: ReceptionDeps, body: FormBody, request: PageRequest) {
  const { actor, now } = request;
  if (actor.kind !== 'official') return forbidden();
  const typed = textIn(body, 'nguoi');
  const sought = soughtIn(typed);
  if (typeof sought === 'string') {
    const errors = { nguoi: inBoth(receptionText, (t) => t.faults[sought]) };
    // A card that could not be read is not typed again by hand.
    const values = sought === 'card' ? {} : { nguoi: typed };
    return startPage(deps, request, { values, errors });
  }
  const found = await findPeople(deps, actor, sought, now);
  const meant = personMeant(sought, found);
  const id = newId<'visit'>();
  await insertVisit(deps.office.db, deskPostOf(actor), {
    ...{ id, channel: 'direct', now, ticket: await numberNow(deps, actor, now) },
    ...(meant ? { person: knownNow(meant, readByCamera(body)) } : { sought: typed }),
  });
  return redirect(visitPath(id));
}

/** What the script read of a card besides its number; its owner says so by its being there. */
function readByCamera(body: FormBody) {
  const name = textIn(body, 'the');
  const born = isoOfParts(dateParts(body, 'the-sinh'));
  return { name: name === '' ? undefined : name, birthDate: parsePlainDate(born) };
}

async function choosePage(deps: ReceptionDeps, visit: Visit, request: PageRequest) {
  const { view, actor, now } = request;
  const sought = soughtIn(visit.sought ?? '');
  if (typeof sought === 'string' || actor.kind !== 'official') return redirect(receptionPath);
  const found = await findPeople(deps, actor, sought, now);
  const newName = sought.by === 'name' ? sought.value : undefined;
  const props = { view, visit: visit.id, sought: sought.value, newName, found };
  return html(renderPage(ChoosePersonPage(props)));
}

/** Procedures shown at once: one screen of them. */
const mostHits = 8;

async function visitPage(
  deps: ReceptionDeps,
  visit: Visit,
  asked: string | undefined,
  { view, lang, now }: PageRequest,
) {
  const index = await deps.indexes(dateIn(now));
  const named = (code: string) => index.inOrder.find((each) => each.code === code);
  const nameIn = (hit: ReturnType<typeof named>, code: string): string =>
    (lang === 'en' ? (hit?.nameEn ?? hit?.nameVi) : hit?.nameVi) ?? code;
  const received = (await receivedIn(deps.office.db, visit.id)).map((each) => ({
    ...each,
    name: nameIn(named(each.procedureCode), each.procedureCode),
  }));
  const hits = asked
    ? searchIn(index, { text: asked, described: true, route: 'local', limit: mostHits })
    : undefined;
  const search = hits && {
    asked: asked ?? '',
    found: hits.hits.map((hit) => ({
      ...{ code: hit.code, name: nameIn(hit, hit.code) },
      field: (lang === 'en' ? hit.fieldEn : undefined) ?? hit.fieldVi,
    })),
  };
  return html(renderPage(VisitPage({ view, visit, received, search })));
}
