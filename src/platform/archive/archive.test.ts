import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zipSync } from 'fflate';
import { pack, unpack } from './archive.ts';

const limits = { files: 3, fileBytes: 1_000, bytes: 2_000 };
const text = (words: string) => new TextEncoder().encode(words);
const zip = (files: Readonly<Record<string, Uint8Array>>) => zipSync(files);
const faultOf = (bytes: Uint8Array) => {
  const opened = unpack(bytes, limits);
  return opened.ok ? undefined : `${opened.error.kind} ${opened.error.name}`.trim();
};

test('what is packed comes out as it was, and the same files are the same bytes whatever their order', () => {
  const files = new Map([
    ['b/hai.json', text('{"hai": 2}')],
    ['a.yaml', text('một: 1')],
  ]);
  const packed = pack(files);
  assert.deepEqual(packed, pack(new Map([...files].reverse())));
  const opened = unpack(packed, limits);
  assert.ok(opened.ok);
  assert.deepEqual(
    [...opened.value].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
    [
      ['a.yaml', 'một: 1'],
      ['b/hai.json', '{"hai": 2}'],
    ],
  );
});

test('names that lead out of a folder, too many files and too large ones are refused by name', () => {
  for (const name of ['../a', '/etc/passwd', 'a/../../b', 'C:\\a', 'a//b', 'a/.b', 'a\0b', 'x'.repeat(201)])
    assert.equal(faultOf(zip({ [name]: text('x') })), `bad-name ${name}`, name);
  const many = zip({ a: text('1'), b: text('2'), c: text('3'), d: text('4') });
  assert.equal(faultOf(many), 'too-many d');
  assert.equal(faultOf(zip({ bomb: new Uint8Array(1_001) })), 'too-large bomb');
  assert.equal(
    faultOf(zip({ a: new Uint8Array(900), b: new Uint8Array(900), c: new Uint8Array(900) })),
    'too-large c',
  );
});

test('a bomb that lies about its size is never unpacked beyond it', () => {
  const bomb = Buffer.from(zip({ bomb: new Uint8Array(5_000_000) }));
  const directory = bomb.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  bomb.writeUInt32LE(10, directory + 24);
  const opened = unpack(bomb, limits);
  assert.ok(!opened.ok || (opened.value.get('bomb')?.length ?? 0) <= 10);
});

test('what is no zip, is cut off or damaged is said to be so', () => {
  const whole = Buffer.from(pack(new Map([['a.yaml', text('một: 1, hai: 2, ba: 3, bốn: 4')]])));
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('PK'),
    Buffer.from('not a zip at all'),
    whole.subarray(0, 60),
  ])
    assert.equal(faultOf(bytes), 'damaged');
  const end = whole.length - 22;
  const lost = Buffer.from(whole);
  lost.writeUInt32LE(0x7fffffff, end + 16);
  assert.match(faultOf(lost) ?? '', /damaged|bad-name/);
});
