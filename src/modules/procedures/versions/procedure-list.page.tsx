import type { Bilingual, Lang } from '#kernel';
import { Button, ButtonGroup, Link, StackedTable, StatusTag } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { draftPath, newProcedurePath, waitingPath } from '../drafting/drafting.paths.ts';
import { rehearsalPath } from '../rehearsal/rehearsal.paths.ts';
import { dayNumbers } from '../words.ts';
import { ChangeTag } from './change-tag.part.tsx';
import { controllerText } from './controller.text.ts';
import { procedureVersionsPath } from './versions.paths.ts';
import type { ListedProcedure } from './versions.store.ts';

/** A version that is being written or waits for approval. */
export interface ListedDraft {
  readonly code: string;
  readonly name: Bilingual;
  readonly state: 'editing' | 'submitted';
  readonly changedBy: string;
}

export interface ProcedureListProps {
  readonly view: PageView;
  readonly procedures: readonly ListedProcedure[];
  readonly drafts: readonly ListedDraft[];
}

/** Every procedure with the version in force; those with something to come first. */
export function ProcedureListPage({ view, procedures, drafts }: ProcedureListProps) {
  const { lang } = view;
  const text = controllerText[lang];
  return (
    <Page
      view={view}
      title={text.title}
      variant="officials"
      breadcrumbs={[{ text: text.workspace, href: '/lam-viec' }]}
      private
    >
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.intro}</p>
      <ButtonGroup>
        <Button href={newProcedurePath}>{text.beginNew}</Button>
        <Link href={waitingPath}>{text.waiting}</Link>
        <Link href={rehearsalPath}>{text.rehearse}</Link>
      </ButtonGroup>
      {drafts.length > 0 && <Drafts drafts={drafts} lang={lang} />}
      <StackedTable<ListedProcedure>
        caption={text.list}
        rows={procedures}
        dense
        columns={[
          {
            label: text.name,
            header: true,
            cell: ({ code, nameVi, nameEn }) => (
              <Link href={procedureVersionsPath(code)}>{lang === 'vi' ? nameVi : nameEn}</Link>
            ),
          },
          { label: text.code, cell: ({ code }) => code },
          {
            label: text.inForce,
            cell: ({ inForce }) => (inForce === undefined ? text.none : text.version(inForce)),
          },
          {
            label: text.next,
            cell: ({ next }) =>
              next ? (
                <>
                  {text.versionFrom(next.version, dayNumbers(next.from))}{' '}
                  {next.change && <ChangeTag change={next.change} lang={lang} />}
                </>
              ) : (
                text.none
              ),
          },
        ]}
      />
    </Page>
  );
}

function Drafts({ drafts, lang }: { readonly drafts: readonly ListedDraft[]; readonly lang: Lang }) {
  const text = controllerText[lang];
  return (
    <StackedTable<ListedDraft>
      caption={text.openDrafts}
      rows={drafts}
      dense
      columns={[
        {
          label: text.name,
          header: true,
          cell: ({ code, name }) => <Link href={draftPath(code)}>{name[lang]}</Link>,
        },
        { label: text.code, cell: ({ code }) => code },
        {
          label: text.standing,
          cell: ({ state }) => (
            <StatusTag tone={state === 'submitted' ? 'waiting' : 'new'}>{text.draftState[state]}</StatusTag>
          ),
        },
        { label: text.changedBy, cell: ({ changedBy }) => changedBy },
      ]}
    />
  );
}
