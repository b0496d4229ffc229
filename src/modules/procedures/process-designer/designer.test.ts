import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Fault, faultText } from '../content/located.ts';
import { faultsIn } from '../process/drawing.ts';
import { readBpmn } from '../process/read-bpmn.action.ts';
import {
  addWay,
  insertItem,
  moveItem,
  moveTo,
  newBlock,
  type Place,
  raiseWay,
  removeItem,
  removeWay,
} from './acts.ts';
import { adapt } from './adapt.action.ts';
import { layOutLanes } from './lay-out.ts';
import { allItems, freshId, type Item, type Outline } from './outline.ts';
import { outlineOf } from './read-outline.ts';
import { writeOutline } from './write-outline.action.ts';

const folder = 'content/procedures';
const codes = await readdir(folder);
const files = (
  await Promise.all(
    codes.map((code) => readFile(path.join(folder, code, 'process.bpmn'), 'utf8').catch(() => undefined)),
  )
).filter((file) => file !== undefined);

async function read(
  xml: string,
): Promise<{ readonly outline: Outline | undefined; readonly faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const drawing = await readBpmn(xml, faultsIn('drawn.bpmn', xml, faults));
  return { outline: drawing && outlineOf(drawing), faults };
}

async function listOf(xml: string): Promise<Outline> {
  const { outline, faults } = await read(xml);
  assert.deepEqual(faults, []);
  assert.ok(outline);
  return outline;
}

test('every process of the catalogue is a list, and written again it is the same process with the same picture', async () => {
  assert.ok(files.length > 10);
  for (const xml of files) {
    const outline = await listOf(xml);
    const written = await writeOutline(xml, outline);
    assert.deepEqual(await listOf(written), outline);
    const bounds = (text: string) =>
      [...text.matchAll(/<dc:Bounds .*\/>|<di:waypoint .*\/>/g)].map(([all]) => all);
    assert.deepEqual(bounds(written), bounds(xml));
  }
});

const step = (id: string, lane: string): Item => ({
  ...{ type: 'step', id, lane, name: 'Bước', nameEn: 'Step', step: 'process', limit: '1h' },
  ...{ remind: '', escalate: '', parties: '', rule: '', wait: '' },
});

/** One act of a list, chosen by numbers. */
function act(outline: Outline, [what, which, where]: readonly [number, number, number]): Outline {
  const items = allItems(outline.items);
  const ways = items.flatMap((item) => (item.type === 'block' ? item.ways.map(({ flow }) => flow) : []));
  const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
  const after = at([outline.start.id, ...items.map(({ id }) => id)], where) ?? '';
  const way = at(ways, where);
  const place: Place = where % 2 === 0 && way !== undefined ? { way } : { after };
  const id = at(items, which)?.id ?? '';
  const lane = at(outline.lanes, which)?.id ?? '';
  const named = { name: 'Rẽ', lane };
  const acts = [
    () => insertItem(outline, place, step(freshId(outline, 'step'), lane)),
    () => insertItem(outline, place, newBlock(outline, which % 2 === 0 ? 'choice' : 'parallel', named)),
    () => moveItem(outline, id, where % 2 === 0 ? -1 : 1),
    () => moveTo(outline, id, place),
    () => removeItem(outline, id),
    () => addWay(outline, id),
    () => removeWay(outline, way ?? ''),
    () => raiseWay(outline, way ?? ''),
  ];
  const acted = at(acts, what)?.();
  return acted?.ok ? acted.value : outline;
}

test('whatever is done to a list, the file stays one that is read as that list', async () => {
  const number = fc.nat({ max: 40 });
  const acts = fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), acts, async (xml, list) => {
      const outline = list.reduce(act, await listOf(xml));
      assert.deepEqual((await read(await writeOutline(xml, outline))).outline, outline);
    }),
    { numRuns: 60 },
  );
});

test('no two boxes of our own layout touch, and each stands in its lane', async () => {
  const number = fc.nat({ max: 40 });
  const acts = fc.array(fc.tuple(number, number, number), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), acts, async (xml, list) => {
      const outline = list.reduce(act, await listOf(xml));
      const { nodes, lanes } = layOutLanes(outline);
      const boxes = [...nodes.values()];
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const apart =
            a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
          assert.ok(apart);
        }
      }
      for (const item of allItems(outline.items)) {
        const [box, lane] = [nodes.get(item.id), lanes.get(item.lane)];
        assert.ok(box && lane && box.y >= lane.y && box.y + box.height <= lane.y + lane.height);
      }
    }),
    { numRuns: 60 },
  );
});

test('a file made by another tool is adapted as far as nobody need be asked: nothing of it is outside the profile any more', async () => {
  const made = path.join(import.meta.dirname, '../process/fixtures/bpmn-miwg');
  for (const name of await readdir(made)) {
    if (!name.endsWith('.bpmn')) continue;
    const xml = await readFile(path.join(made, name), 'utf8');
    const adapted = await adapt(xml);
    assert.ok(adapted && adapted.changes.length > 0, name);
    const { faults } = await read(adapted.bpmn);
    const outside = faults.map(faultText).filter((fault) => /outside|not there|second process/.test(fault));
    assert.deepEqual(outside, [], name);
  }
});

test('a step put in leaves what stands before it where it is and moves the rest aside; taken away again, all stay', async () => {
  const boxes = (xml: string) =>
    new Map(
      [...xml.matchAll(/bpmnElement="([^"]+)"[^>]*>\s*<dc:Bounds x="([\d.]+)" y="([\d.]+)"/g)].map(
        ([, id = '', x, y]) => [id, [Number(x), Number(y)] as const],
      ),
    );
  const xml = await readFile(path.join(folder, '1.001193', 'process.bpmn'), 'utf8');
  const outline = await listOf(xml);
  const [first, second] = outline.items;
  assert.ok(first?.type === 'step' && second?.type === 'step');
  const put = insertItem(outline, { after: first.id }, step('step-1', first.lane));
  assert.ok(put.ok);
  const before = boxes(await writeOutline(xml, outline));
  const longer = await writeOutline(xml, put.value);
  const now = boxes(longer);
  assert.deepEqual(now.get(first.id), before.get(first.id));
  const [x = 0, y = 0] = before.get(second.id) ?? [];
  assert.deepEqual(now.get(second.id), [x + 180, y]);
  const taken = removeItem(await listOf(longer), 'step-1');
  assert.ok(taken.ok);
  assert.deepEqual(boxes(await writeOutline(longer, taken.value)).get(second.id), [x + 180, y]);
});
