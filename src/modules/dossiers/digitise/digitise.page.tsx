import { photoAccept, scanAccept } from '#documents';
import { Button, FileField, FileUpload, Form, InsetText, Link, StackedTable, StatusTag } from '#ui';
import { fieldId } from '#ui/forms';
import { ActionFrame } from '../casework/action-frame.page.tsx';
import { type CaseComponent, caseComponents, codeOf } from '../casework/case.ts';
import { FileList } from '../casework/case-papers.page.tsx';
import { trayFor } from '../tray/tray.paths.ts';
import { digitisingOf, leftToDigitise } from './component-states.ts';
import { copyText } from './copy.text.ts';
import { comparePath, scanPath, settlePath } from './digitise.paths.ts';
import { digitiseText, sourceText, stateText } from './digitise.text.ts';
import type { DigitisePageProps } from './digitise-props.ts';
import { PileForm } from './pile.part.tsx';

/** Everything about digitising one dossier: what is to be done, what was scanned, the pages being sorted. */
export function DigitisePage(props: DigitisePageProps) {
  const { view, found, pile } = props;
  const text = digitiseText[view.lang];
  const left = leftToDigitise(found.dossier);
  const asked = found.dossier.toDigitise !== undefined;
  return (
    <ActionFrame {...props} title={text.title}>
      <p class="govuk-body">{text.lead}</p>
      {asked && <InsetText>{left.length > 0 ? text.toDo(left.length) : text.allDone}</InsetText>}
      {pile.sheets.length > 0 && <PileForm {...props} />}
      <Scan {...props} />
      <Components {...props} />
    </ActionFrame>
  );
}

function Scan({ view, found, form, idempotencyKey, pile, rules }: DigitisePageProps) {
  const { lang } = view;
  const text = digitiseText[lang];
  return (
    <section aria-labelledby="scan">
      <h2 class="govuk-heading-m" id="scan">
        {text.scan}
      </h2>
      <Form action={scanPath(found.dossier.id)} idempotencyKey={idempotencyKey} multipart>
        <FileField
          name="files"
          label={text.files}
          hint={rules[lang]}
          accept={scanAccept}
          error={form.errors['files']?.[lang]}
          multiple
          optional
        />
        <FileUpload
          name="photos"
          id={fieldId('photos')}
          label={text.camera}
          hint={text.cameraHint}
          accept={photoAccept}
          capture="environment"
          multiple
        />
        <Button variant={pile.sheets.length > 0 ? 'secondary' : 'primary'} preventDoubleClick>
          {text.add}
        </Button>
      </Form>
      <p class="govuk-body">
        <Link href={trayFor(codeOf(found.dossier))}>{text.fromTray}</Link>
      </p>
    </section>
  );
}

function Components({ view, found, offers }: DigitisePageProps) {
  const { lang } = view;
  const text = digitiseText[lang];
  const { dossier } = found;
  return (
    <section aria-labelledby="components">
      <h2 class="govuk-heading-m" id="components">
        {text.components}
      </h2>
      <StackedTable<CaseComponent>
        caption={text.components}
        captionHidden
        dense
        rows={caseComponents(found)}
        columns={[
          {
            label: text.component,
            header: true,
            cell: ({ name, files }) => (
              <>
                {name[lang]}
                {files.length > 0 && <FileList files={files} lang={lang} />}
              </>
            ),
          },
          { label: text.state, cell: (component) => <State {...{ component, dossier, lang }} /> },
          {
            label: text.what,
            cell: ({ key, name }) => (
              <Deeds
                {...{ dossier, component: key, name: name[lang], lang, offered: offers.get(key) ?? 0 }}
              />
            ),
          },
        ]}
      />
    </section>
  );
}

type Lang = DigitisePageProps['view']['lang'];
type Dossier = DigitisePageProps['found']['dossier'];

interface StateProps {
  readonly component: CaseComponent;
  readonly dossier: Dossier;
  readonly lang: Lang;
}

const tones = { 0: 'neutral', 1: 'waiting', 2: 'done', 3: 'done' } as const;

function State({ component, dossier, lang }: StateProps) {
  const known = digitisingOf(dossier, component.key);
  if (known && known.source !== 'scanned')
    return <StatusTag tone="done">{sourceText[known.source][lang]}</StatusTag>;
  if (!known && component.files.length > 0)
    return <StatusTag tone="done">{sourceText.electronic[lang]}</StatusTag>;
  if (!known && component.comes !== 'files')
    return (
      <StatusTag tone="neutral">
        {sourceText[component.comes === 'form' ? 'electronic' : 'shown'][lang]}
      </StatusTag>
    );
  const state = known?.state ?? 0;
  return <StatusTag tone={tones[state]}>{stateText[state][lang]}</StatusTag>;
}

interface DeedsProps {
  readonly dossier: Dossier;
  readonly component: string;
  readonly name: string;
  /** Papers of the store that could be used again. */
  readonly offered: number;
  readonly lang: Lang;
}

function Deeds({ dossier, component, name, offered, lang }: DeedsProps) {
  const text = digitiseText[lang];
  const known = digitisingOf(dossier, component);
  if (known?.source === 'scanned' && known.state === 1)
    return (
      <Link href={comparePath(dossier.id, component)} hidden={text.of(name)}>
        {text.compare}
      </Link>
    );
  return (
    <>
      <Link href={settlePath(dossier.id, component)} hidden={text.of(name)}>
        {known ? text.change : text.settle}
      </Link>
      {offered > 0 && !known && (
        <>
          <br />
          <StatusTag tone="new">{copyText[lang].reusable(offered)}</StatusTag>
        </>
      )}
    </>
  );
}
