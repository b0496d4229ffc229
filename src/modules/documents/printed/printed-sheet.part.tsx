import type { VNode } from 'preact';
import type { Block, Drawing, Field, LetterHead, Signature, Text } from '#platform/pdf';
import { StackedTable, SummaryList, SvgImage, trustedSvg } from '#ui';
import type { PrintedForm } from './printed-form.ts';

export interface PrintedSheetProps {
  readonly form: PrintedForm;
  /** SVG of every QR code of the form, by what it holds: `printedCodes(form)`. */
  readonly codes: ReadonlyMap<string, string>;
  /** Stands on a page that has a title of its own. */
  readonly part?: boolean | undefined;
}

/** The form itself: the same blocks as on paper, for a screen of any width. */
export function PrintedSheet({ form, codes, part }: PrintedSheetProps): VNode {
  const Title = part ? 'h3' : 'h1';
  return (
    <article lang={form.lang}>
      <Head head={form.head} codes={codes} />
      <Title class={part ? 'govuk-heading-m' : 'govuk-heading-l'}>{form.title}</Title>
      {form.subtitle && <p class="govuk-body">{form.subtitle}</p>}
      {form.blocks.map((block, at) => (
        <Part block={block} codes={codes} heading={headingOf(form.blocks[at - 1])} />
      ))}
      <p class="govuk-body-s">{form.footer}</p>
    </article>
  );
}

type Codes = ReadonlyMap<string, string>;

function Head({ head, codes }: { readonly head: LetterHead; readonly codes: Codes }) {
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-one-half">
        {head.logo !== undefined && <img class="mc-logo" src={logoAddress(head.logo)} alt="" height="56" />}
        <p class="govuk-body">
          {head.superior && (
            <>
              {head.superior}
              <br />
            </>
          )}
          <strong>{head.body}</strong>
          {head.number && (
            <>
              <br />
              {head.number}
            </>
          )}
        </p>
        {head.qr && <Code content={head.qr.content} says={head.qr.says} codes={codes} />}
      </div>
      <div class="govuk-grid-column-one-half">
        <p class="govuk-body">
          <strong>{head.motto[0]}</strong>
          <br />
          <strong>{head.motto[1]}</strong>
          <br />
          <em>{head.placeAndDate}</em>
        </p>
      </div>
    </div>
  );
}

/** Base64 of a PNG begins so. */
const logoAddress = (logo: string): string =>
  `data:image/${logo.startsWith('iVBOR') ? 'png' : 'jpeg'};base64,${logo}`;

interface PartProps {
  readonly block: Block;
  readonly codes: Codes;
  /** The words above a table, which become its caption. */
  readonly heading: Text | undefined;
}

function Part({ block, codes, heading }: PartProps): VNode | null {
  switch (block.kind) {
    case 'paragraph':
      return block.heads ? null : (
        <p class="govuk-body">
          <Words text={block.text} />
        </p>
      );
    case 'fields':
      return <SummaryList rows={block.fields.flatMap(linesOf).map(rowOf)} />;
    case 'table':
      return <Rows block={block} heading={heading} />;
    case 'qr':
      return (
        <div>
          <Code content={block.content} says={block.says} codes={codes} />
          {block.beside.map((text) => (
            <p class="govuk-body">
              <Words text={text} />
            </p>
          ))}
        </div>
      );
    case 'signatures':
      return (
        <div class="govuk-grid-row">
          <Sign signature={block.left} />
          <Sign signature={block.right} />
        </div>
      );
  }
}

const headingOf = (block: Block | undefined): Text | undefined =>
  block?.kind === 'paragraph' && block.heads ? block.text : undefined;

const linesOf = ({ label, value, beside }: Field): readonly Field[] =>
  beside ? [{ label, value }, beside] : [{ label, value }];

const rowOf = ({ label, value }: Field) => ({ key: label, value: <Words text={value} /> });

function Rows({
  block,
  heading,
}: {
  readonly block: Extract<Block, { kind: 'table' }>;
  readonly heading: Text | undefined;
}) {
  return (
    <StackedTable<readonly string[]>
      caption={heading === undefined ? '' : <Words text={heading} />}
      captionHidden={heading === undefined}
      rows={block.rows}
      columns={block.columns.map(({ head }, at) => ({
        label: head,
        cell: (row) => <Lines text={row[at] || '–'} />,
      }))}
    />
  );
}

/** What stands below each other in one cell. */
function Lines({ text }: { readonly text: string }) {
  return (
    <div>
      {text.split('\n').map((line, at) => (
        <>
          {at > 0 && <br />}
          {line}
        </>
      ))}
    </div>
  );
}

function Code({
  content,
  says,
  codes,
}: {
  readonly content: string;
  readonly says: string;
  readonly codes: Codes;
}) {
  const svg = codes.get(content);
  return svg === undefined ? null : <SvgImage svg={trustedSvg(svg)} alt={says} class="mc-qr" />;
}

function Sign({ signature }: { readonly signature: Signature | undefined }) {
  return (
    <div class="govuk-grid-column-one-half">
      {signature && (
        <p class="govuk-body">
          <strong>{signature.title}</strong>
          {signature.drawing && <Strokes drawing={signature.drawing} />}
          {signature.name && (
            <>
              <br />
              {signature.name}
            </>
          )}
        </p>
      )}
    </div>
  );
}

/** The lines a hand drew on the screen; its name below says whose. */
function Strokes({ drawing: { width, height, strokes } }: { readonly drawing: Drawing }) {
  const paths = strokes.map(([x = 0, y = 0, ...rest]) =>
    rest.length === 0 ? `M${x} ${y}h1` : `M${x} ${y}L${rest.join(' ')}`,
  );
  return (
    <>
      <br />
      <svg viewBox={`0 0 ${width} ${height}`} width="180" height="60" aria-hidden="true" focusable="false">
        <path
          d={paths.join(' ')}
          fill="none"
          stroke="currentColor"
          stroke-width={width / 120}
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </>
  );
}

function Words({ text }: { readonly text: Text }) {
  if (typeof text === 'string') return <>{text}</>;
  return (
    <>
      {text.map((span) =>
        span.bold ? <strong>{span.text}</strong> : span.italic ? <em>{span.text}</em> : span.text,
      )}
    </>
  );
}
