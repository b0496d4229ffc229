import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { refusalTexts } from './refusals.text.ts';

const modules = path.dirname(import.meta.dirname);

/** Answered by the page it happens on, in words of its own. */
const saidElsewhere: ReadonlySet<string> = new Set([
  'second-factor.rests',
  'second-factor.wrong',
  'draft.changed-meanwhile',
]);

test('each code this module or the engine of its steps refuses with says in both languages what happened', () => {
  const files = globSync('{dossiers,procedures/process}/**/*.ts', { cwd: modules }).filter(
    (file) => !/\/api\/|-api\.route\.ts$|\.test\.ts$/.test(file),
  );
  const codes = new Set(
    files.flatMap((file) =>
      [...readFileSync(path.join(modules, file), 'utf8').matchAll(/refusal\(\s*'([\w-]+\.[\w-]+)'/g)].map(
        ([, code]) => code ?? '',
      ),
    ),
  );
  assert.ok(codes.size > 50, `${codes.size} codes`);
  assert.deepEqual(
    [...codes].filter((code) => !saidElsewhere.has(code) && !Object.hasOwn(refusalTexts, code)),
    [],
  );
});

test('a refusal is a sentence, not a word or a code', () => {
  for (const [code, { vi, en }] of Object.entries(refusalTexts)) {
    for (const text of [vi, en]) {
      assert.match(text, /^\p{Lu}.*[.]$/u, code);
      assert.doesNotMatch(text, /\b(TTHC|HS|UBND|ID|null|error)\b|lỗi hệ thống/, code);
    }
  }
});
