import { inBoth, langs, type Official, parseId } from '#kernel';
import {
  type AnyRoute,
  type FormBody,
  forbidden,
  html,
  notFound,
  type PageRequest,
  redirect,
  route,
} from '#platform/http';
import { fillPhrase, isReadByCitizens, type Phrase } from '#procedures';
import { type FieldErrors, type FormState, hasErrors, textIn } from '#ui/forms';
import { renderPage } from '#ui/layout';
import type { DossierDeps } from '../deps.ts';
import { refusalText } from '../refusal-words.ts';
import { type KeptPhrase, mayChange, mayShare, sampleValues, valuesOfPhrase } from './kept-phrase.ts';
import { manageText } from './manage-phrases.text.ts';
import { PhrasePage } from './phrase.page.tsx';
import { PhraseListPage } from './phrase-list.page.tsx';
import { newPhrasePath, phrasePath, phrasesPath, removePhrasePath } from './phrases.paths.ts';
import { findPhrase, keptPhrases } from './phrases.store.ts';
import { addPhrase, dropPhrase, savePhrase } from './save-phrase.action.ts';
import { readPhraseForm } from './save-phrase.form.ts';

const permission = 'dossier.read';

/** One's own phrases and the agency's: read by its officials, the agency's changed by its heads. */
export const managePhrasesRoutes = (deps: DossierDeps): readonly AnyRoute[] => [
  listRoute(deps),
  ...addRoutes(deps),
  ...changeRoutes(deps),
  removeRoute(deps),
];

const listRoute = ({ office: { db } }: DossierDeps): AnyRoute =>
  route({
    method: 'GET',
    path: phrasesPath,
    permission,
    audit: 'phrases',
    input: () => ({}),
    handle: async (_, { actor, view, idempotencyKey }) => {
      if (actor.kind !== 'official') return forbidden();
      const phrases = await keptPhrases(db, actor);
      const agency = actor.agencyName[view.lang];
      return html(
        renderPage(PhraseListPage({ view, phrases, agency, mayShare: mayShare(actor), idempotencyKey })),
      );
    },
  });

const addRoutes = ({ office: { db } }: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: newPhrasePath,
    permission,
    audit: 'phrase.form',
    input: () => ({}),
    handle: async (_, request) => {
      if (request.actor.kind !== 'official') return forbidden();
      return show(request, request.actor, { form: { values: request.kept ?? {}, errors: {} } });
    },
  }),
  route({
    method: 'POST',
    path: newPhrasePath,
    permission,
    audit: 'phrase.add',
    input: ({ body }) => body,
    handle: async (body, request) => {
      const { actor, now } = request;
      if (actor.kind !== 'official') return forbidden();
      const read = readPhraseForm(body);
      const again = (errors: FieldErrors) => show(request, actor, { form: { values: body, errors } });
      if (!read.ok) return again(read.error);
      if (isPreview(body)) return again({});
      const saved = await addPhrase(db, actor, read.value, now);
      return saved.ok ? toList('saved') : again({ [fieldOf(saved.error.code)]: refusalText(saved.error) });
    },
  }),
];

const changeRoutes = ({ office: { db } }: DossierDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: phrasePath(':phrase'),
    permission,
    audit: 'phrase.change.form',
    input: ({ params }) => parseId<'phrase'>(params['phrase']),
    handle: async (id, request) => {
      const found = await changeable(db, request, id);
      if (!found) return notFound();
      const values = request.kept ?? valuesOfPhrase(found.kept);
      return show(request, found.actor, { form: { values, errors: {} }, kept: found.kept });
    },
  }),
  route({
    method: 'POST',
    path: phrasePath(':phrase'),
    permission,
    audit: 'phrase.change',
    input: ({ params, body }) => {
      const id = parseId<'phrase'>(params['phrase']);
      return id && { id, body };
    },
    handle: async ({ id, body }, request) => {
      const found = await changeable(db, request, id);
      if (!found) return notFound();
      const { actor, kept } = found;
      const read = readPhraseForm(body);
      const again = (errors: FieldErrors, more = {}) =>
        show(request, actor, { form: { values: { ...body, ...more }, errors }, kept });
      if (!read.ok) return again(read.error);
      if (isPreview(body)) return again({});
      const change = { phrase: read.value, revision: Number(textIn(body, 'ban')) || 0, now: request.now };
      const saved = await savePhrase(db, actor, kept, change);
      if (saved.ok) return toList('saved');
      // What they have now been told of, they may save over.
      const seen = { ban: String(kept.revision) };
      return again({ [fieldOf(saved.error.code)]: refusalText(saved.error) }, seen);
    },
  }),
];

const removeRoute = ({ office: { db } }: DossierDeps): AnyRoute =>
  route({
    method: 'POST',
    path: removePhrasePath(':phrase'),
    permission,
    audit: 'phrase.remove',
    page: phrasesPath,
    input: ({ params }) => parseId<'phrase'>(params['phrase']),
    handle: async (id, { actor, now }) => {
      if (actor.kind !== 'official') return forbidden();
      return (await dropPhrase(db, actor, id, now)) ? toList('removed') : notFound();
    },
  });

const toList = (done: 'saved' | 'removed') =>
  redirect(phrasesPath, { kind: 'success', text: inBoth(manageText, (t) => t[done]) });

const isPreview = (body: FormBody): boolean => textIn(body, 'nut') === 'xem';

const fieldOf = (code: string): string => (code === 'phrase.name-taken' ? 'ten' : 'vi');

async function changeable(db: DossierDeps['office']['db'], { actor }: PageRequest, id: string) {
  const kept = actor.kind === 'official' ? await findPhrase(db, actor, id) : undefined;
  return actor.kind === 'official' && kept && mayChange(actor, kept) ? { actor, kept } : undefined;
}

function show(
  { view, idempotencyKey }: PageRequest,
  official: Official,
  { form, kept }: { readonly form: FormState; readonly kept?: KeptPhrase },
) {
  const read = readPhraseForm(form.values);
  const markup = renderPage(
    PhrasePage({
      ...{ view, form, idempotencyKey },
      action: kept ? phrasePath(kept.id) : newPhrasePath,
      changes: kept !== undefined,
      mayShare: mayShare(official),
      preview: read.ok ? previewOf(read.value, official) : [],
    }),
  );
  return html(markup, hasErrors(form.errors) ? 422 : 200);
}

/** As it would come into a field of a made-up dossier. */
const previewOf = ({ use, text }: Phrase, official: Official) =>
  langs.flatMap((lang) => {
    const words = lang === 'vi' || isReadByCitizens(use) ? text[lang] : undefined;
    return words === undefined ? [] : [{ lang, text: fillPhrase(words, sampleValues(official, lang)) }];
  });
