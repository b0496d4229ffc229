import { Button, ButtonGroup, Form, InsetText, StackedTable, StatusTag } from '#ui';
import type { PageView } from '#ui/layout';
import type { Designed, Told } from './designed.ts';
import { designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';
import { DesignerFrame } from './designer-frame.part.tsx';
import { tryText } from './try.text.ts';

/** A saved case and in what it comes out differently now, in words. */
export interface CaseLine {
  readonly name: string;
  readonly changes: readonly string[];
}

export interface CasesProps {
  readonly view: PageView;
  readonly of: Designed;
  readonly cases: readonly CaseLine[];
  readonly revision: number;
  readonly told: readonly Told[];
}

/** Every saved case, run with the form as it is now. */
export function CasesPage({ view, of, cases, revision, told }: CasesProps) {
  const { lang } = view;
  const text = tryText[lang];
  const paths = designerPaths(of.code);
  const changed = cases.filter(({ changes }) => changes.length > 0).length;
  return (
    <DesignerFrame {...{ view, of, told }} title={text.cases}>
      <h1 class="govuk-heading-l">{text.cases}</h1>
      {cases.length === 0 ? (
        <p class="govuk-body">{text.noCases}</p>
      ) : (
        <>
          <InsetText>
            {changed === 0 ? text.allSame(cases.length) : text.someChanged(changed, cases.length)}{' '}
            {text.casesNote}
          </InsetText>
          <Form action={paths.cases}>
            <input type="hidden" name="lan" value={String(revision)} />
            <CaseTable cases={cases} lang={lang} />
          </Form>
        </>
      )}
      <ButtonGroup>
        <Button href={paths.preview}>{designerText[lang].tryIt}</Button>
      </ButtonGroup>
    </DesignerFrame>
  );
}

function CaseTable({ cases, lang }: Pick<CasesProps, 'cases'> & { readonly lang: PageView['lang'] }) {
  const text = tryText[lang];
  return (
    <StackedTable<CaseLine>
      caption={text.cases}
      captionHidden
      rows={cases}
      columns={[
        { label: text.caseName, header: true, cell: ({ name }) => name },
        {
          label: text.standing,
          cell: ({ changes }) =>
            changes.length === 0 ? (
              <StatusTag tone="done">{text.same}</StatusTag>
            ) : (
              <StatusTag tone="waiting">{text.changed}</StatusTag>
            ),
        },
        { label: text.whatChanged, cell: ({ changes }) => <Changes changes={changes} /> },
        {
          label: designerText[lang].otherActs,
          cell: ({ name, changes }) => (
            <ButtonGroup>
              {changes.length > 0 && (
                <Act name="lay" value={name} text={text.accept} heard={text.acceptOf(name)} />
              )}
              <Act name="xoa" value={name} text={text.remove} heard={text.removeOf(name)} />
            </ButtonGroup>
          ),
        },
      ]}
    />
  );
}

function Changes({ changes }: Pick<CaseLine, 'changes'>) {
  if (changes.length === 0) return <>–</>;
  return (
    <ul class="govuk-list mc-cases__changes">
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}

interface ActProps {
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly heard: string;
}

const Act = ({ name, value, text, heard }: ActProps) => (
  <Button variant="secondary" name={name} value={value} attributes={{ 'aria-label': heard }}>
    {text}
  </Button>
);
