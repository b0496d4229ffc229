import {
  Button,
  FileField,
  Form,
  InsetText,
  Link,
  StackedTable,
  StatusTag,
  type StatusTone,
  WarningText,
} from '#ui';
import { type FieldErrors, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { importPath, staffPath, templatePath } from '../staff/staff.paths.ts';
import { plannedIn } from './plan-words.ts';
import { importText } from './staff-import.text.ts';
import type { Planned } from './staff-plan.ts';

export interface ImportPageProps {
  readonly view: PageView;
  readonly agencyId: string;
  readonly errors: FieldErrors;
  readonly idempotencyKey: string;
}

/** The template to download, what a row means, and a table to be sent. */
export function ImportPage({ view, agencyId, errors, idempotencyKey }: ImportPageProps) {
  const { lang } = view;
  const text = importText[lang];
  return (
    <Page
      view={view}
      title={text.title}
      variant="officials"
      back={{ href: staffPath, text: text.toStaff }}
      errors={hasErrors(errors) ? errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      <ul class="govuk-list govuk-list--bullet">
        {text.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p class="govuk-body">
        <Link href={`${templatePath}?coQuan=${agencyId}`}>{text.template}</Link>
      </p>
      <Form action={importPath} idempotencyKey={idempotencyKey} multipart>
        <FileField
          name="tep"
          label={text.file}
          hint={text.fileHint}
          accept=".xlsx,.csv"
          error={errors['tep']?.[lang]}
        />
        <Button preventDoubleClick>{text.check}</Button>
      </Form>
    </Page>
  );
}

export interface PlanPageProps {
  readonly view: PageView;
  readonly plan: readonly Planned[];
  /** The rows as they were read, to be sent again with the agreement. */
  readonly table: string;
  readonly errors: FieldErrors;
  readonly idempotencyKey: string;
}

const tones: Readonly<Record<Planned['does'], StatusTone>> = {
  ...{ added: 'new', appointed: 'active', moved: 'active', ended: 'waiting' },
  ...{ unchanged: 'neutral', wrong: 'problem' },
};

/** What each row will do. With a mistake in any there is nothing to agree to. */
export function PlanPage({ view, plan, table, errors, idempotencyKey }: PlanPageProps) {
  const { lang } = view;
  const text = importText[lang];
  const wrong = plan.filter(({ does }) => does === 'wrong').length;
  const changes = plan.some(({ does }) => does !== 'unchanged');
  return (
    <Page
      view={view}
      title={text.planTitle}
      variant="officials"
      back={{ href: importPath, text: text.again }}
      errors={hasErrors(errors) ? errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{text.planTitle}</h1>
      {wrong > 0 && <WarningText>{text.wrong(wrong)}</WarningText>}
      {!changes && <InsetText>{text.nothing}</InsetText>}
      <StackedTable<Planned>
        caption={text.planTitle}
        captionHidden
        dense
        rows={plan}
        columns={[
          { label: text.line, cell: ({ row }) => String(row.line) },
          { label: text.who, header: true, cell: ({ row }) => `${row.name} (${row.login})` },
          {
            label: text.what,
            cell: (each) => <StatusTag tone={tones[each.does]}>{plannedIn(each, lang)}</StatusTag>,
          },
        ]}
      />
      {wrong === 0 && changes && (
        <Form action={importPath} idempotencyKey={idempotencyKey} multipart>
          <input type="hidden" name="bang" value={table} />
          <Button preventDoubleClick>{text.apply}</Button>
        </Form>
      )}
    </Page>
  );
}

export interface ImportedPageProps {
  readonly view: PageView;
  readonly changed: number;
  readonly passwords: readonly { readonly name: string; readonly login: string; readonly password: string }[];
}

/** How much was done, and the first passwords, this once. */
export function ImportedPage({ view, changed, passwords }: ImportedPageProps) {
  const text = importText[view.lang];
  return (
    <Page
      view={view}
      title={text.doneTitle}
      variant="officials"
      back={{ href: staffPath, text: text.toStaff }}
      private
    >
      <h1 class="govuk-heading-l">{text.doneTitle}</h1>
      <p class="govuk-body">{text.doneLead(changed)}</p>
      {passwords.length > 0 && (
        <>
          <WarningText>{text.passwordsLead}</WarningText>
          <StackedTable
            caption={text.passwords}
            rows={passwords}
            columns={[
              { label: text.who, header: true, cell: ({ name }) => name },
              { label: text.login, cell: ({ login }) => login },
              { label: text.password, cell: ({ password }) => <code>{password}</code> },
            ]}
          />
        </>
      )}
    </Page>
  );
}
