import { type PrintedForm, PrintedSheet } from '#documents';
import { Button, ButtonGroup, Link } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { receptionWords } from './reception.text.ts';

export interface ReceiptsProps {
  readonly view: PageView;
  readonly forms: readonly PrintedForm[];
  /** SVG of every QR code on them, by what it holds. */
  readonly codes: ReadonlyMap<string, string>;
  readonly pdfHref: string;
  readonly backHref: string;
}

/** Receipts as they are printed, each on a sheet of its own: the browser's print is opened at once. */
export function ReceiptsPage({ view, forms, codes, pdfHref, backHref }: ReceiptsProps) {
  const t = receptionWords(view.lang);
  return (
    <Page
      view={view}
      title={t.printTitle}
      variant="officials"
      back={{ href: backHref, text: t.toVisit }}
      private
    >
      <div class="mc-no-print">
        <ButtonGroup>
          <Button type="button" attributes={{ 'data-module': 'mc-print', hidden: true }}>
            {t.printNow}
          </Button>
          <Link href={pdfHref}>{t.pdf}</Link>
        </ButtonGroup>
      </div>
      {forms.map((form) => (
        <div key={form.head.number} class="mc-sheet">
          <PrintedSheet form={form} codes={codes} />
        </div>
      ))}
    </Page>
  );
}
