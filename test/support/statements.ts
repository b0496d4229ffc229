import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/** Where a run on the server that comes along leaves the texts of all statements it sent. */
const file = path.join(import.meta.dirname, '..', '..', 'dist', 'test-logs', 'statements.json');

const statements = new Set<string>();

/**
 * Remembers every statement of this process from now on. All that the tests on one server send can then be asked of
 * another without playing their stories again.
 */
export function rememberStatements(): void {
  const send = pg.Client.prototype.query;
  pg.Client.prototype.query = new Proxy(send, {
    apply: (query, client, args: readonly unknown[]) => {
      const text = textOf(args[0]);
      if (text !== undefined && /^\s*(select|insert|update|delete|with)\b/i.test(text)) statements.add(text);
      return Reflect.apply(query, client, args);
    },
  });
  process.once('exit', () => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify([...new Set([...rememberedStatements(), ...statements])]));
  });
}

function textOf(query: unknown): string | undefined {
  if (typeof query === 'string') return query;
  const text: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, 'text') : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** What runs in this folder have sent; none where there was none. */
export function rememberedStatements(): readonly string[] {
  if (!existsSync(file)) return [];
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return Array.isArray(read) ? read.filter((each) => typeof each === 'string') : [];
}
