import type { PlainDate } from '#kernel';
import { Button, GetForm, InsetText, Link, Select } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { processDesignerPath } from '../drafting/drafting.paths.ts';
import type { StepGraph } from '../process/step-graph.ts';
import type { Design } from '../process-designer/design.ts';
import { designerPaths } from '../process-designer/designer.paths.ts';
import { designerText } from '../process-designer/designer.text.ts';
import { bodiesIn } from '../reading/standing-words.ts';
import { procedureVersionsPath } from '../versions/versions.paths.ts';
import { dayNumbers } from '../words.ts';
import { ComparedProcesses } from './compared-processes.part.tsx';
import { comparePath } from './process-changes.paths.ts';
import { processChangesText } from './process-changes.text.ts';

export interface ComparePageProps {
  readonly view: PageView;
  readonly design: Design;
  /** Newest first. */
  readonly versions: readonly {
    readonly version: number;
    readonly effectiveFrom: PlainDate;
    readonly process?: StepGraph | undefined;
  }[];
  /** The version the draft is held against. */
  readonly chosen: number | undefined;
}

/** The process of a draft beside that of a published version. */
export function ComparePage({ view, design, versions, chosen }: ComparePageProps) {
  const { lang } = view;
  const text = processChangesText[lang];
  const base = processDesignerPath(design.code);
  const before = versions.find(({ version }) => version === chosen);
  return (
    <Page
      view={view}
      title={`${text.title}: ${design.called[lang]}`}
      variant="officials"
      designs
      back={{ href: base, text: designerText[lang].backToList }}
      private
    >
      <span class="govuk-caption-l">
        {design.code} {design.called[lang]}
      </span>
      <h1 class="govuk-heading-l">{text.title}</h1>
      {before ? (
        <GetForm action={comparePath(design.code)}>
          <div class="mc-with-button">
            <Select
              name="voi"
              label={text.older}
              value={String(before.version)}
              items={versions.map(({ version, effectiveFrom }) => ({
                value: String(version),
                text: text.versionFrom(version, dayNumbers(effectiveFrom)),
              }))}
            />
            <Button variant="secondary">{text.compare}</Button>
          </div>
        </GetForm>
      ) : (
        <p class="govuk-body">{text.noVersion}</p>
      )}
      {!design.graph && <InsetText>{text.faulty}</InsetText>}
      {before && design.graph && (
        <>
          <h2 class="govuk-heading-m">{text.heading}</h2>
          <ComparedProcesses
            before={{ called: text.version(before.version), graph: before.process }}
            after={{ called: text.draft, graph: design.graph }}
            lang={lang}
            bodies={bodiesIn(design.agencies, lang)}
            editHref={design.editable ? designerPaths(base).item : undefined}
          />
        </>
      )}
      <p class="govuk-body">
        <Link href={procedureVersionsPath(design.code)}>{text.toVersions}</Link>
      </p>
    </Page>
  );
}
