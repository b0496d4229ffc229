import { Connection } from './connection.ts';

/** As much of a browser as a bench needs: cookies, and the hidden fields of a form. */
export class Visitor {
  readonly #connection: Connection;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#connection = new Connection(new URL(url));
  }

  /** The header line that shows who this is. */
  get cookie(): string {
    const pairs = [...this.#cookies].map(([name, value]) => `${name}=${value}`);
    return pairs.length === 0 ? '' : `cookie: ${pairs.join('; ')}\r\n`;
  }

  async get(path: string): Promise<string> {
    const { status, body } = await this.#send('GET', path, '');
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    return body.toString('utf8');
  }

  /** Fills in and sends the form of a page; the answer is where it leads. */
  async submit(path: string, fields: Readonly<Record<string, string>>): Promise<string> {
    const hidden = [...(await this.get(path)).matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
      /name="([^"]*)"/.exec(tag)?.[1] ?? '',
      /value="([^"]*)"/.exec(tag)?.[1] ?? '',
    ]);
    const body = new URLSearchParams([...hidden, ...Object.entries(fields)]).toString();
    const { status, headers } = await this.#send('POST', path, body);
    const location = /^location: (.*)$/im.exec(headers)?.[1]?.trim();
    if (status !== 303 || location === undefined) throw new Error(`${path} answered ${status}`);
    return location;
  }

  close(): void {
    this.#connection.close();
  }

  async #send(method: string, path: string, body: string) {
    const type = method === 'POST' ? 'content-type: application/x-www-form-urlencoded\r\n' : '';
    const answer = await this.#connection.send(method, path, `${this.cookie}${type}`, body);
    for (const [, name = '', value = ''] of answer.headers.matchAll(/^set-cookie: ([^=]+)=([^;\r]*)/gim))
      this.#cookies.set(name, value);
    return answer;
  }
}
