import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type QrMatrix, qrMatrix, qrSvg } from './qr.ts';

const address = 'https://dichvucong.lamdong.example/tra-cuu?ma=H36.12-261125-0001&t=x7Kq';

test('a reader that is not ours reads back what the code says', (t) => {
  if (spawnSync('zbarimg', ['--version']).error) return t.skip('zbarimg is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'motcua-qr-'));
  try {
    const file = join(folder, 'code.pgm');
    for (const text of [address, 'Giấy tiếp nhận hồ sơ']) {
      writeFileSync(file, greyMap(qrMatrix(text)));
      const read = execFileSync('zbarimg', ['--quiet', '--raw', file], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      assert.equal(read.toString().trimEnd(), text);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the drawing holds exactly the dark modules', () => {
  const { size, isDark } = qrMatrix(address);
  const drawn = new Set<string>();
  for (const [, x, y, length] of qrSvg(address, 'Mã QR').matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(length); at += 1) drawn.add(`${Number(y) - 4},${Number(x) + at - 4}`);
  }
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      assert.equal(drawn.has(`${row},${column}`), isDark(row, column));
    }
  }
});

test('the picture has a name, no style attribute, and cannot be broken out of', () => {
  const svg = qrSvg('x', 'Tra cứu <hồ sơ> & "kết quả"');
  assert.match(svg, /role="img"/);
  assert.match(svg, /<title>Tra cứu &lt;hồ sơ&gt; &amp; "kết quả"<\/title>/);
  assert.doesNotMatch(svg, /style=/);
});

/** The plainest picture there is: a PGM, eight pixels a module. */
function greyMap({ size, isDark }: QrMatrix): Buffer {
  const scale = 8;
  const side = (size + 8) * scale;
  const pixels = Buffer.alloc(side * side, 255);
  for (let y = 0; y < size * scale; y += 1) {
    for (let x = 0; x < size * scale; x += 1) {
      if (isDark(Math.floor(y / scale), Math.floor(x / scale)))
        pixels[(y + 4 * scale) * side + x + 4 * scale] = 0;
    }
  }
  return Buffer.concat([Buffer.from(`P5 ${side} ${side} 255\n`), pixels]);
}
