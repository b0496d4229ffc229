import { Button, Form, TextField } from '#ui';
import { type FormState, textIn } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { othersPath } from './parties.paths.ts';
import { partiesWords } from './parties.text.ts';

export interface OthersProps {
  readonly view: PageView;
  readonly draftId: string;
  readonly form: FormState;
}

/** Who receives the result, pays, or helped, where it is not the one who files. */
export function OthersPage({ view, draftId, form }: OthersProps) {
  const t = partiesWords(view.lang);
  const field = (name: string) => ({
    name,
    value: textIn(form.values, name),
    error: form.errors[name]?.[view.lang],
    optional: true,
  });
  return (
    <Page
      view={view}
      title={t.othersTitle}
      back={{ href: `/nop/${draftId}/kiem-tra` }}
      errors={form.errors}
      private
    >
      <h1 class="govuk-heading-l">{t.othersTitle}</h1>
      <p class="govuk-body">{t.othersWhy}</p>
      <Form action={othersPath(draftId)}>
        <TextField {...field('nguoiNhan')} label={t.receiver} kind="name" />
        <TextField {...field('nguoiNhanDienThoai')} label={t.receiverPhone} kind="phone" autocomplete="off" />
        <TextField {...field('nopTien')} label={t.payer} />
        <TextField {...field('nopTienMaSoThue')} label={t.payerTaxCode} kind="number" width={20} />
        <TextField {...field('nguoiGiup')} label={t.helper} hint={t.helperHint} kind="name" />
        <TextField {...field('nguoiGiupNoi')} label={t.helperFrom} />
        <Button preventDoubleClick>{t.next}</Button>
      </Form>
    </Page>
  );
}
