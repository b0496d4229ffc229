/** Where clamd listens: a Unix socket, or a host and port. */
export type ClamdAddress = { readonly path: string } | { readonly host: string; readonly port: number };

/** Reads `unix:/run/clamav/clamd.ctl` or `tcp://127.0.0.1:3310`; undefined for anything else. */
export function clamdAddress(text: string): ClamdAddress | undefined {
  const path = /^unix:(?:\/\/)?(\/.+)$/.exec(text)?.[1];
  if (path !== undefined) return { path };
  const url = /^tcp:\/\//.test(text) ? URL.parse(text) : null;
  if (!url || url.hostname === '' || url.port === '' || !/^\/?$/.test(url.pathname)) return undefined;
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port) };
}
