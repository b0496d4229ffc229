import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announcedName, announcedSize } from './upload.ts';

const header = (name: string): string => `filetype YQ==,filename ${Buffer.from(name).toString('base64')}`;

test('a file is called what its sender calls it, without what no database can hold', () => {
  assert.equal(announcedName(header('Giấy chứng sinh.pdf')), 'Giấy chứng sinh.pdf');
  assert.equal(announcedName(header('a\0b')), 'ab');
  assert.equal(announcedName(header('x'.repeat(9_000))).length, 255);
  for (const nothing of [null, '', 'filename', 'filename !!', ',,,'])
    assert.equal(announcedName(nothing), 'tệp');
});

test('a length is a whole number of bytes, or none', () => {
  assert.deepEqual(['0', '10485760', '-1', '1e9', '1.5', '', '9'.repeat(40)].map(announcedSize), [
    0,
    10_485_760,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  assert.equal(announcedSize(null), undefined);
});
