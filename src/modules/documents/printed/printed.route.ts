import { type DossierId, parseId } from '#kernel';
import { type AnyRoute, file, html, notFound, type PageRequest, type RawInput, route } from '#platform/http';
import type { PdfPrinter } from '#platform/pdf';
import { renderPage } from '#ui/layout';
import type { FormOf } from './form-of.action.ts';
import { type FormKey, formKeys } from './form-set.ts';
import { PrintedPage } from './printed.page.tsx';
import { printedCodes } from './printed-codes.action.ts';

export type PrintedDeps = { readonly printer: PdfPrinter; readonly formOf: FormOf };

const path = '/ho-so/:id/phieu/:form';

/** Every form twice at one address: a page, and below it the PDF. */
export const printedRoutes = ({ printer, formOf }: PrintedDeps): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path,
    permission: 'public',
    audit: 'form.view',
    input,
    handle: async (wanted, request) => {
      const form = await found(formOf, wanted, request);
      if (!form) return notFound();
      const dossier = `/ho-so/${wanted.id}`;
      return html(
        renderPage(
          PrintedPage({
            view: request.view,
            form,
            codes: printedCodes(form),
            pdfHref: `${dossier}/phieu/${wanted.key}/pdf`,
            backHref: request.actor.kind === 'official' ? `/lam-viec${dossier}` : dossier,
          }),
        ),
      );
    },
  }),
  route({
    method: 'GET',
    path: `${path}/pdf`,
    permission: 'public',
    audit: 'form.print',
    input,
    handle: async (wanted, request) => {
      const form = await found(formOf, wanted, request);
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

type Wanted = { readonly id: DossierId; readonly key: FormKey };

function input({ params }: RawInput): Wanted | undefined {
  const id: DossierId | undefined = parseId(params['id']);
  const key = formKeys.find((known) => known === params['form']);
  return id && key && { id, key };
}

const found = (formOf: FormOf, { id, key }: Wanted, { actor, lang }: PageRequest) =>
  formOf(actor, id, key, lang);
