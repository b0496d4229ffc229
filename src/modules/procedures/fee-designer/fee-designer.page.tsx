import {
  Button,
  ButtonGroup,
  Details,
  ErrorMessage,
  FileField,
  Form,
  InsetText,
  Link,
  RadiosField,
  Select,
  TextField,
} from '#ui';
import { bind, fieldId, hasErrors } from '#ui/forms';
import { Page } from '#ui/layout';
import { draftPath, feeDesignerPath, feeFilePath } from '../drafting/drafting.paths.ts';
import { columnsIn } from '../fees/fee-columns.ts';
import { hitPolicies } from '../fees/fee-table.ts';
import { designerText } from './fee-designer.text.ts';
import type { DesignedDraft, FeeDesignerProps } from './fee-designer.ts';
import { columnCount, columnField, rowCount } from './field-names.ts';
import { RateRow } from './rate-row.part.tsx';
import { TryTable } from './try-table.part.tsx';

/** Where the rates of the next version are written, checked and tried. */
export function FeeDesignerPage({ view, code, draft }: FeeDesignerProps) {
  const text = designerText[view.lang];
  const title = `${text.title} ${code}`;
  const errors = draft && hasErrors(draft.state.errors) ? draft.state.errors : undefined;
  return (
    <Page
      view={view}
      title={title}
      variant="officials"
      back={{ href: draftPath(code), text: text.back }}
      errors={errors}
      private
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {draft ? <Designed {...{ view, code, draft }} /> : <NoDraft {...{ view, code }} />}
    </Page>
  );
}

type Props = Omit<FeeDesignerProps, 'draft'> & { readonly draft: DesignedDraft };

function NoDraft({ view: { lang }, code }: Omit<FeeDesignerProps, 'draft'>) {
  const text = designerText[lang];
  return (
    <>
      <p class="govuk-body">{text.noDraft}</p>
      <Form action={feeDesignerPath(code)}>
        <Button name="act" value="begin">
          {text.begin}
        </Button>
      </Form>
    </>
  );
}

function Designed(props: Props) {
  const { view, draft } = props;
  const text = designerText[view.lang];
  return (
    <>
      <p class="govuk-body-l">{text.lead}</p>
      {!draft.editable && <InsetText>{text.submitted}</InsetText>}
      {draft.table ? <TableForm {...props} /> : <NoTable {...props} />}
      {draft.table && <TryTable {...props} />}
      {draft.editable && <FileForm {...props} />}
    </>
  );
}

function NoTable({ view: { lang }, code, draft }: Props) {
  const text = designerText[lang];
  const amount = draft.amount === '' ? text.noAmount : text.oneAmount(draft.amount);
  return (
    <>
      <p class="govuk-body">{draft.unreadable ? text.unreadable : amount}</p>
      {draft.editable && (
        <Form action={feeDesignerPath(code)}>
          <input type="hidden" name="revision" value={String(draft.revision)} />
          <Button name="act" value="start">
            {text.start}
          </Button>
        </Form>
      )}
    </>
  );
}

function TableForm(props: Props) {
  const { view, code, draft } = props;
  const { lang } = view;
  const text = designerText[lang];
  const { table, state, revision, editable } = draft;
  if (!table) return null;
  return (
    <Form action={feeDesignerPath(code)}>
      <input type="hidden" name="revision" value={String(revision)} />
      <input type="hidden" name={rowCount} value={String(table.rows.length)} />
      <input type="hidden" name={columnCount} value={String(table.inputs.length)} />
      {/* The first button of a form is the one that Enter presses. */}
      <button
        type="submit"
        class="govuk-visually-hidden"
        name="act"
        value="save"
        tabIndex={-1}
        aria-hidden="true"
      >
        &nbsp;
      </button>
      {!hasErrors(state.errors) && <InsetText>{text.fine}</InsetText>}
      <Columns {...props} />
      <RadiosField
        {...bind(state, 'policy', lang)}
        label={text.policy}
        options={hitPolicies.map((policy) => ({ value: policy, label: text.policies[policy] }))}
      />
      {table.rows.map((row, index) => (
        <RateRow key={row.key} index={index} row={row} {...{ draft, table, lang }} />
      ))}
      {editable && (
        <ButtonGroup>
          <Button name="act" value="save" preventDoubleClick>
            {text.save}
          </Button>
          <Button name="act" value="row-add" variant="secondary">
            {text.addRow}
          </Button>
        </ButtonGroup>
      )}
    </Form>
  );
}

/** What the table looks at: each with a button to take it away, and a list of what else it may look at. */
function Columns({ view: { lang }, draft: { table, form, state, editable } }: Props) {
  const text = designerText[lang];
  const known = columnsIn(form);
  const free = known.filter(({ key }) => table?.inputs.every(({ name }) => name !== key));
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{text.columns}</legend>
      {table?.inputs.length === 0 && <p class="govuk-body">{text.noColumns}</p>}
      {table?.inputs.map(({ name, label }, column) => {
        const called = known.find(({ key }) => key === name)?.label[lang] ?? label;
        const error = state.errors[columnField(column)]?.[lang];
        return (
          <div key={name} id={fieldId(columnField(column))} class="mc-with-button">
            <input type="hidden" name={columnField(column)} value={name} />
            {error !== undefined && <ErrorMessage>{error}</ErrorMessage>}
            <p class="govuk-body">{called}</p>
            {editable && (
              <Button name="act" value={`column-${column}-remove`} variant="secondary">
                {text.remove}
                <span class="govuk-visually-hidden"> {called}</span>
              </Button>
            )}
          </div>
        );
      })}
      {editable && free.length > 0 && (
        <div class="mc-with-button">
          <Select
            name="newColumn"
            label={text.addColumn}
            items={free.map(({ key, label }) => ({ value: key, text: label[lang] }))}
          />
          <Button name="act" value="column-add" variant="secondary">
            {text.add}
            <span class="govuk-visually-hidden"> {text.columns}</span>
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function FileForm({ view: { lang }, code, draft: { revision, table, state } }: Props) {
  const text = designerText[lang];
  const { name, error } = bind(state, 'file', lang);
  return (
    <section aria-labelledby="tep">
      <h2 class="govuk-heading-m" id="tep">
        {text.file}
      </h2>
      {table && (
        <p class="govuk-body">
          <Link href={feeFilePath(code)}>{text.export}</Link>
        </p>
      )}
      <Form action={feeFilePath(code)} multipart>
        <input type="hidden" name="revision" value={String(revision)} />
        <p class="govuk-body">{text.importLead}</p>
        <FileField {...{ name, error }} label={text.importFile} accept=".dmn,.xml" enhanced={false} />
        <Button variant="secondary">{text.import}</Button>
      </Form>
      {table && (
        <Details summary={text.drop} open={state.errors['flat'] !== undefined}>
          <Form action={feeDesignerPath(code)}>
            <input type="hidden" name="revision" value={String(revision)} />
            <TextField {...bind(state, 'flat', lang)} label={text.flat} kind="money" />
            <Button name="act" value="drop" variant="warning">
              {text.dropIt}
            </Button>
          </Form>
        </Details>
      )}
    </section>
  );
}
