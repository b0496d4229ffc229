import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Faces, facesOf, loadProject } from './project.ts';
import { rules } from './rules.ts';
import { show } from './violation.ts';

const root = join(import.meta.dirname, '../..');
const fixtures = join(import.meta.dirname, 'fixtures');
const faces: Faces = facesOf(root);

describe('the house', () => {
  const project = loadProject(root, faces);
  for (const rule of rules) {
    test(rule.sentence, () => {
      const found = rule.check(project).map((violation) => show(rule, violation));
      assert.equal(found.length, 0, `\n${found.join('\n')}`);
    });
  }
});

describe('a rule bites what is broken on purpose, and nothing beside it', () => {
  for (const rule of rules) {
    const folder = join(fixtures, rule.name);
    test(`${rule.name} reports exactly what its fixture expects`, () => {
      const found = rule.check(loadProject(folder, faces));
      const lines = found.map(({ file, line, what }) => `${line > 0 ? `${file}:${line}` : file} ${what}`);
      const expected = readFileSync(join(folder, 'expected.txt'), 'utf8').trimEnd().split('\n');
      assert.ok(expected.length > 0);
      assert.deepEqual(lines.sort(), expected.sort());
    });
  }

  test('every fixture belongs to a rule', () => {
    assert.deepEqual(readdirSync(fixtures).sort(), rules.map((rule) => rule.name).sort());
  });
});
