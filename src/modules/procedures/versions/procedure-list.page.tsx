import { Link, StackedTable } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { dayNumbers } from '../words.ts';
import { ChangeTag } from './change-tag.part.tsx';
import { controllerText } from './controller.text.ts';
import { procedureVersionsPath } from './versions.paths.ts';
import type { ListedProcedure } from './versions.store.ts';

export interface ProcedureListProps {
  readonly view: PageView;
  readonly procedures: readonly ListedProcedure[];
}

/** Every procedure with the version in force; those with something to come first. */
export function ProcedureListPage({ view, procedures }: ProcedureListProps) {
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
