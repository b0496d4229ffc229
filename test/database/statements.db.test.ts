import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testDatabase } from '#test/database';
import { rememberedStatements } from '#test/statements';

const database = await testDatabase({ poolSize: 1 });
after(() => database.close());

test('every statement that stories on another server sent is understood by this one', async () => {
  const statements = rememberedStatements();
  assert.ok(statements.length > 500, `${statements.length} statements`);
  const refused: string[] = [];
  for (const text of statements)
    await database.owner
      .run({ text: `prepare remembered as ${text}`, values: [] })
      .then(() => database.owner.run({ text: 'deallocate all', values: [] }))
      .catch((error: Error) => {
        // Both servers have the same tables: what is not here was a story's own, made for its time.
        if (!/^relation .* does not exist$/.test(error.message))
          refused.push(`${error.message}: ${text.slice(0, 300)}`);
      });
  assert.deepEqual(refused, []);
});
