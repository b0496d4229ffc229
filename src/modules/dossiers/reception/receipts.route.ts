import type { FormOf, PrintedForm } from '#documents';
import { printedCodes } from '#documents';
import { type DossierId, parseId } from '#kernel';
import { type AnyRoute, file, html, notFound, type PageRequest, type RawInput, route } from '#platform/http';
import { renderPage } from '#ui/layout';
import { ReceiptsPage } from './receipts.page.tsx';
import { receiptsPath, receptionPatterns, type VisitId, visitPath } from './reception.paths.ts';
import { deskPermission, onVisit, visitIn } from './reception.route.ts';
import { receptionWords } from './reception.text.ts';
import type { ReceptionDeps } from './reception-deps.ts';
import { receivedIn } from './visits.store.ts';

/** All receipts of a visit, or one of them: as pages to be printed, and as one file. */
export const receiptsRoutes = (deps: ReceptionDeps, formOf: FormOf): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: receptionPatterns.receipts,
    permission: deskPermission,
    audit: 'reception.receipts-shown',
    input: asked,
    handle: ({ id, dossier }, request) =>
      onReceipts(deps, formOf, { id, dossier }, request, async (forms) => {
        const codes = new Map(forms.flatMap((form) => [...printedCodes(form)]));
        const [path, query = ''] = receiptsPath(id, dossier).split('?');
        const pdfHref = `${path}.pdf${query === '' ? '' : `?${query}`}`;
        const { view } = request;
        return html(renderPage(ReceiptsPage({ view, forms, codes, pdfHref, backHref: visitPath(id) })));
      }),
  }),
  route({
    method: 'GET',
    path: `${receptionPatterns.receipts}.pdf`,
    permission: deskPermission,
    audit: 'reception.receipts-printed',
    input: asked,
    handle: (which, request) =>
      onReceipts(deps, formOf, which, request, async (forms) => {
        const body = await deps.printer.printAll(forms);
        const fileName = `${receptionWords(request.lang).printTitle}.pdf`;
        const as = { mediaType: 'application/pdf', disposition: 'attachment' } as const;
        return file({ body, fileName, size: body.length, ...as });
      }),
  }),
];

interface Asked {
  readonly id: VisitId;
  readonly dossier: DossierId | undefined;
}

function asked(raw: RawInput): Asked | undefined {
  const id = visitIn(raw);
  return id && { id, dossier: parseId<'dossier'>(raw.query['ho-so']) };
}

/** Each receipt as it stands now; nothing to print is no page. */
const onReceipts = (
  deps: ReceptionDeps,
  formOf: FormOf,
  { id, dossier }: Asked,
  request: PageRequest,
  work: (forms: readonly PrintedForm[]) => Promise<ReturnType<typeof html> | ReturnType<typeof file>>,
) =>
  onVisit(deps, id, request, async ({ id: visit }, official) => {
    const received = await receivedIn(deps.office.db, visit);
    const wanted = received.filter(({ dossierId }) => dossier === undefined || dossierId === dossier);
    const forms: PrintedForm[] = [];
    for (const { dossierId } of wanted) {
      const form = await formOf(official, dossierId, 'receipt', request.lang);
      if (form) forms.push(form);
    }
    return forms.length > 0 ? work(forms) : notFound();
  });
