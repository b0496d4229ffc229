import { clockText, dayIn, dayText } from '#calendar';
import { dateIn, type Instant, type Lang } from '#kernel';
import { Button, Form, Link, StackedTable, SummaryList, WarningText } from '#ui';
import { Page, type PageView } from '#ui/layout';
import type { AccountEvent } from '../events/account-events.store.ts';
import { deviceWords } from '../events/device.ts';
import {
  changePasswordPath,
  choosePostPath,
  endOthersPath,
  endSessionPath,
  myDetailsPath,
  secondFactorPath,
} from '../identity.paths.ts';
import { addressText, type KeptDetails } from '../my-details/details.ts';
import { myAccountText } from './my-account.text.ts';
import type { AccountNotice } from './notices.ts';

export interface MyAccountPageProps {
  readonly view: PageView;
  readonly account: KeptDetails & {
    readonly name: string;
    readonly login: string;
    readonly phone: string | undefined;
    readonly idNumber: string | undefined;
    readonly sessions: readonly SessionLine[];
    readonly events: readonly AccountEvent[];
  };
  readonly currentId: string | undefined;
  readonly notices?: readonly AccountNotice[] | undefined;
}

interface SessionLine {
  readonly id: string;
  readonly since: Instant;
  readonly seen: Instant;
  readonly device: string | undefined;
}

/** A person's own account: who they are here, where they are signed in, and what happened to it. */
export function MyAccountPage({ view, account, currentId, notices = [] }: MyAccountPageProps) {
  const { lang } = view;
  const text = myAccountText[lang];
  const others = account.sessions.some(({ id }) => id !== currentId);
  return (
    <Page view={view} title={text.title} private>
      <h1 class="govuk-heading-l">{text.title}</h1>
      {notices.map((notice) => (
        <WarningText key={notice.href}>
          {notice.text[lang]} <Link href={notice.href}>{text.goOn}</Link>
        </WarningText>
      ))}
      {view.user?.kind === 'citizen' && (
        <p class="govuk-body">
          <Link href="/ho-so">{text.dossiers}</Link>
        </p>
      )}
      <Details view={view} account={account} />
      <h2 class="govuk-heading-m">{text.sessions}</h2>
      <p class="govuk-body">{text.sessionsWhy}</p>
      <Sessions lang={lang} sessions={account.sessions} currentId={currentId} />
      {others && (
        <Form action={endOthersPath}>
          <Button variant="secondary">{text.endOthers}</Button>
        </Form>
      )}
      <h2 class="govuk-heading-m">{text.security}</h2>
      <p class="govuk-body">
        <Link href={changePasswordPath}>{text.password}</Link>
        {view.user?.kind === 'staff' && (
          <>
            <br />
            <Link href={secondFactorPath}>{text.secondFactor}</Link>
          </>
        )}
      </p>
      <Events events={account.events} lang={lang} />
    </Page>
  );
}

function Details({ view, account }: Pick<MyAccountPageProps, 'view' | 'account'>) {
  const { lang, user } = view;
  const text = myAccountText[lang];
  const citizen = user?.kind === 'citizen';
  const { birthDate, address } = account;
  const change = [{ href: choosePostPath, text: text.changePost, hidden: text.changePostHidden }];
  return (
    <SummaryList
      card={{
        title: text.details,
        actions: citizen
          ? [{ href: myDetailsPath, text: text.change, hidden: text.changeHidden }]
          : undefined,
      }}
      rows={[
        { key: text.name, value: account.name },
        { key: text.login, value: account.login },
        account.phone !== undefined && { key: text.phone, value: account.phone },
        account.idNumber !== undefined && { key: text.idNumber, value: account.idNumber },
        citizen && { key: text.birthDate, value: birthDate ? dayText(birthDate)[lang] : text.notSaid },
        citizen && { key: text.email, value: account.email ?? text.notSaid },
        citizen && { key: text.address, value: address ? addressText(address) : text.notSaid },
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
        { label: text.device, cell: ({ device }) => deviceWords(device)[lang], header: true },
        { label: text.since, cell: ({ since }) => momentText(since, lang) },
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

interface EndButtonProps {
  readonly id: string;
  readonly since: string;
  readonly lang: Lang;
}

function EndButton({ id, since, lang }: EndButtonProps) {
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

function Events({ events, lang }: { readonly events: readonly AccountEvent[]; readonly lang: Lang }) {
  const text = myAccountText[lang];
  if (events.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">{text.events}</h3>
      <p class="govuk-body">{text.eventsWhy}</p>
      <StackedTable
        caption={text.events}
        captionHidden
        rows={events}
        columns={[
          { label: text.what, cell: ({ kind }) => text.eventKinds[kind], header: true },
          { label: text.when, cell: ({ at }) => `${clockText(at)}, ${dayIn(dateIn(at), lang)}` },
          { label: text.device, cell: ({ device }) => deviceWords(device)[lang] },
        ]}
      />
    </>
  );
}

const momentText = (at: Instant, lang: Lang): string => `${dayText(dateIn(at))[lang]}, ${clockText(at)}`;
