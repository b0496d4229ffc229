import type { Browser, BrowserContext } from 'playwright-core';
import { person, phone } from './browser.ts';

export interface Weight {
  readonly status: number;
  /** Bodies as they came over the wire, gzipped: HTML, styles, scripts, fonts, pictures. */
  readonly bytes: number;
  /** Of them the document alone, gzipped. */
  readonly html: number;
  /** How often the network was asked. */
  readonly requests: number;
  readonly fonts: number;
  /** Addresses asked for at any other host. */
  readonly elsewhere: readonly string[];
}

/** What a phone loads that has never been here before: an empty cache, but the cookies of `like`. */
export async function firstVisit(
  browser: Browser,
  url: string,
  like: BrowserContext,
  address: string,
): Promise<Weight> {
  const context = await person(browser, url, { viewport: phone, javaScriptEnabled: true });
  try {
    await context.addCookies(await like.cookies());
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    const heads = new Map<string, number>();
    const asked: { readonly address: string; readonly type: string | undefined }[] = [];
    const documents = new Set<string>();
    let bytes = 0;
    let html = 0;
    network.on('Network.requestWillBeSent', ({ request, requestId, type }) => {
      asked.push({ address: request.url, type });
      if (type === 'Document') documents.add(requestId);
    });
    network.on('Network.responseReceived', ({ requestId, response }) =>
      heads.set(requestId, response.encodedDataLength),
    );
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const body = encodedDataLength - (heads.get(requestId) ?? 0);
      bytes += body;
      if (documents.has(requestId)) html += body;
    });
    await network.send('Network.enable');
    // Some proxies and old phones take no Brotli.
    await network.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': 'gzip' } });
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    return {
      status: response?.status() ?? 0,
      bytes,
      html,
      requests: asked.filter((each) => !each.address.startsWith('data:')).length,
      fonts: asked.filter(({ type, address }) => type === 'Font' || address.includes('.woff2')).length,
      elsewhere: asked
        .map((each) => each.address)
        .filter((each) => !each.startsWith(`${url}/`) && !each.startsWith('data:')),
    };
  } finally {
    await context.close();
  }
}
