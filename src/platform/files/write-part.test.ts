import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { writePart } from './write-part.ts';

test('when the disk is full the sender is heard out before the error is thrown', async (t) => {
  if (!existsSync('/dev/full')) return t.skip('needs /dev/full');
  let sent = 0;
  const source = Readable.from(
    (function* () {
      for (; sent < 10; sent += 1) yield Buffer.alloc(100);
    })(),
  );
  const handle = await open('/dev/full', 'w');
  try {
    await assert.rejects(writePart(handle, source, 5_000, createHash('sha256')), { code: 'ENOSPC' });
    assert.equal(sent, 10);
  } finally {
    await handle.close();
  }
});
