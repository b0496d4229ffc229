import { Button, GetForm, Link, Select, StackedTable, TextField } from '#ui';
import { Page } from '#ui/layout';
import { dayNumbers, dongIn, limitIn } from '../words.ts';
import { ofAgency, optionPath, optionsPath } from './options.paths.ts';
import { optionsText } from './options.text.ts';
import type { OptionsPageProps } from './options.ts';

/** What an agency has set for itself, and where it sets more. */
export function OptionsPage(props: OptionsPageProps) {
  const { view, agency, procedures } = props;
  const text = optionsText[view.lang];
  const title = `${text.title}: ${agency.name}`;
  return (
    <Page view={view} title={title} variant="officials" private>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{text.lead}</p>
      {agency.mayChoose && (
        <GetForm action={optionsPath}>
          <div class="mc-with-button">
            <TextField name="don-vi" label={text.otherAgency} value={agency.code} width={10} />
            <Button variant="secondary">{text.show}</Button>
          </div>
        </GetForm>
      )}
      <GetForm action={optionsPath}>
        <input type="hidden" name="don-vi" value={agency.code} />
        <div class="mc-with-button">
          <Select
            name="thu-tuc"
            label={text.choose}
            items={procedures.map(({ code, name }) => ({ value: code, text: `${code} ${name}` }))}
          />
          <Button>{text.open}</Button>
        </div>
      </GetForm>
      <Limits {...props} />
      <Fees {...props} />
    </Page>
  );
}

const nameOf = ({ procedures }: OptionsPageProps, code: string) =>
  procedures.find((each) => each.code === code)?.name ?? '';

function Limits(props: OptionsPageProps) {
  const { view, agency, limits } = props;
  const { lang } = view;
  const text = optionsText[lang];
  return (
    <StackedTable
      caption={text.limits}
      rows={limits}
      empty={<p class="govuk-body">{text.noLimits}</p>}
      columns={[
        {
          label: text.procedure,
          header: true,
          cell: ({ code }) => (
            <Link href={ofAgency(optionPath(code), agency.code)}>{`${code} ${nameOf(props, code)}`}</Link>
          ),
        },
        { label: text.case, cell: ({ variant }) => variant ?? text.mainCase },
        { label: text.limit, cell: ({ limit }) => limitIn(limit, lang) },
        {
          label: text.days,
          cell: ({ from, to }) => text.span(dayNumbers(from), to === undefined ? '' : dayNumbers(to)),
        },
        { label: text.ground, cell: ({ ground }) => <span lang="vi">{ground}</span> },
      ]}
    />
  );
}

function Fees(props: OptionsPageProps) {
  const { view, agency, fees } = props;
  const { lang } = view;
  const text = optionsText[lang];
  return (
    <StackedTable
      caption={text.fees}
      rows={fees}
      empty={<p class="govuk-body">{text.noFees}</p>}
      columns={[
        {
          label: text.procedure,
          header: true,
          cell: ({ code }) => (
            <Link href={ofAgency(optionPath(code), agency.code)}>{`${code} ${nameOf(props, code)}`}</Link>
          ),
        },
        { label: text.amount, cell: ({ amount }) => dongIn(amount, lang) },
        {
          label: text.days,
          cell: ({ from, to }) => text.span(dayNumbers(from), to === undefined ? '' : dayNumbers(to)),
        },
        { label: text.ground, cell: ({ ground }) => <span lang="vi">{ground}</span> },
      ]}
    />
  );
}
