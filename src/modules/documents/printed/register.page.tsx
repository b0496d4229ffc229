import type { VNode } from 'preact';
import { Button, DateField, GetForm, Link } from '#ui';
import { partsOfIso } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { documentsText } from '../documents.text.ts';
import { registerPath } from './printed.paths.ts';
import { PrintedSheet, type PrintedSheetProps } from './printed-sheet.part.tsx';
import type { RegisterPeriod } from './register.form.ts';

export interface RegisterPageProps extends PrintedSheetProps {
  readonly view: PageView;
  readonly period: RegisterPeriod;
}

/** The register of one's own unit: choose a period, read it, print it. */
export function RegisterPage({ view, form, codes, period }: RegisterPageProps): VNode {
  const text = documentsText[view.lang];
  const { from, to } = period;
  return (
    <Page
      view={view}
      title={form.title}
      variant="officials"
      back={{ href: '/lam-viec', text: text.back }}
      private
    >
      <GetForm action={registerPath} class="mc-filters mc-no-print">
        <DateField name="tu" label={text.from} value={partsOfIso(from)} />
        <DateField name="den" label={text.to} value={partsOfIso(to)} />
        <Button variant="secondary">{text.show}</Button>
      </GetForm>
      <p class="govuk-body mc-no-print">
        <Link href={`${registerPath}.pdf?tu=${from}&den=${to}`}>{text.download}</Link>
      </p>
      <PrintedSheet form={form} codes={codes} />
    </Page>
  );
}
