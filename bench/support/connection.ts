import net from 'node:net';

export interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly body: Buffer;
}

/**
 * One kept-alive HTTP/1.1 connection that sends one request at a time. Barely parses: on two cores a
 * full-grown client would take the time that is being measured.
 */
export class Connection {
  readonly #socket: net.Socket;
  #waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined;
  #received: Buffer = Buffer.alloc(0);

  /** `from` is the address it comes from, of this machine's 127/8. */
  constructor(url: URL, from = '127.0.0.1') {
    const { hostname: host, port } = url;
    this.#socket = net.connect({ host, port: Number(port), localAddress: from, noDelay: true });
    this.#socket.on('data', (chunk) => this.#take(chunk));
    const fail = (error?: Error) =>
      this.#waiting?.reject(error ?? new Error('The server closed the connection'));
    this.#socket.on('error', fail);
    this.#socket.on('close', () => fail());
  }

  send(method: string, path: string, headers: string, body = ''): Promise<Answer> {
    const length = method === 'GET' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`;
    this.#socket.write(`${method} ${path} HTTP/1.1\r\nhost: bench\r\n${headers}${length}\r\n${body}`);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  close(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const end = this.#received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const headers = this.#received.toString('latin1', 0, end);
    const body = /^transfer-encoding: chunked/im.test(headers)
      ? chunked(this.#received.subarray(end + 4))
      : whole(this.#received.subarray(end + 4), Number(/content-length: (\d+)/i.exec(headers)?.[1] ?? 0));
    if (!body) return;
    this.#received = Buffer.alloc(0);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve({ status: Number(headers.slice(9, 12)), headers, body });
  }
}

const whole = (bytes: Buffer, length: number): Buffer | undefined =>
  bytes.length >= length ? bytes.subarray(0, length) : undefined;

function chunked(bytes: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const line = bytes.indexOf('\r\n', at);
    if (line < 0) return undefined;
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16);
    if (bytes.length < line + 4 + size) return undefined;
    if (size === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 4 + size;
  }
}
