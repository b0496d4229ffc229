import { dayIn } from '#calendar';
import { dateIn, type Instant, type Lang } from '#kernel';
import { Button, Form, Link, StackedTable, StatusTag, SummaryList } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { appointPath, leavePath, renewPath, staffPath } from './staff.paths.ts';
import { staffText } from './staff.text.ts';
import { type Assignment, isStanding } from './staff.ts';

export interface PersonPageProps {
  readonly view: PageView;
  readonly now: Instant;
  readonly personId: string;
  readonly name: string;
  readonly login: string | undefined;
  readonly assignments: readonly Assignment[];
  /** May put this person into posts and out of them. */
  readonly mayChange: boolean;
  readonly mayRenew: boolean;
  readonly idempotencyKey: string;
}

/** One person of the staff: the account, and every post with its time. */
export function PersonPage(props: PersonPageProps) {
  const { view, personId, name, login, mayChange, mayRenew, idempotencyKey } = props;
  const text = staffText[view.lang];
  const title = text.personTitle(name);
  return (
    <Page view={view} title={title} variant="officials" back={{ href: staffPath, text: text.title }} private>
      <h1 class="govuk-heading-l">{title}</h1>
      <SummaryList rows={[{ key: text.login, value: login ?? text.noLogin }]} />
      <h2 class="govuk-heading-m">{text.held}</h2>
      <Held {...props} lang={view.lang} />
      {mayChange && (
        <p class="govuk-body">
          <Link href={appointPath(personId)}>{text.appoint}</Link>
        </p>
      )}
      {mayRenew && login !== undefined && (
        <>
          <h2 class="govuk-heading-m">{text.renew}</h2>
          <p class="govuk-body">{text.renewLead}</p>
          <Form action={renewPath(personId)} idempotencyKey={idempotencyKey}>
            <Button variant="secondary" preventDoubleClick>
              {text.renew}
            </Button>
          </Form>
        </>
      )}
    </Page>
  );
}

function Held({ assignments, personId, now, mayChange, lang }: PersonPageProps & { readonly lang: Lang }) {
  const text = staffText[lang];
  return (
    <StackedTable
      caption={text.held}
      captionHidden
      dense
      rows={assignments}
      columns={[
        {
          label: text.post,
          header: true,
          cell: ({ post }) => (
            <>
              {post.name[lang]}
              <br />
              <span class="mc-quiet">
                {post.unitName[lang]}, {post.agencyName[lang]}
              </span>
            </>
          ),
        },
        { label: text.period, cell: (each) => periodIn(each, lang) },
        {
          label: text.action,
          cell: (each) => {
            if (!isStanding(each, now)) return <StatusTag tone="neutral">{text.over}</StatusTag>;
            if (!mayChange || each.endsAt !== undefined) return '';
            return (
              <Link href={leavePath(personId, each.id)} hidden={text.that(each.post.name[lang])}>
                {text.change}
              </Link>
            );
          },
        },
      ]}
    />
  );
}

function periodIn({ startsAt, endsAt }: Assignment, lang: Lang): string {
  const text = staffText[lang];
  const from = text.since(dayIn(dateIn(startsAt), lang));
  return endsAt === undefined ? from : `${from} ${text.until(dayIn(dateIn(endsAt), lang))}`;
}
