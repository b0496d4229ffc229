import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { type Fault, faultText } from './located.ts';
import { readCatalogue } from './read-catalogue.action.ts';
import { type EntryFiles, readEntry } from './read-entry.action.ts';
import { retentionFrom } from './read-retention.ts';

const folder = 'content/procedures/1.001193';
const files: EntryFiles = {
  folder,
  yaml: await readFile(`${folder}/procedure.yaml`, 'utf8'),
  form: await readFile(`${folder}/form.json`, 'utf8'),
  bpmn: await readFile(`${folder}/process.bpmn`, 'utf8'),
};

async function faultsOf(change: Partial<EntryFiles>): Promise<readonly string[]> {
  const faults: Fault[] = [];
  await readEntry({ ...files, ...change }, faults);
  return faults.map((fault) => faultText(fault).replace('content/procedures/1.001193/', ''));
}

/** The line of a file on which a text stands, as a reader would count it. */
const line = (text: string | undefined, needle: string): number =>
  (text ?? '').split('\n').findIndex((each) => each.includes(needle)) + 1;

const yaml = (find: string, put: string) => ({ yaml: files.yaml.replace(find, put) });
const form = (find: string, put: string) => ({ form: files.form?.replace(find, put) });
const firstPage = /"pages": \[\s*\{\s*"key": "([^"]+)"/.exec(files.form ?? '')?.[1];
const bpmn = (find: string, put: string) => ({ bpmn: files.bpmn?.replace(find, put) });

test('the catalogue that we ship is read without a mistake', async () => {
  const catalogue = await readCatalogue('content');
  assert.ok(catalogue.ok, catalogue.ok ? '' : catalogue.error.map(faultText).join('\n'));
  assert.equal(catalogue.value.length, 85);
  const local = catalogue.value.filter((entry) => entry.content.route === 'local');
  assert.deepEqual(
    local.map(({ content }) => content.code),
    [
      ...['1.000656', '1.000894', '1.001193', '1.001612', '1.001653', '1.004859', '1.004873', '1.004884'],
      ...['1.013225', '1.013831', '1.014027', '2.000635', '2.000815', '2.000986'],
    ],
  );
  for (const { content, form, process } of local) assert.ok(form && process, content.code);
});

test('every mistake in a procedure is told with its line and what it must be', async () => {
  assert.deepEqual(await faultsOf(yaml('amountVnd: 0', 'amountVnd: 1.5')), [
    `procedure.yaml:${line(files.yaml, 'amountVnd')}: fee.amountVnd — must be a whole number from 0 to 1000000000`,
  ]);
  const [misspelt, ...rest] = await faultsOf(yaml('route: local', 'route: nowhere\nrouet: local'));
  assert.match(misspelt ?? '', /^procedure\.yaml:11: rouet — is not a known key; known are code, /);
  assert.deepEqual(rest, ['procedure.yaml:10: route — must be one of local, portal, ministry']);
  assert.deepEqual(await faultsOf(yaml('code: "1.001193"', 'code: 1.001193')), [
    'procedure.yaml:1: code — must be a procedure code in quotes, like "1.001193"',
  ]);
  assert.deepEqual(await faultsOf(yaml('{"var": "relation"}', '{"var": "shoeSize"}')), [
    `procedure.yaml:${line(files.yaml, '"relation"')}: components[4].when — looks at "shoeSize", which is not asked before`,
  ]);
  assert.match((await faultsOf(yaml('name:\n', 'name: [\n')))[0] ?? '', /^procedure\.yaml:\d+: /);
});

test('mistakes in cases, agencies, pauses, supplements and retention are told with their lines', async () => {
  const more = `agencies:
  - { key: police, name: { vi: "Công an", en: "Police" }, level: commune, field: "Cư trú", outside: true, procedure: "1.004222", resultCodes: [KQ.G01.000065] }
  - { key: police, name: { vi: "Thuế", en: "Tax" }, level: ministry, field: "Thuế", outside: false, limit: { kind: workday, value: 2 } }
pauses: { financial: none, weather: continue }
supplement: { most: 2, answerWithin: { kind: moon, value: 1 } }
retention: { years: 0 }
`;
  const first = (files.yaml.match(/\n/g) ?? []).length + 1;
  const at = (offset: number) => `procedure.yaml:${first + offset}: `;
  assert.deepEqual(await faultsOf({ yaml: files.yaml + more }), [
    `${at(1)}agencies[0] — needs its limit: a member of a chain has an allowance of its own`,
    `${at(1)}agencies[0] — needs its limit: results of its own come out of a part of its own`,
    `${at(2)}agencies[1].level — must be one of commune, province`,
    `${at(2)}agencies[1].key — is used by another agency`,
    `${at(3)}pauses.weather — is not a known key; known are supplement, financial, external-opinion, force-majeure`,
    `${at(3)}pauses.financial — must be one of continue`,
    `${at(4)}supplement.answerWithin.kind — must be one of hour, workday, calendar-day, month, fixed-date, same-day`,
    `${at(4)}supplement.most — needs a ground: a supplement is asked once unless other law says more`,
    `${at(5)}retention.years — must be a whole number from 1 to 100`,
    `${at(2)}agencies[1].limit — is 960 working minutes, the whole has 480`,
    `${at(1)}agencies[0].resultCodes[0] — is no result of the procedure: resultCodes has it not`,
  ]);
});

