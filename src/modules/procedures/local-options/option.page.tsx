import {
  Button,
  ButtonGroup,
  Form,
  InsetText,
  Link,
  RadiosField,
  Select,
  StackedTable,
  TextField,
} from '#ui';
import { bind, hasErrors } from '#ui/forms';
import { Page } from '#ui/layout';
import { wordedIn } from '../content/worded.ts';
import { dongIn, feeIn, limitIn } from '../words.ts';
import { ofAgency, optionPath, optionsPath } from './options.paths.ts';
import { optionsText } from './options.text.ts';
import type { OptionPageProps } from './options.ts';

/** One procedure at one agency: what the law says, what counts here, and what may be set. */
export function OptionPage(props: OptionPageProps) {
  const { view, agency, version, form } = props;
  const { lang } = view;
  const text = optionsText[lang];
  const title = `${version.content.name[lang]}: ${agency.name}`;
  return (
    <Page
      view={view}
      title={title}
      variant="officials"
      back={{ href: ofAgency(optionsPath, agency.code), text: text.back }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Standing {...props} />
      <p class="govuk-body">
        <Link href={ofAgency(`${optionPath(version.code)}/noi-tiep-nhan`, agency.code)}>
          {text.accepting}
        </Link>
      </p>
      <LimitForm {...props} />
      <FeeForm {...props} />
    </Page>
  );
}

const caseIn = ({ version, view }: OptionPageProps, variant: string | undefined): string => {
  const found = version.content.timeLimit.variants.find(({ key }) => key === variant);
  return found ? wordedIn(found.case, view.lang).text : optionsText[view.lang].mainCase;
};

function Standing(props: OptionPageProps) {
  const { view, version, limits, fee } = props;
  const { lang } = view;
  const text = optionsText[lang];
  const { timeLimit, fee: published } = version.content;
  const lawOf = (variant: string | undefined) =>
    timeLimit.variants.find(({ key }) => key === variant)?.limit ?? timeLimit.limit;
  const rows = [
    ...limits.map(({ variant, counted }) => ({
      what: caseIn(props, variant),
      law: limitIn(lawOf(variant), lang),
      here: limitIn(counted.limit, lang),
      ground: counted.source === 'local' ? counted.ground : '',
    })),
    {
      what: text.fees,
      law: feeIn(published, lang) || '–',
      here: fee ? dongIn(fee.amount, lang) : '–',
      ground: fee?.ground ?? '',
    },
  ];
  return (
    <StackedTable
      caption={version.content.name[lang]}
      captionHidden
      rows={rows}
      columns={[
        { label: text.case, header: true, cell: ({ what }) => what },
        { label: text.law, cell: ({ law }) => law },
        { label: text.here, cell: ({ here }) => here },
        { label: text.ground, cell: ({ ground }) => <span lang="vi">{ground}</span> },
      ]}
    />
  );
}

function LimitForm(props: OptionPageProps) {
  const { view, agency, version, limits, form } = props;
  const { lang } = view;
  const text = optionsText[lang];
  if (limits.length === 0) return null;
  const kind = bind(form, 'kind', lang);
  return (
    <section aria-labelledby="thoi-han">
      <h2 class="govuk-heading-m" id="thoi-han">
        {text.setLimit}
      </h2>
      <Form action={optionPath(version.code)}>
        <input type="hidden" name="donVi" value={agency.code} />
        <input type="hidden" name="of" value="limit" />
        {limits.length > 1 && (
          <RadiosField
            {...bind(form, 'variant', lang)}
            value={bind(form, 'variant', lang).value ?? ''}
            label={text.case}
            options={limits.map(({ variant }) => ({ value: variant ?? '', label: caseIn(props, variant) }))}
          />
        )}
        <div class="mc-with-button">
          <TextField {...bind(form, 'value', lang)} label={text.number} kind="number" />
          <Select
            {...kind}
            value={kind.value ?? 'workday'}
            label={text.kind}
            items={Object.entries(text.kinds).map(([value, label]) => ({ value, text: label }))}
          />
        </div>
        <Dated {...props} of="limit" ground={text.decision} />
        <Buttons {...props} of="limit" />
      </Form>
    </section>
  );
}

function FeeForm(props: OptionPageProps) {
  const { view, agency, version, form } = props;
  const text = optionsText[view.lang];
  const { setByProvincialCouncil, table } = version.content.fee;
  return (
    <section aria-labelledby="muc-phi">
      <h2 class="govuk-heading-m" id="muc-phi">
        {text.setFee}
      </h2>
      {!setByProvincialCouncil || table ? (
        <p class="govuk-body">{text.notLeft}</p>
      ) : (
        <Form action={optionPath(version.code)}>
          <input type="hidden" name="donVi" value={agency.code} />
          <input type="hidden" name="of" value="fee" />
          <TextField {...bind(form, 'amount', view.lang)} label={text.amount} kind="money" />
          <Dated {...props} of="fee" ground={text.resolution} />
          <Buttons {...props} of="fee" />
        </Form>
      )}
    </section>
  );
}

type Part = OptionPageProps & { readonly of: 'limit' | 'fee' };

function Dated({ view: { lang }, form, of, ground }: Part & { readonly ground: string }) {
  const text = optionsText[lang];
  return (
    <>
      <TextField {...bind(form, `${of}From`, lang)} label={text.from} hint={text.dayHint} width={10} />
      <TextField {...bind(form, `${of}To`, lang)} label={text.to} width={10} optional />
      <TextField {...bind(form, `${of}Ground`, lang)} label={ground} />
    </>
  );
}

/** Recording comes after a look: its button stands below what would change. */
function Buttons({ view: { lang }, preview, of }: Part) {
  const text = optionsText[lang];
  const looked = preview?.of === of ? preview : undefined;
  return (
    <>
      {looked && (
        <InsetText>
          <strong>{text.changes}</strong>
          {looked.lines.map((line) => (
            <p key={line} class="govuk-body">
              {line}
            </p>
          ))}
        </InsetText>
      )}
      <ButtonGroup>
        <Button name="act" value="preview" variant={looked ? 'secondary' : 'primary'}>
          {text.preview}
        </Button>
        {looked && (
          <Button name="act" value="record" preventDoubleClick>
            {text.record}
          </Button>
        )}
      </ButtonGroup>
    </>
  );
}
