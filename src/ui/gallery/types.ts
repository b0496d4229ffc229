import type { VNode } from 'preact';

/** Named props of one page: what the gallery shows and render, accessibility and picture tests feed on. */
export type PageExamples<Props> = Readonly<Record<string, Props>>;

/** One page in the gallery: its examples, each rendered to the whole page (or to a part of one). */
export interface ExampleSet {
  /** Module the page belongs to, or `ui`. */
  readonly module: string;
  /** Name of the page or component, such as `procedure` for `procedure.page.tsx`. */
  readonly page: string;
  readonly examples: Readonly<Record<string, () => VNode>>;
  /** A part is shown inside a bare page; a page is a whole document. */
  readonly kind: 'page' | 'part';
}

/** Ties named props to the function that renders them: `exampleSet('procedures', 'procedure', ProcedurePage, examples)`. */
export function exampleSet<Props>(
  module: string,
  page: string,
  render: (props: Props) => VNode | null,
  examples: PageExamples<Props>,
  kind: 'page' | 'part' = 'page',
): ExampleSet {
  const shown = Object.entries(examples).map(
    ([name, props]) => [name, () => render(props) ?? missing(page, name)] as const,
  );
  return { module, page, kind, examples: Object.fromEntries(shown) };
}

function missing(page: string, name: string): never {
  throw new Error(`the example ${name} of ${page} renders nothing`);
}

/** The name of a set in addresses: `procedures.procedure`. */
export function setName(set: Pick<ExampleSet, 'module' | 'page'>): string {
  return `${set.module}.${set.page}`;
}
