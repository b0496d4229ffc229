import type { Bilingual } from '#kernel';
import { Button, ButtonGroup, FileField, Form } from '#ui';
import type { FormState } from '#ui/forms';
import { bind } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { type Fault, saidIn } from '../content/located.ts';
import type { Design } from './design.ts';
import { designerPaths } from './designer.paths.ts';
import { importText } from './import.text.ts';

/** A file somebody has brought: what is wrong with it, and what could be done without asking. */
export interface Brought {
  readonly bpmn: string;
  readonly faults: readonly Fault[];
  readonly adapted: string;
  readonly changes: readonly Bilingual[];
}

/** As many as somebody reads; the rest is told as a number. */
const mostTold = 200;

export interface ImportProps {
  readonly view: PageView;
  readonly design: Design;
  readonly form: FormState;
  readonly brought: Brought | undefined;
}

/** A process drawn elsewhere comes in: every fault with its place and line first, and nothing is kept before somebody says so. */
export function ImportPage({ view, design, form, brought }: ImportProps) {
  const { lang } = view;
  const text = importText[lang];
  const paths = designerPaths(design.base);
  return (
    <Page
      view={view}
      title={text.title}
      variant="officials"
      designs
      back={{ href: paths.list, text: text.back }}
      errors={form.errors}
      private
    >
      <h1 class="govuk-heading-l">{text.title}</h1>
      {brought ? (
        <BroughtFile view={view} design={design} brought={brought} />
      ) : (
        <Form action={paths.bring} multipart>
          <p class="govuk-body">{text.intro}</p>
          <FileField
            name="tep"
            label={text.file}
            hint={text.fileHint}
            error={bind(form, 'tep', lang).error}
            accept=".bpmn,.xml"
          />
          <Button preventDoubleClick>{text.look}</Button>
        </Form>
      )}
    </Page>
  );
}

function BroughtFile({
  view: { lang },
  design,
  brought,
}: Pick<ImportProps, 'view' | 'design'> & { readonly brought: Brought }) {
  const text = importText[lang];
  const { faults, changes, bpmn, adapted } = brought;
  return (
    <>
      <p class="govuk-body">{text.nothingYet}</p>
      <h2 class="govuk-heading-m">{text.faults(faults.length)}</h2>
      {faults.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {faults.slice(0, mostTold).map((fault) => (
            <li key={`${fault.line} ${fault.path} ${saidIn(fault.message, 'en')}`}>
              {text.line(fault.line)}, {fault.path}: {saidIn(fault.message, lang)}
            </li>
          ))}
          {faults.length > mostTold && <li>{text.more(faults.length - mostTold)}</li>}
        </ul>
      )}
      {changes.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{text.changes}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {changes.map((change, index) => (
              <li key={index}>{change[lang]}</li>
            ))}
          </ul>
        </>
      )}
      <ButtonGroup>
        {changes.length > 0 && <Keep design={design} bpmn={adapted} label={text.adapt} />}
        <Keep design={design} bpmn={bpmn} label={text.asIs} secondary={changes.length > 0} />
      </ButtonGroup>
    </>
  );
}

interface KeepProps {
  readonly design: Design;
  readonly bpmn: string;
  readonly label: string;
  readonly secondary?: boolean | undefined;
}

function Keep({ design, bpmn, label, secondary = false }: KeepProps) {
  return (
    <Form action={designerPaths(design.base).keep}>
      <input type="hidden" name="ban" value={design.revision} />
      <input type="hidden" name="bpmn" value={bpmn} />
      <Button variant={secondary ? 'secondary' : 'primary'}>{label}</Button>
    </Form>
  );
}
