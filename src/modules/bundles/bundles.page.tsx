import { momentIn } from '#calendar';
import type { Lang } from '#kernel';
import { type Fault, saidIn } from '#procedures';
import { Button, CheckboxesField, FileField, Form, Link, StackedTable, StatusTag, TextareaField } from '#ui';
import { allValues, bind, type FormState, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import type { Brought, BroughtState } from './brought.ts';
import { bundleText } from './bundle.text.ts';
import { bundleParts } from './bundle.ts';
import { bundlePath, bundlesPath, exportPath } from './bundles.paths.ts';

export interface BundlesPageProps {
  readonly view: PageView;
  readonly form: FormState;
  /** Of a bundle that was just brought and cannot be read. */
  readonly faults: readonly Fault[];
  readonly bundles: readonly Brought[];
  /** May export and bring; others only approve. */
  readonly mayBring: boolean;
  readonly idempotencyKey: string;
}

/** Export with choices, bring a bundle, and those that were brought. */
export function BundlesPage(props: BundlesPageProps) {
  const { view, form, faults, bundles, mayBring } = props;
  const { lang } = view;
  const text = bundleText[lang];
  return (
    <Page
      view={view}
      title={text.title}
      variant="officials"
      breadcrumbs={[{ text: text.administration, href: '/quan-tri' }]}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      {faults.length > 0 && <Faults faults={faults} lang={lang} />}
      <StackedTable<Brought>
        caption={text.broughtTitle}
        rows={bundles}
        dense
        empty={<p class="govuk-body">{text.none}</p>}
        columns={[
          {
            label: text.name,
            header: true,
            cell: ({ id, fileName }) => <Link href={bundlePath(id)}>{fileName}</Link>,
          },
          { label: text.by, cell: ({ by }) => by.name },
          { label: text.at, cell: ({ at }) => momentIn(at, lang) },
          {
            label: text.state,
            cell: ({ state }) => <StatusTag tone={tones[state]}>{text.states[state]}</StatusTag>,
          },
        ]}
      />
      {mayBring && <Forms {...props} />}
    </Page>
  );
}

export const tones = {
  waiting: 'waiting',
  applied: 'done',
  rejected: 'problem',
  withdrawn: 'neutral',
} as const satisfies Record<BroughtState, string>;

function Forms({ view: { lang }, form, idempotencyKey }: BundlesPageProps) {
  const text = bundleText[lang];
  return (
    <div class="mc-desk-form">
      <section aria-labelledby="dua-vao">
        <h2 class="govuk-heading-m" id="dua-vao">
          {text.bringTitle}
        </h2>
        <Form action={bundlesPath} idempotencyKey={idempotencyKey} multipart>
          <FileField {...bind(form, 'tep', lang)} label={text.file} accept=".zip" enhanced={false} />
          <Button preventDoubleClick>{text.bring}</Button>
        </Form>
      </section>
      <section aria-labelledby="xuat">
        <h2 class="govuk-heading-m" id="xuat">
          {text.exportTitle}
        </h2>
        <Form action={exportPath} idempotencyKey={idempotencyKey}>
          <CheckboxesField
            {...bind(form, 'phan', lang)}
            label={text.parts}
            values={allValues(form.values, 'phan')}
            options={bundleParts.map((value) => ({ value, label: text.part[value] }))}
          />
          <TextareaField
            {...bind(form, 'ma', lang)}
            label={text.codes}
            hint={text.codesHint}
            rows={2}
            optional
          />
          <Button variant="secondary">{text.export}</Button>
        </Form>
      </section>
    </div>
  );
}

/** What is wrong with a bundle: file, line and what. */
export function Faults({ faults, lang }: { readonly faults: readonly Fault[]; readonly lang: Lang }) {
  const text = bundleText[lang];
  return (
    <StackedTable<Fault>
      caption={text.faults}
      rows={faults}
      dense
      columns={[
        {
          label: text.place,
          header: true,
          cell: ({ file, line, path }) => [file, text.line(line), path].filter(Boolean).join(', '),
        },
        { label: text.fault, cell: ({ message }) => saidIn(message, lang) },
      ]}
    />
  );
}
