import { clockText, dayText } from '#calendar';
import { dateIn, type Instant } from '#kernel';
import { Button, Form, InsetText, Link, StackedTable } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { postalPath } from '../reception.paths.ts';
import { outcomeIn } from './outcome-words.ts';
import { type ListId, listPath, postalPatterns } from './postal.paths.ts';
import { postalWords } from './postal.text.ts';
import type { ShownLine } from './shown-line.ts';

export interface HandOverPageProps {
  readonly view: PageView;
  readonly id: ListId;
  readonly madeAt: Instant;
  readonly imported: boolean;
  readonly lines: readonly ShownLine[];
}

/** A hand-over list line by line: what importing it would do, or what has become of it. */
export function HandOverPage({ view, id, madeAt, imported, lines }: HandOverPageProps) {
  const { lang } = view;
  const t = postalWords(lang);
  const title = t.listTitle(`${clockText(madeAt)}, ${dayText(dateIn(madeAt))[lang]}`);
  const ready = lines.filter(({ outcome }) => outcome === 'ready').length;
  return (
    <Page view={view} title={title} variant="officials" back={{ href: postalPath, text: t.back }} private>
      <h1 class="govuk-heading-l">{title}</h1>
      {!imported && (
        <>
          <InsetText>{ready > 0 ? t.dryRun(ready, lines.length) : t.nothingToImport}</InsetText>
          {ready > 0 && (
            <Form action={listPath(id)}>
              <Button preventDoubleClick attributes={{ autofocus: true }}>
                {t.import(ready)}
              </Button>
            </Form>
          )}
        </>
      )}
      <p class="govuk-body">
        <Link href={`${listPath(id)}.csv`}>{t.export}</Link>
      </p>
      {lines.some(({ standing }) => standing !== undefined) ? (
        <Form action={postalPatterns.open}>
          <Lines title={title} imported={imported} lines={lines} view={view} />
        </Form>
      ) : (
        <Lines title={title} imported={imported} lines={lines} view={view} />
      )}
    </Page>
  );
}

interface LinesProps extends Pick<HandOverPageProps, 'imported' | 'lines' | 'view'> {
  readonly title: string;
}

function Lines({ title, imported, lines, view }: LinesProps) {
  const { lang } = view;
  const t = postalWords(lang);
  return (
    <StackedTable<ShownLine>
      caption={title}
      captionHidden
      dense
      rows={lines}
      columns={[
        { label: t.code, header: true, cell: ({ line, code }) => code ?? (line.code || '–') },
        { label: t.line, numeric: true, cell: (line) => lines.indexOf(line) + 1 },
        { label: t.sender, cell: ({ line }) => line.sender || '–' },
        { label: t.procedure, cell: ({ line }) => line.procedure || '–' },
        { label: t.outcome, cell: (line) => outcomeIn(line, imported, lang) },
        ...(imported ? [{ label: t.open, cell: (line: ShownLine) => <Open line={line} view={view} /> }] : []),
      ]}
    />
  );
}

function Open({ line: { code, standing }, view }: { readonly line: ShownLine; readonly view: PageView }) {
  const t = postalWords(view.lang);
  if (code === undefined || !standing) return <>–</>;
  return (
    <Button variant="secondary" name="ma" value={code} attributes={{ 'aria-label': t.openItem(code) }}>
      {t.open}
    </Button>
  );
}
