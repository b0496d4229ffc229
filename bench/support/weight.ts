import { Connection } from './connection.ts';

/** What a page weighs on the wire at the first visit, in bytes as they travel (gzip). */
export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  readonly total: number;
}

/** Fetches a page as a browser without a cache would, with every style, script and font its head names. */
export async function weigh(url: string, path: string, cookie: string): Promise<Weight> {
  const plain = await fetchBytes(url, path, cookie, '');
  const head = plain.toString('utf8');
  const sizeOf = async (pattern: RegExp): Promise<number> => {
    let bytes = 0;
    for (const [tag] of head.matchAll(pattern)) {
      const asset = /(?:href|src)="([^"]+)"/.exec(tag)?.[1];
      if (asset) bytes += (await fetchBytes(url, asset, '', 'accept-encoding: gzip\r\n')).length;
    }
    return bytes;
  };
  const html = (await fetchBytes(url, path, cookie, 'accept-encoding: gzip\r\n')).length;
  const css = await sizeOf(/<link[^>]*rel="stylesheet"[^>]*>/g);
  const js = await sizeOf(/<script[^>]*src="[^>]*>/g);
  const fonts = await sizeOf(/<link[^>]*as="font"[^>]*>/g);
  return { html, css, js, fonts, total: html + css + js + fonts };
}

async function fetchBytes(url: string, path: string, cookie: string, accept: string): Promise<Buffer> {
  const connection = new Connection(new URL(url));
  try {
    const { status, body } = await connection.send('GET', path, `${cookie}${accept}`);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    return body;
  } finally {
    connection.close();
  }
}
