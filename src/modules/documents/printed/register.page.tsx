import type { VNode } from 'preact';
import { Button, DateField, GetForm, Link, SubNavigation } from '#ui';
import { partsOfIso } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { documentsText } from '../documents.text.ts';
import { type ListKey, listPath } from './printed.paths.ts';
import { PrintedSheet, type PrintedSheetProps } from './printed-sheet.part.tsx';
import type { RegisterPeriod } from './register.form.ts';

export interface RegisterPageProps extends PrintedSheetProps {
  readonly view: PageView;
  readonly list: ListKey;
  readonly period: RegisterPeriod;
}

/** The register of one's own unit, or a list beside it: choose a period, read it, print it. */
export function RegisterPage({ view, list, form, codes, period }: RegisterPageProps): VNode {
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
      <SubNavigation
        class="mc-no-print"
        label={text.lists}
        items={(['register', 'receipt-list', 'result-list'] as const).map((key) => ({
          text: text.listNames[key],
          href: `${listPath(key)}?tu=${from}&den=${to}`,
          current: key === list,
        }))}
      />
      <GetForm action={listPath(list)} class="mc-filters mc-no-print">
        <DateField name="tu" label={text.from} value={partsOfIso(from)} />
        <DateField name="den" label={text.to} value={partsOfIso(to)} />
        <Button variant="secondary">{text.show}</Button>
      </GetForm>
      <p class="govuk-body mc-no-print">
        <Link href={`${listPath(list)}.pdf?tu=${from}&den=${to}`}>{text.download}</Link>
      </p>
      <PrintedSheet form={form} codes={codes} />
    </Page>
  );
}
