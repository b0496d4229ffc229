import { dateIn } from '#kernel';
import { type AnyRoute, file, forbidden, html, type PageRequest, route } from '#platform/http';
import type { PdfPrinter } from '#platform/pdf';
import { renderPage } from '#ui/layout';
import { type ListKey, listPath } from './printed.paths.ts';
import { printedCodes } from './printed-codes.action.ts';
import { periodIn, type RegisterPeriod } from './register.form.ts';
import { RegisterPage } from './register.page.tsx';
import type { RegisterOf } from './register-of.action.ts';

export type RegisterDeps = { readonly printer: PdfPrinter; readonly registerOf: RegisterOf };

/** The register of the official's agency for a period and the lists beside it, as a page and as a file. */
export const registerRoutes = (deps: RegisterDeps): readonly AnyRoute[] =>
  (['register', 'receipt-list', 'result-list'] as const).flatMap((key) => routesOf(deps, key));

const routesOf = ({ printer, registerOf }: RegisterDeps, key: ListKey): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: listPath(key),
    permission: 'dossier.read',
    audit: `${key}.view`,
    input: ({ query }) => query,
    handle: async (query, request) => {
      const period = periodIn(query, dateIn(request.now));
      const form = await made(registerOf, key, period, request);
      if (!form) return forbidden();
      const { view } = request;
      return html(renderPage(RegisterPage({ view, list: key, form, codes: printedCodes(form), period })));
    },
  }),
  route({
    method: 'GET',
    path: `${listPath(key)}.pdf`,
    permission: 'dossier.read',
    audit: `${key}.print`,
    input: ({ query }) => query,
    handle: async (query, request) => {
      const period = periodIn(query, dateIn(request.now));
      const form = await made(registerOf, key, period, request);
      if (!form) return forbidden();
      const body = await printer.print(form);
      return file({
        body,
        mediaType: 'application/pdf',
        fileName: `${form.title} ${period.from} ${period.to}.pdf`,
        size: body.length,
        disposition: 'attachment',
      });
    },
  }),
];

async function made(
  registerOf: RegisterOf,
  key: ListKey,
  period: RegisterPeriod,
  { actor, lang, now }: PageRequest,
) {
  return actor.kind === 'official' ? registerOf({ ...period, key, official: actor, lang, now }) : undefined;
}
