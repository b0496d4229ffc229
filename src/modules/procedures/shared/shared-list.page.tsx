import type { Bilingual } from '#kernel';
import { Button, Form, Link, StackedTable, StatusTag, TextField } from '#ui';
import { bind, type FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { sharedListPath, sharedPath } from './shared.paths.ts';
import { sharedText } from './shared.text.ts';
import type { SharedDraft } from './shared-draft.ts';

export interface ListedShared {
  readonly name: string;
  readonly called: Bilingual;
  readonly inUse: boolean;
  readonly draft: SharedDraft['state'] | undefined;
}

export interface SharedListProps {
  readonly view: PageView;
  readonly processes: readonly ListedShared[];
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** The processes that procedures call, and how a new one begins. */
export function SharedListPage({ view, processes, form, idempotencyKey }: SharedListProps) {
  const { lang } = view;
  const text = sharedText[lang];
  return (
    <Page view={view} title={text.title} variant="officials" errors={form.errors} private>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      <StackedTable<ListedShared>
        caption={text.title}
        captionHidden
        rows={processes}
        empty={<p class="govuk-body">{text.none}</p>}
        columns={[
          {
            label: text.name,
            header: true,
            cell: ({ name, called }) => <Link href={sharedPath(name)}>{called[lang]}</Link>,
          },
          {
            label: text.state,
            cell: ({ inUse, draft }) => (
              <>
                <StatusTag tone={inUse ? 'done' : 'new'}>{inUse ? text.inUse : text.isNew}</StatusTag>{' '}
                {inUse && draft && (
                  <StatusTag tone={draft === 'editing' ? 'active' : 'waiting'}>{text[draft]}</StatusTag>
                )}
              </>
            ),
          },
        ]}
      />
      <h2 class="govuk-heading-m">{text.newTitle}</h2>
      <Form action={sharedListPath} idempotencyKey={idempotencyKey}>
        <TextField {...bind(form, 'ten', lang)} label={text.viName} />
        <TextField {...bind(form, 'tenEn', lang)} label={text.enName} />
        <Button preventDoubleClick>{text.create}</Button>
      </Form>
    </Page>
  );
}
