import { type DossierId, parseId } from '#kernel';
import { type AnyRoute, file, html, notFound, type PageRequest, type RawInput, route } from '#platform/http';
import type { PdfPrinter } from '#platform/pdf';
import { renderPage } from '#ui/layout';
import { dossierKeys, type FormKey } from './form-keys.ts';
import type { FormOf } from './form-of.action.ts';
import { PrintedPage } from './printed.page.tsx';
import { formPath, formSlugs, type Side, sides } from './printed.paths.ts';
import { printedCodes } from './printed-codes.action.ts';

export type PrintedDeps = { readonly printer: PdfPrinter; readonly formOf: FormOf };

/** Every form twice, below the dossier's page of either side: as a page, and with `.pdf` as a file. */
export const printedRoutes = (deps: PrintedDeps): readonly AnyRoute[] =>
  (['owner', 'official'] as const).flatMap((side) =>
    dossierKeys
      .filter((key) => side === 'official' || !inside.has(key))
      .flatMap((key) => routesOf(deps, side, key)),
  );

/** What goes from hand to hand between agencies has no address on the owner's side. */
const inside: ReadonlySet<FormKey> = new Set(['hand-over', 'log']);

const routesOf = ({ printer, formOf }: PrintedDeps, side: Side, key: FormKey): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: `${sides[side]}/:id/${formSlugs[key]}`,
    // A guest reads what belongs to the browser it was filed from: `formOf` decides.
    permission: side === 'owner' ? 'public' : 'dossier.read',
    audit: 'form.view',
    input,
    handle: async (id, request) => {
      const form = await found(formOf, id, key, request);
      if (!form) return notFound();
      return html(
        renderPage(
          PrintedPage({
            view: request.view,
            form,
            codes: printedCodes(form),
            pdfHref: `${formPath(id, key, side)}.pdf`,
            backHref: `${sides[side]}/${id}`,
          }),
        ),
      );
    },
  }),
  route({
    method: 'GET',
    path: `${sides[side]}/:id/${formSlugs[key]}.pdf`,
    permission: side === 'owner' ? 'public' : 'dossier.read',
    audit: 'form.print',
    input,
    handle: async (id, request) => {
      const form = await found(formOf, id, key, request);
      if (!form) return notFound();
      const body = await printer.print(form);
      const fileName = `${form.title} ${form.head.number ?? ''}`.trim().replace(/[/:]/g, '-');
      return file({
        body,
        mediaType: 'application/pdf',
        fileName: `${fileName}.pdf`,
        size: body.length,
        disposition: 'attachment',
      });
    },
  }),
];

function input({ params }: RawInput): DossierId | undefined {
  return parseId(params['id']);
}

const found = (formOf: FormOf, id: DossierId, key: FormKey, { actor, lang }: PageRequest) =>
  formOf(actor, id, key, lang);
