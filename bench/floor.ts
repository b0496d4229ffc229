import Fastify from 'fastify';
import { type Address, poolOn } from './support/office.ts';
import { filled } from './support/pgbench.ts';

/**
 * The least a program on this ground can cost: Fastify, the driver, one prepared statement a step. It knows
 * nobody, allows everything, checks nothing, and answers what it was sent. A process of its own, as the
 * office is; it ends with whoever started it.
 */
async function openFloor(address: Address, statements: readonly string[]): Promise<string> {
  const pool = poolOn(address, 10);
  const app = Fastify();
  for (const [step, statement] of statements.entries()) {
    const text = filled(statement, '$1::text', '$2::text');
    app.post<{ Body: { n: number; u: number } }>(`/step/${step}`, async ({ body }) => {
      const values = text.includes('$2') ? [body.n, body.u % 8] : [body.n];
      await pool.query({ name: `step-${step}`, text, values });
      return body;
    });
  }
  return app.listen({ host: '127.0.0.1', port: 0 });
}

process.once('message', ({ address, statements }: { address: Address; statements: readonly string[] }) => {
  openFloor(address, statements).then(
    (url) => process.send?.({ url }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));
