import type { VNode } from 'preact';
import type { PageView } from '#ui/layout';

/** Named props of one page: what the gallery shows and render, accessibility and picture tests feed on. */
export type PageExamples<Props> = Readonly<Record<string, Props>>;

/** What the reader of the gallery brings along in place of what the example's own view says. */
export type GalleryReader = Partial<PageView>;

/** One page in the gallery: its examples, each rendered to the whole page (or to a part of one). */
export interface ExampleSet {
  /** Module the page belongs to, or `ui`. */
  readonly module: string;
  /** Name of the page or component, such as `procedure` for `procedure.page.tsx`. */
  readonly page: string;
  readonly examples: Readonly<Record<string, (reader?: GalleryReader) => VNode>>;
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
    ([name, props]) =>
      [name, (reader: GalleryReader = {}) => render(readBy(props, reader)) ?? missing(page, name)] as const,
  );
  return { module, page, kind, examples: Object.fromEntries(shown) };
}

/** The props with what the reader brings put over their view. */
function readBy<Props>(props: Props, reader: GalleryReader): Props {
  return hasView(props) ? { ...props, view: { ...props.view, ...reader } } : props;
}

function hasView<Props>(props: Props): props is Props & { readonly view: PageView } {
  return typeof props === 'object' && props !== null && 'view' in props;
}

function missing(page: string, name: string): never {
  throw new Error(`the example ${name} of ${page} renders nothing`);
}

/** The name of a set in addresses: `procedures.procedure`. */
export function setName(set: Pick<ExampleSet, 'module' | 'page'>): string {
  return `${set.module}.${set.page}`;
}
