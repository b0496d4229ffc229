import { dayIn } from '#calendar';
import { dateIn, type Instant, type Lang } from '#kernel';
import { Button, ButtonGroup, GetForm, Link, SelectField, StackedTable, TextField } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { roleNames } from '../permissions.ts';
import type { Post } from '../post.ts';
import type { Unit } from '../unit.ts';
import {
  closePostPath,
  importPath,
  newPersonPath,
  newPostPath,
  personPath,
  staffPath,
} from './staff.paths.ts';
import { staffText } from './staff.text.ts';
import type { Assignment } from './staff.ts';

export interface PostLine {
  readonly post: Post;
  readonly holders: readonly Assignment[];
  /** Steps it has taken and not finished. */
  readonly open: number;
  /** May be filled and closed by the reader. */
  readonly mine: boolean;
}

export interface StaffListPageProps {
  readonly view: PageView;
  readonly now: Instant;
  readonly agencies: readonly Unit[];
  readonly agency: Unit;
  readonly lines: readonly PostLine[];
  /** What was searched for, with whoever was found: each once. */
  readonly found?: { readonly name: string; readonly people: readonly Assignment[] } | undefined;
}

/** The posts of an agency with who holds them, and a way to find a person of any. */
export function StaffListPage(props: StaffListPageProps) {
  const { view, agencies, agency, found } = props;
  const { lang } = view;
  const text = staffText[lang];
  const withAgency = (path: string) => `${path}?coQuan=${agency.id}`;
  return (
    <Page
      view={view}
      title={text.title}
      variant="officials"
      back={{ href: '/quan-tri', text: text.toAdministration }}
      private
    >
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      <GetForm action={staffPath}>
        {agencies.length > 1 ? (
          <SelectField
            name="coQuan"
            label={text.agency}
            value={agency.id}
            options={agencies.map(({ id, fullName }) => ({ value: id, label: fullName[lang] }))}
          />
        ) : null}
        <TextField name="ten" label={text.search} value={found?.name} kind="name" optional />
        <Button variant="secondary">{text.show}</Button>
      </GetForm>
      <ButtonGroup>
        <Button href={withAgency(newPersonPath)}>{text.addPerson}</Button>
        <Button href={withAgency(newPostPath)} variant="secondary">
          {text.addPost}
        </Button>
        <Button href={importPath} variant="secondary">
          {text.importStaff}
        </Button>
      </ButtonGroup>
      {found ? <Found {...props} found={found} lang={lang} /> : <Posts {...props} lang={lang} />}
    </Page>
  );
}

type PartProps = StaffListPageProps & { readonly lang: Lang };

function Posts({ agency, lines, now, lang }: PartProps) {
  const text = staffText[lang];
  return (
    <StackedTable
      caption={text.posts(agency.fullName[lang])}
      dense
      rows={lines}
      empty={<p class="govuk-body">{text.noPosts}</p>}
      columns={[
        {
          label: text.post,
          header: true,
          cell: ({ post }) => (
            <>
              {post.name[lang]}
              <br />
              <span class="mc-quiet">
                {post.unitName[lang]}. {roleNames[post.role][lang]}
              </span>
            </>
          ),
        },
        { label: text.holders, cell: ({ holders }) => <Holders holders={holders} now={now} lang={lang} /> },
        { label: text.work, numeric: true, cell: ({ open }) => String(open) },
        {
          label: text.action,
          cell: ({ post, mine }) =>
            mine ? (
              <Link href={closePostPath(post.id)} hidden={text.that(post.name[lang])}>
                {text.close}
              </Link>
            ) : (
              ''
            ),
        },
      ]}
    />
  );
}

interface HoldersProps {
  readonly holders: readonly Assignment[];
  readonly now: Instant;
  readonly lang: Lang;
}

function Holders({ holders, now, lang }: HoldersProps) {
  const text = staffText[lang];
  if (holders.length === 0) return <span class="mc-quiet">{text.vacant}</span>;
  return (
    <ul class="govuk-list govuk-!-margin-bottom-0">
      {holders.map(({ id, personId, personName, startsAt, endsAt }) => (
        <li key={id}>
          <Link href={personPath(personId)}>{personName}</Link>
          {startsAt > now && <span class="mc-quiet"> {text.since(dayIn(dateIn(startsAt), lang))}</span>}
          {endsAt !== undefined && <span class="mc-quiet"> {text.until(dayIn(dateIn(endsAt), lang))}</span>}
        </li>
      ))}
    </ul>
  );
}

function Found({ found, lang }: PartProps & { readonly found: NonNullable<StaffListPageProps['found']> }) {
  const text = staffText[lang];
  return (
    <StackedTable
      caption={text.found(found.name)}
      dense
      rows={found.people}
      empty={<p class="govuk-body">{text.nobodyFound}</p>}
      columns={[
        {
          label: text.person,
          header: true,
          cell: ({ personId, personName }) => <Link href={personPath(personId)}>{personName}</Link>,
        },
        { label: text.post, cell: ({ post }) => `${post.name[lang]}, ${post.agencyName[lang]}` },
      ]}
    />
  );
}
