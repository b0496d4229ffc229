import { type IncomingHttpHeaders, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** What a browser that has never been here loads for one page, reckoned from what the server sends. */
export interface FirstVisit {
  readonly status: number;
  /** Bodies as they came over the wire, gzipped: HTML, styles, scripts, fonts, pictures. */
  readonly bytes: number;
  /** Of them the document alone. */
  readonly html: number;
  readonly requests: number;
  readonly fonts: number;
  /** Addresses of any other host that the page would ask. */
  readonly elsewhere: readonly string[];
  /** The document itself. */
  readonly markup: string;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly wire: Buffer;
  readonly text: string;
}

/** Some proxies and old phones take no Brotli, so that gzip is what counts. */
function ask(url: URL, cookie: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'accept-encoding': 'gzip' };
    const asked = request(url, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const wire = Buffer.concat(parts);
        const text = (answer.headers['content-encoding'] === 'gzip' ? gunzipSync(wire) : wire).toString();
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, wire, text });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

const all = (pattern: RegExp, text: string): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** What a document makes a browser load: styles, scripts, the icon, fonts said beforehand, pictures. */
const loadedBy = (markup: string): readonly string[] => [
  ...all(/<link\b(?=[^>]*\brel="(?:stylesheet|preload|icon|modulepreload)")[^>]*\bhref="([^"]+)"/g, markup),
  ...all(/<(?:script|img|iframe|source)\b[^>]*\bsrc="([^"]+)"/g, markup),
];

/** Modules that fetch the rest of themselves when somebody first touches them, and not before. */
const onUse: ReadonlySet<string> = new Set(['mc-steady', 'mc-card']);

function nextOf(answer: Answer, markup: string): readonly string[] {
  const type = answer.headers['content-type'] ?? '';
  if (type.includes('css')) return all(/url\(["']?([^"')]+)["']?\)/g, answer.text);
  if (!type.includes('javascript')) return [];
  // A script that is fetched later is asked for where the page has its module, which is named just before;
  // one whose fetching names none, or names one of `onUse`, is fetched when something is used.
  const later = [...answer.text.matchAll(/\bimport\(["']([^"']+)["']\)/g)].flatMap(
    ([, address = ''], at, found) => {
      const before = answer.text.slice(found[at - 1]?.index ?? 0, found[at]?.index);
      const module = all(/\[data-module="([\w-]+)"\]/g, before).at(-1);
      const atOnce = module !== undefined && !onUse.has(module) && markup.includes(`data-module="${module}"`);
      return atOnce ? [address] : [];
    },
  );
  return [...all(/\b(?:from|import)\s*["']([^"']+)["']/g, answer.text), ...later];
}

export type Weigh = (address: string, cookie: string) => Promise<FirstVisit>;

/** Weighs pages of one office; what they share is asked of it once. */
export function scales(office: string): Weigh {
  const shared = new Map<string, Promise<Answer>>();
  const part = (url: string): Promise<Answer> => {
    const known = shared.get(url) ?? ask(new URL(url), '');
    if (url.includes('/assets/')) shared.set(url, known);
    return known;
  };
  return async (address, cookie) => {
    const page = await ask(new URL(address, office), cookie);
    const seen = new Set<string>();
    const elsewhere: string[] = [];
    let bytes = page.wire.length;
    const load = async (addresses: readonly string[], from: string): Promise<void> => {
      for (const each of addresses) {
        const url = new URL(each.replaceAll('&amp;', '&'), from);
        if (url.protocol === 'data:' || seen.has(url.href)) continue;
        seen.add(url.href);
        if (url.origin !== office) {
          elsewhere.push(url.href);
          continue;
        }
        const answer = url.pathname.startsWith('/assets/') ? await part(url.href) : await ask(url, cookie);
        if (answer.status !== 200) throw new Error(`${address} asks for ${url.pathname}: ${answer.status}`);
        bytes += answer.wire.length;
        await load(nextOf(answer, page.text), url.href);
      }
    };
    await load(loadedBy(page.text), new URL(address, office).href);
    const fonts = [...seen].filter((url) => url.endsWith('.woff2')).length;
    const { status, text: markup } = page;
    return { status, bytes, html: page.wire.length, requests: seen.size + 1, fonts, elsewhere, markup };
  };
}
