import { clockText } from '#calendar';
import { CardReader } from '#procedures';
import { Button, Form, Input, InsetText, Link, StackedTable } from '#ui';
import { bind, type FormState, fieldId, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { workspacePath } from '../casework/casework.paths.ts';
import { postalPath, receptionPath, visitPath } from './reception.paths.ts';
import { receptionWords } from './reception.text.ts';
import type { VisitLine } from './visit.ts';

export interface ReceptionStartProps {
  readonly view: PageView;
  readonly form: FormState;
  /** The number that was called to this post and came. */
  readonly ticket: string | undefined;
  readonly today: readonly VisitLine[];
}

/** Whoever stands before the desk, by one field: a card, a number or a name. */
export function ReceptionStartPage({ view, form, ticket, today }: ReceptionStartProps) {
  const { lang } = view;
  const t = receptionWords(lang);
  const field = bind(form, 'nguoi', lang);
  return (
    <Page
      view={view}
      title={t.title}
      variant="officials"
      back={{ href: workspacePath, text: t.toWork }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{t.title}</h1>
      {ticket !== undefined && <InsetText>{t.ticket(ticket)}</InsetText>}
      <div class="mc-beside">
        <div>
          <Form action={receptionPath}>
            <Input
              {...field}
              id={fieldId('nguoi')}
              label={t.who}
              labelSize="m"
              hint={t.whoHint}
              autocomplete="off"
              spellcheck={false}
              attributes={{ autofocus: true }}
            />
            {/* What the camera reads of a card besides its number. */}
            <input type="hidden" name="the" />
            <input type="hidden" name="the-sinh-day" />
            <input type="hidden" name="the-sinh-month" />
            <input type="hidden" name="the-sinh-year" />
            <CardReader slot={{ personId: 'nguoi', name: 'the', birthDate: 'the-sinh' }} lang={lang} />
            <Button>{t.find}</Button>
          </Form>
          <Today visits={today} view={view} />
        </div>
        <nav class="mc-beside__aside" aria-label={t.other}>
          <ul class="govuk-list">
            <li>
              <Link href={postalPath}>{t.postal}</Link>
            </li>
            <li>
              <Link href="/lam-viec/quay">{t.toDay}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </Page>
  );
}

function Today({ visits, view }: { readonly visits: readonly VisitLine[]; readonly view: PageView }) {
  const t = receptionWords(view.lang);
  return (
    <StackedTable<VisitLine>
      caption={t.today}
      dense
      rows={visits}
      empty={<p class="govuk-body">{t.nobody}</p>}
      columns={[
        {
          label: t.person,
          header: true,
          cell: ({ id, name, ticket }) => (
            <>
              <Link href={visitPath(id)}>{name ?? t.unnamed}</Link>
              {ticket !== undefined && <span class="mc-quiet"> {ticket}</span>}
            </>
          ),
        },
        { label: t.time, cell: ({ openedAt }) => clockText(openedAt) },
        {
          label: t.dossiers,
          cell: ({ codes, begun }) =>
            [...codes, ...(begun ? [t.begun] : codes.length === 0 ? [t.nothing] : [])].join(', '),
        },
      ]}
    />
  );
}
