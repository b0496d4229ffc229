import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { uploadedText } from './uploaded.ts';

const sent = (bytes: Buffer | string, fileName = 'tep.dmn') =>
  (async function* () {
    yield { field: 'tep', fileName, stream: Readable.from([Buffer.from(bytes)]) };
  })();
const read = async (bytes: Buffer | string, fileName?: string) => {
  const text = await uploadedText(sent(bytes, fileName), 1_024, 'XML');
  return text.ok ? text.value : [text.error.code, text.error.said.vi];
};

test('a text is read in UTF-8 and in the Unicode of Windows, its mark left out', async () => {
  assert.equal(await read('<a>Phí</a>'), '<a>Phí</a>');
  assert.equal(await read('\ufeff<a/>'), '<a/>');
  assert.equal(await read(Buffer.from('\ufeff<a>Lệ phí</a>', 'utf16le')), '<a>Lệ phí</a>');
});

test('what is no such file is refused by what is wrong with it', async () => {
  const wrong: readonly (readonly [Buffer | string, string, RegExp])[] = [
    ['', 'upload.empty', /không có nội dung/],
    ['  \n', 'upload.empty', /không có nội dung/],
    [`<${'a'.repeat(1_024)}`, 'upload.too-large', /lớn hơn 1 KB/],
    [Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff]), 'upload.no-text', /UTF-8/],
    ['a\0b', 'upload.no-text', /UTF-8/],
    ['{"a": 1}', 'upload.other-kind', /không phải là tệp XML/],
  ];
  for (const [bytes, code, said] of wrong) {
    const [told, words] = await read(bytes);
    assert.equal(told, code);
    assert.match(String(words), said);
  }
  assert.deepEqual((await read('', ''))[0], 'upload.none');
});
