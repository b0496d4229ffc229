import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { testDatabase } from '#test/database';
import { createLog } from './log.ts';

const { db, close } = await testDatabase();
after(close);

test('a row that the database refuses is not in the log of the fault', async () => {
  const lines: string[] = [];
  const log = createLog('error', { write: (line: string) => void lines.push(line) });
  const values = ['01890000-0000-7000-8000-000000000001', 'Nguyễn Thị Kín', 'secret-hash'];
  await db
    .run({
      text: `insert into account (id, kind, login, password_hash, display_name, created_at)
        values ($1, 'citizen', '0900000000', $3, $2, now())`,
      values,
    })
    .catch((error: unknown) => log.error({ err: error }, 'fault'));
  const said = lines.join('');
  assert.match(said, /account_password_hash_check/);
  assert.doesNotMatch(said, /Nguyễn Thị Kín|secret-hash/);
});