test('a case that no answers can make is told where it stands', async () => {
  const cases = (...whens: readonly string[]) =>
    faultsOf(
      yaml(
        'variants: []',
        `variants:\n${whens
          .map((when, n) => `    - { key: case-${n}, case: { vi: x }, kind: same-day, when: ${when} }`)
          .join('\n')}`,
      ),
    );
  const is = (proof: string) => `{"===": [{"var": "birthProof"}, ${proof}]}`;
  const start = line(files.yaml, 'variants: []');
  assert.deepEqual(await cases(is('"abandoned"'), is('"surrogacy"')), []);
  assert.deepEqual(
    await cases(`{"in": [{"var": "birthProof"}, ["abandoned", "surrogacy"]]}`, is('"abandoned"')),
    [
      `procedure.yaml:${start + 2}: timeLimit.variants[1].when — is never reached: whenever it holds, case-0 holds before it`,
    ],
  );
  assert.deepEqual(await cases(is('"stork"')), [
    `procedure.yaml:${start + 1}: timeLimit.variants[0].when — never holds, whatever is answered`,
  ]);
  assert.match((await cases('{"var": "shoeSize"}'))[0] ?? '', /variants\[0\]\.when — looks at "shoeSize"/);
});

test('every mistake in a form is told with its line', async () => {
  assert.deepEqual(await faultsOf(form('"kind": "person-id"', '"kind": "passport"')), [
    `form.json:${line(files.form, '"person-id"')}: pages[0].fields[1].kind — must be one of text, textarea, person-id, phone, email, number, money, date, choice, checkbox, address, files, person, declaration, group`,
  ]);
  assert.match(
    (await faultsOf(form('"key": "requesterId"', '"key": "constructor"')))[0] ?? '',
    /reserved name/,
  );
  assert.match(
    (await faultsOf(form('"key": "requesterId"', '"key": "requesterName"')))[0] ?? '',
    /another field/,
  );
  assert.match(
    (await faultsOf(form(`"key": "${firstPage}"`, '"key": "giay-to"')))[0] ?? '',
    /a page that every filing has/,
  );
  const looksAhead = form('"fields": [', '"when": {"===": [{"var": "copies"}, 1]}, "fields": [');
  assert.match((await faultsOf(looksAhead))[0] ?? '', /looks at "copies", which is not asked before/);
  const method = form('"fields": [', '"when": {"method": ["x", "constructor"]}, "fields": [');
  assert.match((await faultsOf(method))[0] ?? '', /may only use var, ===/);
});

test('every mistake in a drawing is told with its line and element', async () => {
  assert.deepEqual(await faultsOf(bpmn('motcua:limit="3h"', 'motcua:limit="P1D"')), [
    `process.bpmn:${line(files.bpmn, 'id="process"')}: process — motcua:limit must be like 3h, 0.5d or not-counted, in whole minutes`,
  ]);
  assert.deepEqual(await faultsOf(bpmn('motcua:limit="3h"', 'motcua:limit="6h"')), [
    `procedure.yaml:${line(files.yaml, 'process:') + 1}: process — needs 540 working minutes, the limit allows 480`,
  ]);
  assert.deepEqual(await faultsOf(bpmn('motcua:role="approver"', 'motcua:role="handler"')), [
    `process.bpmn:${line(files.bpmn, 'id="sign"')}: sign — only an approver signs`,
  ]);
  assert.match(
    (await faultsOf(bpmn('<bpmn:endEvent id="end"', '<bpmn:task id="extra" /><bpmn:endEvent id="end"'))).join(
      '\n',
    ),
    /extra — bpmn:Task is outside the profile/,
  );
  assert.match((await faultsOf(bpmn('</bpmn:process>', '')))[0] ?? '', /^process\.bpmn:\d+: definitions — /);
  assert.match((await faultsOf({ bpmn: undefined }))[0] ?? '', /names process\.bpmn, which is missing/);
});

test('what is kept how long names only fields and results of the catalogue', async () => {
  const catalogue = await readCatalogue('content');
  assert.ok(catalogue.ok, catalogue.ok ? '' : catalogue.error.map(faultText).join('\n'));
  const faults: Fault[] = [];
  const text = 'default: { retention: forever, verified: false, source: { vi: a, en: b } }\nfields: []\n';
  retentionFrom(
    {
      name: 'retention.yaml',
      text: `${text}results: [{ code: KQ.X99.000001, retention: permanent, verified: true, source: { vi: a, en: b } }]`,
    },
    [],
    faults,
  );
  assert.deepEqual(faults.map(faultText), [
    'retention.yaml:1: default.retention — must be permanent or a number of years, { years: 10 }',
    'retention.yaml:3: results[0].code — is the result of no procedure',
  ]);
});
