import { type AnyRoute, html, notFound, type RawInput, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { codeOf } from '../casework/case.ts';
import { caseworkPath, caseworkPatterns } from '../casework/casework.paths.ts';
import { dossierIn } from '../casework/form-input.ts';
import { openCase } from '../casework/open-case.action.ts';
import type { DossierDeps } from '../deps.ts';
import { openOwn } from '../tracking/open-own.action.ts';
import { dossierAsked } from '../tracking/own.route.ts';
import { ownPath, ownPatterns } from '../tracking/tracking.paths.ts';
import { ReadingsPage } from './readings.page.tsx';
import { readingsOf } from './readings.store.ts';

const most = 500;

/** Who read a dossier: for its owner by post and agency, for the heads of its agencies by name. */
export const readingsRoutes = (deps: DossierDeps, months: number): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: ownPatterns.readers,
    permission: 'filer',
    audit: 'own-dossier.readers',
    input: dossierAsked,
    handle: async (id, { actor, view }) => {
      const found = await openOwn(deps, actor, id);
      if (!found) return notFound();
      const readings = await readingsOf(deps.office.db, id, most);
      const about = { code: codeOf(found.dossier), backHref: ownPath(id), named: false };
      return html(renderPage(ReadingsPage({ view, readings, months, ...about })));
    },
  }),
  route({
    method: 'GET',
    path: caseworkPatterns.readers,
    permission: 'audit.read',
    audit: 'dossier.readers',
    input: (raw: RawInput) => dossierIn(raw),
    handle: async ({ id }, { actor, view }) => {
      const found = await openCase(deps, actor, id);
      if (!found) return notFound();
      const readings = await readingsOf(deps.office.db, id, most);
      const about = { code: codeOf(found.dossier), backHref: caseworkPath(id), named: true };
      return html(renderPage(ReadingsPage({ view, readings, months, ...about })));
    },
  }),
];
