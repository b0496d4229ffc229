import { clockText, dayText } from '#calendar';
import { dateIn, type Instant, type Lang } from '#kernel';
import { Button, Form, StackedTable, SummaryList } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { choosePostPath, endSessionPath } from '../identity.paths.ts';
import { myAccountText } from './my-account.text.ts';

export interface MyAccountPageProps {
  readonly view: PageView;
  readonly account: {
    readonly name: string;
    readonly login: string;
    readonly phone: string | undefined;
    readonly idNumber: string | undefined;
    readonly sessions: readonly SessionLine[];
  };
  readonly currentId: string | undefined;
}

interface SessionLine {
  readonly id: string;
  readonly since: Instant;
  readonly seen: Instant;
}

/** A person's own account: who they are here, and where they are signed in. */
export function MyAccountPage({ view, account, currentId }: MyAccountPageProps) {
  const text = myAccountText[view.lang];
  return (
    <Page view={view} title={text.title} private>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <Details view={view} account={account} />
      <h2 class="govuk-heading-m">{text.sessions}</h2>
      <p class="govuk-body">{text.sessionsWhy}</p>
      <Sessions lang={view.lang} sessions={account.sessions} currentId={currentId} />
    </Page>
  );
}

function Details({ view, account }: Pick<MyAccountPageProps, 'view' | 'account'>) {
  const text = myAccountText[view.lang];
  const { user } = view;
  const change = [{ href: choosePostPath, text: text.changePost, hidden: text.changePostHidden }];
  return (
    <SummaryList
      rows={[
        { key: text.name, value: account.name },
        { key: text.login, value: account.login },
        account.phone !== undefined && { key: text.phone, value: account.phone },
        account.idNumber !== undefined && { key: text.idNumber, value: account.idNumber },
        user?.postName !== undefined && { key: text.post, value: user.postName, actions: change },
        user?.unitName !== undefined && { key: text.agency, value: user.unitName },
      ]}
    />
  );
}

interface SessionsProps {
  readonly lang: Lang;
  readonly sessions: readonly SessionLine[];
  readonly currentId: string | undefined;
}

function Sessions({ lang, sessions, currentId }: SessionsProps) {
  const text = myAccountText[lang];
  return (
    <StackedTable
      caption={text.sessions}
      captionHidden
      rows={sessions}
      columns={[
        { label: text.since, cell: ({ since }) => momentText(since, lang), header: true },
        { label: text.seen, cell: ({ seen }) => momentText(seen, lang) },
        {
          label: text.action,
          cell: ({ id, since }) =>
            id === currentId ? text.here : <EndButton id={id} since={momentText(since, lang)} lang={lang} />,
        },
      ]}
    />
  );
}

function EndButton({
  id,
  since,
  lang,
}: {
  readonly id: string;
  readonly since: string;
  readonly lang: Lang;
}) {
  const text = myAccountText[lang];
  return (
    <Form action={endSessionPath(id)}>
      <Button variant="secondary" class="govuk-!-margin-bottom-0">
        {text.end}
        <span class="govuk-visually-hidden">{text.endHidden(since)}</span>
      </Button>
    </Form>
  );
}

const momentText = (at: Instant, lang: Lang): string => `${dayText(dateIn(at))[lang]}, ${clockText(at)}`;
