import { type AnyRoute, html, noInput, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { termsPath } from '#ui/terms';
import { TermsPage } from './terms.page.tsx';

/** `/thuat-ngu`: the words of the field in plain language. */
export const termsRoutes: readonly AnyRoute[] = [
  route({
    method: 'GET',
    path: termsPath,
    permission: 'public',
    audit: 'terms.shown',
    input: noInput,
    handle: async (_, { view }) => html(renderPage(TermsPage({ view }))),
  }),
];
