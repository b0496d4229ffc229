/** Joins class names, leaving out what is false, empty or undefined. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => name !== undefined && name !== false && name !== '').join(' ');
}

/** Joins ids for `aria-describedby`; undefined when there is none, so that the attribute is left out. */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | undefined {
  return classes(...ids) || undefined;
}

/** True when there is something to show: not undefined, null, false or empty text. */
export function present(content: unknown): boolean {
  return content !== undefined && content !== null && content !== false && content !== '';
}
