import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { type Fault, faultText } from '../content/located.ts';
import { readCatalogue } from '../content/read-catalogue.action.ts';
import { readEntry } from '../content/read-entry.action.ts';
import { readShared } from '../process/read-shared.action.ts';
import { type Guide, guideAnswers, guideDone, needOf } from './guide.ts';

const yesNo = (key: string): Guide['questions'][number] => ({
  key,
  label: { vi: key, en: key },
  options: ['co', 'khong'].map((value) => ({ value, label: { vi: value, en: value } })),
});
const guide: Guide = { questions: [yesNo('du-an'), yesNo('lien-ke')] };
const is = (key: string, value: string) => ({ '===': [{ var: key }, value] });

test('an answer leaves only the components of that case, and says of the rest that it depends', () => {
  const needed = is('du-an', 'co');
  assert.equal(needOf(guide, undefined, {}), 'needed');
  assert.equal(needOf(guide, needed, {}), 'depends');
  assert.equal(needOf(guide, needed, { 'lien-ke': 'co' }), 'depends');
  assert.equal(needOf(guide, needed, { 'du-an': 'co' }), 'needed');
  assert.equal(needOf(guide, needed, { 'du-an': 'khong' }), 'not-needed');
  const either = { or: [needed, is('lien-ke', 'co')] };
  assert.equal(needOf(guide, either, { 'du-an': 'co' }), 'needed', 'whatever the second answer');
  assert.equal(guideDone(guide, { 'du-an': 'co' }), false);
});

test('what is no option of a question is no answer', () => {
  const sent = { 'du-an': 'co', 'lien-ke': '<b>', constructor: 'co', xa: '24871' };
  assert.deepEqual(guideAnswers(guide, sent), { 'du-an': 'co' });
});

const folder = 'content/procedures/1.013225';
const [yaml, form, bpmn] = await Promise.all(
  ['procedure.yaml', 'form.json', 'process.bpmn'].map((name) => readFile(`${folder}/${name}`, 'utf8')),
);

const shared = await readShared('content', []);

async function faultsOf(find: string | RegExp, put: string): Promise<readonly string[]> {
  const faults: Fault[] = [];
  await readEntry({ folder, yaml: (yaml ?? '').replace(find, put), form, bpmn }, faults, shared);
  return faults.map((fault) => faultText(fault).replace(`${folder}/`, ''));
}
const line = (needle: string): number =>
  (yaml ?? '').split('\n').findIndex((each) => each.includes(needle)) + 1;
const needed = '    needed: {"===": [{"var": "du-an"}, "co"]}';

test('a mistake in a guide is told with file, line and place', async () => {
  const at = `procedure.yaml:${line(needed)}: components[3].needed — `;
  const question = line('- key: du-an');
  assert.deepEqual(await faultsOf(needed, '    needed: {"===": [{"var": "duan"}, "co"]}'), [
    `${at}looks at "duan", which is no question of the guide`,
    `procedure.yaml:${question}: guide.questions[0] — decides nothing: no component looks at it`,
  ]);
  assert.deepEqual(await faultsOf(needed, '    needed: {"in": [{"var": "du-an"}, ["co", "nope"]]}'), [
    `${at}compares "du-an" with "nope", which is none of its options`,
  ]);
  assert.deepEqual(await faultsOf(needed, '    needed: {"in": [{"var": "du-an"}, ["co", "khong"]]}'), [
    `${at}always holds: leave it out`,
  ]);
  const never = '{"and": [{"===": [{"var": "du-an"}, "co"]}, {"===": [{"var": "du-an"}, "khong"]}]}';
  assert.deepEqual(await faultsOf(needed, `    needed: ${never}`), [
    `${at}never holds, whatever is answered`,
  ]);
  assert.match(
    (await faultsOf(needed, '    needed: {"==": [{"var": "du-an"}, "co"]}'))[0] ?? '',
    /may only use/,
  );
  assert.deepEqual(await faultsOf('    - key: lien-ke', '    - key: du-an'), [
    `procedure.yaml:${line('- key: lien-ke')}: guide.questions[1].key — is used by another question`,
    `procedure.yaml:${line('"lien-ke"}, "co"')}: components[4].needed — looks at "lien-ke", which is no question of the guide`,
  ]);
  assert.deepEqual(await faultsOf('    - key: du-an', '    - key: xa'), [
    `procedure.yaml:${question}: guide.questions[0].key — is a reserved name`,
    `${at}looks at "du-an", which is no question of the guide`,
    `procedure.yaml:${question}: guide.questions[0] — decides nothing: no component looks at it`,
  ]);
  assert.match(
    (await faultsOf(/guide:[\s\S]*?\ncomponents:/, 'components:'))[0] ?? '',
    /components\[3\]\.needed — looks at a guide, and the procedure has none/,
  );
});

test('each procedure that is filed here and has papers of a case has a guide that tells them apart', async () => {
  const catalogue = await readCatalogue('content');
  assert.ok(catalogue.ok, catalogue.ok ? '' : catalogue.error.map(faultText).join('\n'));
  const local = catalogue.value.filter(({ content }) => content.route === 'local');
  const byCase = local.filter(({ content }) => content.components.some(({ condition }) => condition));
  const without = byCase.filter(({ content }) => content.guide === undefined);
  assert.deepEqual(
    without.map(({ content }) => content.code),
    [],
  );
});
