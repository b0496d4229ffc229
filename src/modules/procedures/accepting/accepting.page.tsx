import { Button, ButtonGroup, Form, InsetText, SelectField, StackedTable, TextField } from '#ui';
import { bind, type FormState, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { ofAgency, optionPath } from '../local-options/options.paths.ts';
import type { ProcedureVersion } from '../procedure.ts';
import { dayNumbers } from '../words.ts';
import { acceptingPath } from './accepting.paths.ts';
import { acceptingText } from './accepting.text.ts';
import type { AcceptingDesk } from './accepting.ts';

export interface AcceptingPageProps {
  readonly view: PageView;
  readonly agency: { readonly code: string; readonly name: string };
  readonly version: Pick<ProcedureVersion, 'code' | 'content'>;
  readonly standing: readonly AcceptingDesk[];
  /** Agencies with a desk, to choose from. */
  readonly desks: readonly { readonly id: string; readonly name: string }[];
  readonly form: FormState;
  /** After a look: what would be recorded. */
  readonly preview: string | undefined;
  /** The rule whose end was typed wrongly. */
  readonly stopping?: string | undefined;
}

/** Which other desks accept a procedure for an agency, and from when. */
export function AcceptingPage(props: AcceptingPageProps) {
  const { view, agency, version, form } = props;
  const text = acceptingText[view.lang];
  const title = `${text.title}: ${version.content.name[view.lang]}`;
  return (
    <Page
      view={view}
      title={title}
      variant="officials"
      back={{ href: ofAgency(optionPath(version.code), agency.code), text: text.back }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <span class="govuk-caption-l">{agency.name}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{text.lead}</p>
      <Standing {...props} />
      {version.content.nonTerritorialWithinProvince ? (
        <InsetText>{text.anywhere}</InsetText>
      ) : (
        <AddForm {...props} />
      )}
    </Page>
  );
}

function Standing(props: AcceptingPageProps) {
  const { view, standing } = props;
  const { lang } = view;
  const text = acceptingText[lang];
  return (
    <StackedTable
      caption={text.standing}
      rows={standing}
      empty={<p class="govuk-body">{text.none}</p>}
      columns={[
        { label: text.desk, header: true, cell: ({ deskName }) => deskName[lang] },
        {
          label: text.days,
          cell: ({ from, to }) => text.span(dayNumbers(from), to === undefined ? '' : dayNumbers(to)),
        },
        { label: text.ground, cell: ({ ground }) => <span lang="vi">{ground}</span> },
        {
          label: text.stop,
          cell: (rule) => (rule.to === undefined ? <StopForm {...props} rule={rule} /> : '–'),
        },
      ]}
    />
  );
}

function StopForm(props: AcceptingPageProps & { readonly rule: AcceptingDesk }) {
  const { view, agency, version, form, rule, stopping } = props;
  const text = acceptingText[view.lang];
  const own = stopping === rule.id ? bind(form, 'stopOn', view.lang) : { name: 'stopOn' };
  // The error summary leads to the field of its own row.
  const name = stopping === rule.id ? 'stopOn' : `stopOn.${rule.id}`;
  return (
    <Form action={acceptingPath(version.code)}>
      <input type="hidden" name="donVi" value={agency.code} />
      <input type="hidden" name="stop" value={rule.id} />
      <TextField {...own} name={name} label={text.stopOn} width={10} />
      <Button variant="secondary" name="act" value="stop">
        {text.stop}
      </Button>
    </Form>
  );
}

function AddForm({ view, agency, version, form, desks, preview }: AcceptingPageProps) {
  const { lang } = view;
  const text = acceptingText[lang];
  return (
    <section aria-labelledby="them-noi">
      <h2 class="govuk-heading-m" id="them-noi">
        {text.add}
      </h2>
      <Form action={acceptingPath(version.code)}>
        <input type="hidden" name="donVi" value={agency.code} />
        <SelectField
          {...bind(form, 'desk', lang)}
          label={text.desk}
          options={desks.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField {...bind(form, 'from', lang)} label={text.from} hint={text.dayHint} width={10} />
        <TextField {...bind(form, 'to', lang)} label={text.to} width={10} optional />
        <TextField {...bind(form, 'ground', lang)} label={text.decision} />
        {preview !== undefined && <InsetText>{preview}</InsetText>}
        <ButtonGroup>
          <Button name="act" value="preview" variant={preview === undefined ? 'primary' : 'secondary'}>
            {text.preview}
          </Button>
          {preview !== undefined && (
            <Button name="act" value="record" preventDoubleClick>
              {text.record}
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </section>
  );
}
