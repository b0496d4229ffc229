const safeSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * An address typed by a person, if it may stand in a link: http(s), mailto, tel, or a path on this
 * site. Undefined for everything else (`javascript:`, `data:`, `//other.host`, control characters),
 * since Preact escapes an address but does not judge it.
 */
export function safeUrl(url: string | undefined): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these inside a scheme, so "java\tscript:" would run
  if (url === undefined || /[\u0000-\u001f\u007f\\]/.test(url)) return undefined;
  const trimmed = url.trim();
  if (trimmed === '' || trimmed.startsWith('//')) return undefined;
  if (/^[/?#]/.test(trimmed)) return trimmed;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(trimmed)?.[0].toLowerCase();
  return scheme !== undefined && safeSchemes.has(scheme) ? trimmed : undefined;
}
