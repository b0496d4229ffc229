import type { Lang } from '#kernel';
import { Button, GetForm, InsetText, Link, SelectField, StackedTable, StatusTag, type StatusTone } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { draftPath } from '../drafting/drafting.paths.ts';
import { formVersionsPath } from '../form-versions/form-versions.paths.ts';
import { formVersionsText } from '../form-versions/form-versions.text.ts';
import { ComparedProcesses } from '../process-changes/compared-processes.part.tsx';
import { processChangesText } from '../process-changes/process-changes.text.ts';
import { type Bodies, bodiesIn } from '../reading/standing-words.ts';
import { dayNumbers } from '../words.ts';
import { ChangeTag } from './change-tag.part.tsx';
import { controllerText } from './controller.text.ts';
import { DifferenceList } from './difference-list.part.tsx';
import type { ComparedVersions, Standing } from './history.ts';
import type { Touched } from './touched.ts';
import { procedureVersionsPath, versionsPath } from './versions.paths.ts';
import type { HistoricVersion } from './versions.store.ts';
import { versionsText } from './versions.text.ts';

/** A version with where it stands today and who lives under it. */
export type VersionLine = HistoricVersion & { readonly standing: Standing; readonly touched: Touched };

export interface ProcedureVersionsProps {
  readonly view: PageView;
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** Oldest first. */
  readonly versions: readonly VersionLine[];
  readonly compared: ComparedVersions | undefined;
  /** Whether the next version is being written. */
  readonly draft: boolean;
}

/** The versions of a procedure with their days, and any two of them compared. */
export function ProcedureVersionsPage({
  view,
  code,
  name,
  versions,
  compared,
  draft,
}: ProcedureVersionsProps) {
  const { lang } = view;
  const text = controllerText[lang];
  return (
    <Page
      view={view}
      title={`${text.versionsTitle}: ${name[lang]}`}
      variant="officials"
      designs={compared?.processes !== undefined}
      breadcrumbs={[
        { text: text.workspace, href: '/lam-viec' },
        { text: text.title, href: versionsPath },
      ]}
      private
    >
      <span class="govuk-caption-l">{code}</span>
      <h1 class="govuk-heading-l">{name[lang]}</h1>
      <p class="govuk-body">
        <Link href={`/thu-tuc/${code}`}>{text.publicPage}</Link>
      </p>
      <Button href={draftPath(code)} variant="secondary">
        {draft ? text.goOn : text.begin}
      </Button>
      <Versions versions={versions} lang={lang} />
      <h2 class="govuk-heading-m">{text.compareTitle}</h2>
      {versions.length < 2 ? (
        <p class="govuk-body">{text.onlyOne}</p>
      ) : (
        <Choice code={code} versions={versions} compared={compared} lang={lang} />
      )}
      {compared && <Compared compared={compared} bodies={bodiesOf(versions, lang)} lang={lang} />}
      {versions.some(({ form }) => form) && (compared || draft) && (
        <p class="govuk-body">
          <Link href={formVersionsPath(code, compared)}>{formVersionsText[lang].title}</Link>
        </p>
      )}
    </Page>
  );
}

const tones: Readonly<Record<Standing, StatusTone>> = { ended: 'neutral', inForce: 'done', toCome: 'new' };

function Versions({ versions, lang }: { readonly versions: readonly VersionLine[]; readonly lang: Lang }) {
  const text = controllerText[lang];
  return (
    <StackedTable<VersionLine>
      caption={text.versionsTitle}
      rows={[...versions].reverse()}
      dense
      columns={[
        { label: text.number, header: true, cell: ({ version }) => text.version(version) },
        {
          label: text.standing,
          cell: ({ standing }) => <StatusTag tone={tones[standing]}>{text.standings[standing]}</StatusTag>,
        },
        { label: text.from, cell: ({ effectiveFrom }) => dayNumbers(effectiveFrom) },
        {
          label: text.until,
          cell: ({ effectiveTo }) => (effectiveTo === undefined ? text.openEnd : dayNumbers(effectiveTo)),
        },
        {
          label: text.change,
          cell: ({ change }) =>
            change ? <ChangeTag change={change} lang={lang} /> : versionsText[lang].first,
        },
        { label: text.drafts, numeric: true, cell: ({ touched }) => String(touched.drafts) },
        { label: text.dossiers, numeric: true, cell: ({ touched }) => String(touched.dossiers) },
      ]}
    />
  );
}

function Choice({
  code,
  versions,
  compared,
  lang,
}: Pick<ProcedureVersionsProps, 'code' | 'versions' | 'compared'> & { readonly lang: Lang }) {
  const text = controllerText[lang];
  const options = versions.map(({ version, effectiveFrom }) => ({
    value: String(version),
    label: text.versionFrom(version, dayNumbers(effectiveFrom)),
  }));
  return (
    <GetForm action={procedureVersionsPath(code)}>
      <SelectField name="tu" label={text.older} value={String(compared?.from ?? '')} options={options} />
      <SelectField name="den" label={text.newer} value={String(compared?.to ?? '')} options={options} />
      <Button variant="secondary">{text.compare}</Button>
    </GetForm>
  );
}

/** Names of the bodies of every version, by their keys. */
const bodiesOf = (versions: readonly VersionLine[], lang: Lang): Bodies =>
  bodiesIn(
    versions.flatMap(({ content }) => content.agencies),
    lang,
  );

interface ComparedProps {
  readonly compared: ComparedVersions;
  readonly bodies: Bodies;
  readonly lang: Lang;
}

function Compared({ compared, bodies, lang }: ComparedProps) {
  const text = controllerText[lang];
  const { from, to, class: change, differences, processes } = compared;
  const called = processChangesText[lang];
  return (
    <>
      {change && (
        <InsetText>
          <p class="govuk-body">
            {text.whole}: <ChangeTag change={change} lang={lang} />
          </p>
          <p class="govuk-body">{versionsText[lang].effects[change]}</p>
        </InsetText>
      )}
      <DifferenceList differences={differences} caption={text.compared(from, to)} lang={lang} />
      {processes && (
        <>
          <h2 class="govuk-heading-m">{called.heading}</h2>
          <ComparedProcesses
            before={{ called: called.version(from), graph: processes.before }}
            after={{ called: called.version(to), graph: processes.after }}
            lang={lang}
            bodies={bodies}
          />
        </>
      )}
    </>
  );
}
