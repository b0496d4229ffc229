import type { FastifyInstance } from 'fastify';

export interface Answered {
  readonly status: number;
  /** Where a redirect leads, without its address. */
  readonly to: string;
  readonly body: string;
}

/** A browser without a screen on a site without a port: keeps cookies and the form's token, follows nothing. */
export class SiteVisitor {
  readonly app: FastifyInstance;
  readonly cookies = new Map<string, string>();
  page = '';
  constructor(app: FastifyInstance) {
    this.app = app;
  }

  async get(url: string): Promise<Answered> {
    return this.note(await this.app.inject({ url, headers: { cookie: this.cookie() } }));
  }

  /** Posts the fields with the hidden ones of the last page that was read. */
  async post(url: string, fields: Readonly<Record<string, string>> = {}): Promise<Answered> {
    const headers = { cookie: this.cookie(), 'content-type': 'application/x-www-form-urlencoded' };
    const payload = new URLSearchParams({ ...this.hidden('_csrf'), ...fields }).toString();
    return this.note(await this.app.inject({ method: 'POST', url, headers, payload }));
  }

  /** Posts a form with files, as a browser lays it out. */
  async multipart(url: string, form: FormData): Promise<Answered> {
    const sent = new Request('http://localhost/', { method: 'POST', body: form });
    const type = sent.headers.get('content-type') ?? '';
    const headers = { cookie: this.cookie(), 'content-type': type };
    const payload = Buffer.from(await sent.arrayBuffer());
    return this.note(await this.app.inject({ method: 'POST', url, headers, payload }));
  }

  /** A hidden field of the last page, by its name. */
  hidden(name: string): Readonly<Record<string, string>> {
    const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(this.page)?.[1];
    return value === undefined ? {} : { [name]: value };
  }

  private cookie = () => [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

  private note(reply: Awaited<ReturnType<FastifyInstance['inject']>>): Answered {
    for (const { name, value, maxAge, expires } of reply.cookies) {
      if (value === '' || maxAge === 0 || (expires && expires.getTime() < 1000)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    if (reply.body.includes('name="_csrf"')) this.page = reply.body;
    return { status: reply.statusCode, to: String(reply.headers.location ?? ''), body: reply.body };
  }
}
