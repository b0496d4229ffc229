import type { VNode } from 'preact';
import { Link } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { documentsText } from '../documents.text.ts';
import { PrintedSheet, type PrintedSheetProps } from './printed-sheet.part.tsx';

export interface PrintedPageProps extends PrintedSheetProps {
  readonly view: PageView;
  readonly pdfHref: string;
  readonly backHref: string;
}

/** A printed form as a page of its own, with the way to its PDF. */
export function PrintedPage({ view, form, codes, pdfHref, backHref }: PrintedPageProps): VNode {
  const text = documentsText[view.lang];
  return (
    <Page view={view} title={form.title} back={{ href: backHref, text: text.back }} private>
      <p class="govuk-body mc-no-print">
        <Link href={pdfHref}>{text.download}</Link>
      </p>
      <PrintedSheet form={form} codes={codes} />
    </Page>
  );
}
