import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { faultText } from '../content/located.ts';
import { checkProcess } from './check-process.action.ts';
import { runningSums } from './running-sums.ts';

const contentFolder = 'content';
const birth = 'content/procedures/1.001193/process.bpmn';
const told = async (file: string, procedure?: string): Promise<readonly string[]> =>
  (await checkProcess(file, { contentFolder, procedure })).faults.map(faultText);

test('a process is checked beside the procedure in its folder, with the running sum of its steps', async () => {
  const { graph, content, allowances, faults } = await checkProcess(birth, { contentFolder });
  assert.deepEqual(faults, []);
  assert.equal(content?.code, '1.001193');
  assert.deepEqual(
    allowances.map(({ minutes }) => minutes),
    [480],
  );
  assert.ok(graph);
  const sums = runningSums(graph).map(({ id, sum }) => [id, sum]);
  assert.deepEqual(sums, [
    ['receive', 30],
    ['process', 210],
    ['sign', 330],
    ['issue', 360],
    ['return', 360],
  ]);
});

test('a process anywhere is checked by itself, or beside the procedure that is named', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-process-'));
  try {
    const file = path.join(folder, 'drawn.bpmn');
    await cp(birth, file);
    assert.deepEqual(await told(file), []);
    const long = (await readFile(birth, 'utf8')).replace('motcua:limit="3h"', 'motcua:limit="3d"');
    await writeFile(file, long);
    assert.deepEqual(await told(file), [], 'no limit is known to it');
    assert.deepEqual(await told(file, '1.001193'), [
      `${file}:1: needs 1620 working minutes, the limit allows 480`,
    ]);
    assert.deepEqual(await told(file, '9.999999'), [
      'content/procedures/9.999999:1: there is no such procedure',
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a file that is not there and a folder are told, not thrown', async () => {
  assert.deepEqual(await told('content/nowhere.bpmn'), ['content/nowhere.bpmn:1: there is no such file']);
  assert.deepEqual(await told('content'), ['content:1: there is no such file']);
});
