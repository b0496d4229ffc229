import { Type } from 'typebox';
import { parseId } from '#kernel';
import { type AnyApiRoute, apiNotFound, apiRoute, apiValue } from '#platform/http';
import { phraseUses } from '#procedures';
import { openCase } from '../casework/open-case.action.ts';
import type { DossierDeps } from '../deps.ts';
import { offerPhrases } from '../phrases/offer-phrases.action.ts';
import { phraseSources } from '../phrases/phrases.ts';
import { dossierParams, none } from './schemas.ts';

/** Words for officials, filled for one dossier; its owner has no such address. */
export const phrasesApi = (deps: DossierDeps): readonly AnyApiRoute[] => [
  apiRoute({
    method: 'GET',
    path: '/api/v1/dossiers/:id/phrases',
    permission: 'dossier.read',
    audit: 'api.dossier.phrases',
    summary: 'Phrases that fit a use, of the procedure, the agency and the post, filled for this dossier',
    params: dossierParams,
    query: Type.Object({ use: Type.Enum(phraseUses, { description: 'What is to be written' }) }),
    body: none,
    response: Type.Object({
      phrases: Type.Array(
        Type.Object({
          name: Type.String(),
          source: Type.Enum(phraseSources),
          lang: Type.Enum(['vi', 'en']),
          text: Type.String({ description: '[…] stands where something is still to be written' }),
        }),
      ),
    }),
    handle: async ({ params, query: { use } }, { actor }) => {
      const id = parseId<'dossier'>(params.id);
      const found = id && (await openCase(deps, actor, id));
      if (!found || actor.kind !== 'official') return apiNotFound();
      const { text: offered = [] } = await offerPhrases(deps.office.db, actor, found, { text: use });
      return apiValue({
        phrases: offered.map(({ name, source, lang, text }) => ({ name, source, lang, text })),
      });
    },
  }),
];
