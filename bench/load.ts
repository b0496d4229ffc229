import pg from 'pg';
import { Connection } from './support/connection.ts';
import { live } from './support/life.ts';
import type { Measured, Plan } from './support/plan.ts';

/** The load, in a process of its own: it takes one plan, does it, answers with what it measured, and ends. */
process.once('message', (plan: Plan) => {
  run(plan).then(
    (measured) => process.send?.({ measured }, () => process.exit(0)),
    (error: unknown) => process.send?.({ error: String(error) }, () => process.exit(1)),
  );
});

async function run(plan: Plan): Promise<Measured> {
  const until = performance.now() + plan.seconds * 1000;
  const latencies: number[] = [];
  const started = performance.now();
  const clients = Array.from({ length: plan.clients }, (_, client) => workOf(plan, client));
  await Promise.all(
    clients.map(async ({ once, close }) => {
      while (performance.now() < until) {
        const from = performance.now();
        await once();
        latencies.push(performance.now() - from);
      }
      close();
    }),
  );
  return { latencies, seconds: (performance.now() - started) / 1000 };
}

interface Work {
  readonly once: () => Promise<unknown>;
  readonly close: () => void;
}

function workOf(plan: Plan, client: number): Work {
  switch (plan.kind) {
    case 'lives':
      return lives(plan, client);
    case 'floor':
      return floor(plan, client);
    case 'sql':
      return sql(plan, client);
    case 'get':
      return get(plan, client);
  }
}

function lives(plan: Extract<Plan, { kind: 'lives' }>, client: number): Work {
  const connection = new Connection(new URL(plan.url));
  const crew = plan.crews[client % plan.crews.length];
  if (!crew) throw new Error('Nobody to do the work');
  const documents = [...(plan.documents[client] ?? [])];
  return {
    once: () => live(connection, crew, documents.pop() ?? 'no result file is left'),
    close: () => connection.close(),
  };
}

const anyNumber = (): number => Math.floor(Math.random() * Number.MAX_SAFE_INTEGER);

function floor(plan: Extract<Plan, { kind: 'floor' }>, client: number): Work {
  const connection = new Connection(new URL(plan.url));
  const headers = 'content-type: application/json\r\n';
  return {
    once: async () => {
      const body = JSON.stringify({ n: anyNumber(), u: client });
      for (let step = 0; step < plan.steps; step += 1) {
        const { status } = await connection.send('POST', `/step/${step}`, headers, body);
        if (status !== 200) throw new Error(`The floor answered ${status} at step ${step}`);
      }
    },
    close: () => connection.close(),
  };
}

/** What `pgbench` does, for machines without it: slower by what the driver costs. */
function sql(plan: Extract<Plan, { kind: 'sql' }>, client: number): Work {
  const connection = new pg.Client(plan.address);
  const connected = connection.connect();
  return {
    once: async () => {
      await connected;
      const values = [anyNumber(), client];
      for (const [step, text] of plan.statements.entries())
        await connection.query({ name: `step-${step}`, text, values });
    },
    close: () => void connection.end(),
  };
}

/** Readers by the thousand: an address asks a few pages and is followed by another, so that none meets its limit. */
function get(plan: Extract<Plan, { kind: 'get' }>, client: number): Work {
  const address = () => `127.${anyByte()}.${anyByte()}.${anyByte()}`;
  let connection: Connection | undefined;
  let at = client;
  return {
    once: async () => {
      if (!connection || Math.floor(at / plan.clients) % pagesPerReader === 0) {
        connection?.close();
        connection = new Connection(new URL(plan.url), address());
      }
      const path = plan.paths[at % plan.paths.length] ?? '/';
      at += plan.clients;
      const { status } = await connection.send('GET', path, plan.headers);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
    },
    close: () => connection?.close(),
  };
}

const pagesPerReader = 20;
const anyByte = (): number => 1 + Math.floor(Math.random() * 254);
