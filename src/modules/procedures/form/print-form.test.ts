import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { isJsonObject, type JsonValue } from '#kernel';
import { contentDir } from '#test/office';
import { printForm } from './print-form.ts';

const folder = path.join(contentDir, 'procedures');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('form.json'))
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

/** As a database gives a document back: keys in an order of its own. */
function shuffled(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(shuffled);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, shuffled(each ?? null)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => one.length - other.length));
}

test('a form is written as the files of the catalogue are, byte for byte, in whatever order its keys came', () => {
  assert.ok(files.length > 10);
  for (const { name, text } of files) {
    const form: JsonValue = JSON.parse(text);
    assert.equal(printForm(shuffled(form)), text, name);
  }
});
