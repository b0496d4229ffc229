import { clockText } from '#calendar';
import { dateIn, type Lang, type PlainDate } from '#kernel';
import { Button, DateField, GetForm, InsetText, Link, StackedTable } from '#ui';
import type { DateParts, FieldErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { draftPath } from '../drafting/drafting.paths.ts';
import { draftingText } from '../drafting/drafting.text.ts';
import { ChangeTag } from '../versions/change-tag.part.tsx';
import { procedureVersionsPath, versionsPath } from '../versions/versions.paths.ts';
import { dayNumbers } from '../words.ts';
import { rehearsalPath } from './rehearsal.paths.ts';
import { rehearsalText } from './rehearsal.text.ts';
import type { Rehearsal, RehearsedChange, Trial } from './rehearsal.ts';

export interface RehearsalPageProps {
  readonly view: PageView;
  readonly typed: DateParts;
  readonly errors: FieldErrors;
  readonly shown: { readonly day: PlainDate; readonly rehearsal: Rehearsal } | undefined;
}

/** A day to come: what will be in force, who stays on old rules, and what filing would come to. */
export function RehearsalPage({ view, typed, errors, shown }: RehearsalPageProps) {
  const { lang } = view;
  const text = rehearsalText[lang];
  return (
    <Page
      view={view}
      title={text.title}
      variant="officials"
      breadcrumbs={[
        { text: draftingText[lang].workspace, href: '/lam-viec' },
        { text: draftingText[lang].procedures, href: versionsPath },
      ]}
      errors={errors}
      private
    >
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      <GetForm action={rehearsalPath}>
        <DateField
          name="ngay"
          label={text.day}
          hint={text.dayHint}
          value={typed}
          error={errors['ngay']?.[lang]}
        />
        <Button>{text.show}</Button>
      </GetForm>
      {shown && (
        <>
          <h2 class="govuk-heading-m">{text.on(dayNumbers(shown.day))}</h2>
          <Changes changes={shown.rehearsal.changes} lang={lang} />
          <Notices rehearsal={shown.rehearsal} lang={lang} />
        </>
      )}
    </Page>
  );
}

function Changes({ changes, lang }: { readonly changes: readonly RehearsedChange[]; readonly lang: Lang }) {
  const text = rehearsalText[lang];
  const number = (version: number | undefined) => (version === undefined ? text.none : text.version(version));
  return (
    <StackedTable<RehearsedChange>
      caption={text.versions}
      captionHidden
      rows={changes}
      dense
      empty={<p class="govuk-body">{text.nothing}</p>}
      columns={[
        {
          label: text.procedure,
          header: true,
          cell: ({ code, name, change }) => (
            <>
              <Link href={procedureVersionsPath(code)}>{name[lang]}</Link>{' '}
              {change && <ChangeTag change={change} lang={lang} />}
            </>
          ),
        },
        { label: text.versions, cell: ({ now, later }) => text.changes(number(now), number(later)) },
        { label: text.stay, numeric: true, cell: ({ old }) => String(old.dossiers) },
        { label: text.move, numeric: true, cell: ({ old }) => String(old.drafts) },
        { label: text.before, cell: ({ before }) => trialIn(before, lang) },
        { label: text.after, cell: ({ after }) => trialIn(after, lang) },
      ]}
    />
  );
}

function trialIn(trial: Trial | undefined, lang: Lang): string {
  const text = rehearsalText[lang];
  if (!trial) return text.none;
  const { version, due, filedHere } = trial;
  if (!filedHere) return text.notHere(version);
  if (due === undefined) return text.noDue(version);
  return text.tried(version, `${clockText(due)}, ${dayNumbers(dateIn(due))}`);
}

function Notices({ rehearsal, lang }: { readonly rehearsal: Rehearsal; readonly lang: Lang }) {
  const text = rehearsalText[lang];
  const { notices, drafts } = rehearsal;
  return (
    <>
      {notices.length > 0 && (
        <InsetText>
          <p class="govuk-body govuk-!-font-weight-bold">{text.notices}</p>
          {notices.map((notice) => (
            <p key={notice.en} class="govuk-body">
              {notice[lang]}
            </p>
          ))}
        </InsetText>
      )}
      {drafts.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{text.drafts}</h2>
          <p class="govuk-body">{text.draftsLead}</p>
          <ul class="govuk-list govuk-list--bullet">
            {drafts.map(({ code, name }) => (
              <li key={code}>
                <Link href={draftPath(code)}>{name[lang]}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
