import { clockText, dayText } from '#calendar';
import { dateIn } from '#kernel';
import { Button, FileField, Form, Input, Link, StackedTable, TextareaField } from '#ui';
import { bind, type FormState, fieldId, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { receptionPath } from '../reception.paths.ts';
import type { ListLine } from './post-item.ts';
import { listPath, postalPatterns } from './postal.paths.ts';
import { postalWords } from './postal.text.ts';

export interface PostalPageProps {
  readonly view: PageView;
  readonly form: FormState;
  readonly lists: readonly ListLine[];
}

/** One item to open, a list to bring in, and the lists there are. */
export function PostalPage({ view, form, lists }: PostalPageProps) {
  const { lang } = view;
  const t = postalWords(lang);
  return (
    <Page
      view={view}
      title={t.title}
      variant="officials"
      back={{ href: receptionPath, text: t.toReception }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Form action={postalPatterns.open}>
        <Input
          {...bind(form, 'ma', lang)}
          id={fieldId('ma')}
          label={t.one}
          labelSize="m"
          hint={t.codeHint}
          width={20}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          attributes={{ autofocus: true }}
        />
        <Button>{t.open}</Button>
      </Form>
      <h2 class="govuk-heading-m">{t.list}</h2>
      <p class="govuk-hint">{t.listHint}</p>
      <Form action={postalPatterns.bring} multipart>
        <TextareaField {...bind(form, 'danhSach', lang)} label={t.paste} rows={5} />
        <FileField
          name="tep"
          label={t.file}
          accept=".xlsx,.csv,.tsv,.txt,text/csv"
          error={form.errors['tep']?.[lang]}
        />
        <Button variant="secondary">{t.check}</Button>
      </Form>
      <StackedTable<ListLine>
        caption={t.lists}
        dense
        rows={lists}
        empty={<p class="govuk-body">{t.noLists}</p>}
        columns={[
          {
            label: t.when,
            header: true,
            cell: ({ id, madeAt }) => (
              <Link href={listPath(id)}>{`${clockText(madeAt)}, ${dayText(dateIn(madeAt))[lang]}`}</Link>
            ),
          },
          {
            label: t.state,
            cell: ({ imported, received, lines }) => (imported ? t.progress(received, lines) : t.draft),
          },
        ]}
      />
    </Page>
  );
}
