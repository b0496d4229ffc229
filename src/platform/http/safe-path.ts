/**
 * A path of our own to go on to, or undefined: `//host`, `/\host` and anything with a scheme leave the site.
 */
export function localPath(text: string | undefined): string | undefined {
  if (text === undefined || !/^\/(?![/\\])/.test(text)) return undefined;
  const url = URL.parse(text, 'http://local.invalid');
  return url?.origin === 'http://local.invalid' ? `${url.pathname}${url.search}${url.hash}` : undefined;
}

/** Fills `:names` of a path pattern. */
export const fillPath = (pattern: string, params: Readonly<Record<string, string>>): string =>
  pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
