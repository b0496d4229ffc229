import { workspacePath } from '#dossiers';
import { BackLink, Button, InsetText, Link } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { exportFilePath, exportOnePath } from './export.paths.ts';
import { exportText } from './export.text.ts';
import type { WorkExport } from './export.ts';

export interface ExportPageProps {
  readonly view: PageView;
  readonly made: Pick<WorkExport, 'id' | 'query' | 'of' | 'done' | 'endedAt' | 'kept'>;
}

/** How far a file is, and where it is fetched. */
export function ExportPage({ view, made }: ExportPageProps) {
  const { lang } = view;
  const text = exportText[lang];
  return (
    <Page view={view} title={text.title} variant="officials" private>
      <BackLink href={`${workspacePath}?${made.query}`}>{text.back}</BackLink>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <div data-module="mc-worklist" data-busy={made.endedAt === undefined ? '' : undefined} id="danh-sach">
        <Standing view={view} made={made} />
      </div>
    </Page>
  );
}

function Standing({ view: { lang }, made }: ExportPageProps) {
  const text = exportText[lang];
  const { id, of, done, endedAt, kept } = made;
  if (endedAt === undefined)
    return (
      <>
        <p class="govuk-body" role="status">
          {of === undefined ? (
            text.counting
          ) : (
            <>
              <progress value={done} max={of} aria-label={text.progress(done, of)} />{' '}
              {text.progress(done, of)}
            </>
          )}
        </p>
        <p class="govuk-body">{text.leave}</p>
        <p class="govuk-body">
          <Link href={exportOnePath(id)}>{text.again}</Link>
        </p>
      </>
    );
  if (!kept) return <p class="govuk-body">{of === 0 ? text.nothing : text.gone}</p>;
  return (
    <>
      <p class="govuk-body" role="status">
        {text.ready(of ?? done)}
      </p>
      <Button href={exportFilePath(id)}>{text.download}</Button>
      <InsetText>{text.kept}</InsetText>
    </>
  );
}
