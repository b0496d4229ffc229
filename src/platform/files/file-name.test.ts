import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeFileName } from './file-name.ts';
import { type FileKind, fileKindOf } from './kinds.ts';

const kindOf = (mediaType: string): FileKind => {
  const kind = fileKindOf(mediaType);
  assert.ok(kind);
  return kind;
};
const pdf = kindOf('application/pdf');
const jpeg = kindOf('image/jpeg');

test('a Vietnamese name stays as it is, in NFC', () => {
  assert.equal(
    safeFileName('Giấy chứng sinh bé Đặng Thị Mỹ Ngọc.pdf', pdf),
    'Giấy chứng sinh bé Đặng Thị Mỹ Ngọc.pdf',
  );
  assert.equal(safeFileName('Ảnh thẻ.JPG'.normalize('NFD'), jpeg), 'Ảnh thẻ.jpg');
});

test('hostile names lose what makes them hostile', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\lan\\đơn.pdf', 'đơn.pdf'],
    ['hoa-don\u202Efdp.exe', 'hoa-donfdp.exe.pdf'],
    ['a\u0000b\r\nSet-Cookie: x.pdf', 'abSet-Cookie- x.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['nul', '_nul.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['  ..  ', 'tệp.pdf'],
    ['', 'tệp.pdf'],
    ['<img src=x onerror=alert(1)>.pdf', '-img src=x onerror=alert(1)-.pdf'],
    ['\u{1F1FB}\u{1F1F3} đơn.pdf', '\u{1F1FB}\u{1F1F3} đơn.pdf'],
  ];
  for (const [raw, safe] of cases) assert.equal(safeFileName(raw, pdf), safe);
});

test('whatever comes, the name is one short segment, and making it safe twice changes nothing', () => {
  const unit = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }));
  const ends = fc.constantFrom('', '.pdf', '.PDF', '.exe', ' .pdf', '/..', '\\con.pdf', '.pdf.', '\u202E');
  fc.assert(
    fc.property(unit, ends, (stem, end) => {
      const name = safeFileName(stem + end, pdf);
      assert.match(name, /^[^/\\<>:"|?*\p{Cc}\p{Cf}\p{Cs}]+\.pdf$/u);
      assert.ok(name.length <= 120 && !/^[. ]/.test(name));
      assert.equal(name, name.normalize('NFC'));
      assert.equal(safeFileName(name, pdf), name);
    }),
    { numRuns: 40 },
  );
});
