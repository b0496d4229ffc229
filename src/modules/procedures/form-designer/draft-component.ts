/** A component of the procedure as its draft has it. */
export type DraftComponent = { readonly key: string; readonly name: string };
