import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dong, langs } from '#kernel';
import { readCatalogue } from '../content/read-catalogue.action.ts';
import type { Field, FormDefinition } from '../form/form.ts';
import type { CatalogueEntry, Component, ProcedureContent } from '../procedure.ts';
import type { GraphStep } from '../process/step-graph.ts';
import { changeClasses } from './change-class.ts';
import type { Comparable } from './comparable.ts';
import { classOf, compareVersions, type Difference } from './compare-versions.ts';
import { differenceLine } from './difference-words.ts';
import { differenceRows } from './differences.table.ts';

const catalogue = await readCatalogue('content');
assert.ok(catalogue.ok);
const entries = catalogue.value;
const entryOf = (code: string): CatalogueEntry => {
  const found = entries.find(({ content }) => content.code === code);
  assert.ok(found);
  return found;
};
const birth: Comparable = entryOf('1.001193');
const permit: Comparable = entryOf('1.013225');

const content = (more: Partial<ProcedureContent>, of: Comparable = birth): Comparable => ({
  ...of,
  content: { ...of.content, ...more },
});
const paper = (key: string, more: Partial<Component>): Comparable =>
  content({
    components: birth.content.components.map((each) => (each.key === key ? { ...each, ...more } : each)),
  });
const form = (change: (form: FormDefinition) => FormDefinition): Comparable => {
  assert.ok(birth.form);
  return { ...birth, form: change(birth.form) };
};
const fields = (change: (fields: readonly Field[]) => readonly Field[]): Comparable =>
  form((old) => ({
    ...old,
    pages: old.pages.map((page, n) => (n === 0 ? { ...page, fields: change(page.fields) } : page)),
  }));
const field = (key: string, more: object): Comparable =>
  form((old) => ({
    ...old,
    pages: old.pages.map((page) => ({
      ...page,
      fields: page.fields.map((each) => (each.key === key ? { ...each, ...more } : each)),
    })),
  }));
const step = (id: string, more: Partial<GraphStep>): Comparable => {
  const node = birth.process?.nodes[id];
  assert.ok(birth.process && node?.type === 'step');
  return {
    ...birth,
    process: { ...birth.process, nodes: { ...birth.process.nodes, [id]: { ...node, ...more } } },
  };
};
const words = { vi: 'Khác', en: 'Other' };
const { timeLimit, components, channels } = birth.content;
const agency = { key: 'tax', name: words, level: 'province', field: 'Thuế', outside: true } as const;
const question = { key: 'shoeSize', kind: 'text', label: words, maxLength: 9 } as const;

const said = (differences: readonly Difference[]) =>
  differences.map((each) => `${each.class} ${each.kind} ${each.path}`);

test('each kind of change is told by its place and classed by what it does to those who have begun', () => {
  const extra: Component = {
    key: 'extra',
    name: words,
    kind: 'copy',
    originals: 0,
    copies: 1,
    required: false,
    upload: 'optional',
  };
  for (const [after, expected] of [
    [content({ name: words }), 'cosmetic name name'],
    [content({ keywords: ['x'] }), 'cosmetic keywords keywords'],
    [content({ note: words }), 'cosmetic note note'],
    [content({ publishingDecision: '9/QĐ' }), 'substantive decision publishingDecision'],
    [content({ channels: channels.slice(1) }), 'substantive channelRemoved channels.direct'],
    [
      content({ timeLimit: { ...timeLimit, limit: { kind: 'workday', value: 2 } } }),
      'substantive limit timeLimit.limit',
    ],
    [
      content({ fee: { ...birth.content.fee, setByProvincialCouncil: true } }),
      'substantive feeByCouncil fee.setByProvincialCouncil',
    ],
    [content({ components: [...components, extra] }), 'assisting componentMayBeAdded components.extra'],
    [
      content({ components: [...components, { ...extra, upload: 'required' }] }),
      'substantive componentAdded components.extra',
    ],
    [
      content({ components: components.filter(({ key }) => key !== 'birth-slip') }),
      'assisting componentNoLongerAsked components.birth-slip',
    ],
    [
      content({ components: components.filter(({ key }) => key !== 'surrogacy-confirmation') }),
      'substantive componentRemoved components.surrogacy-confirmation',
    ],
    [content({ components: [...components].reverse() }), 'cosmetic order componentOrder'],
    [
      paper('birth-slip', { upload: 'required' }),
      'substantive componentRequired components.birth-slip.upload',
    ],
    [
      paper('surrogacy-confirmation', { upload: 'optional' }),
      'assisting componentNotRequired components.surrogacy-confirmation.upload',
    ],
    [paper('birth-slip', { name: words }), 'cosmetic componentWords components.birth-slip.name'],
    [paper('birth-slip', { copies: 2 }), 'substantive componentChanged components.birth-slip.copies'],
    [
      paper('birth-slip', { when: { var: 'relation' } }),
      'substantive componentCondition components.birth-slip.when',
    ],
    [content({ agencies: [agency] }), 'substantive agencyAdded agencies.tax'],
    [
      content({ pausePolicies: { ...birth.content.pausePolicies, supplement: 'restart' } }),
      'substantive pausePolicy pausePolicies.supplement',
    ],
    [
      content({ supplement: { ...birth.content.supplement, most: 2 } }),
      'substantive supplement supplement.most',
    ],
    [content({ retention: 'permanent' }), 'substantive retention retention'],
    [
      fields((all) => [...all, { ...question, required: false }]),
      'assisting fieldMayBeFilled form.fields.shoeSize',
    ],
    [
      fields((all) => [...all, { ...question, required: true }]),
      'substantive fieldAdded form.fields.shoeSize',
    ],
    [fields((all) => [...all].reverse()), 'cosmetic order form.fieldOrder'],
    [field('requesterName', { label: words }), 'cosmetic fieldWords form.fields.requesterName.label'],
    [field('requesterName', { hint: words }), 'assisting hintAdded form.fields.requesterName.hint'],
    [
      field('requesterName', { required: false }),
      'assisting fieldNotRequired form.fields.requesterName.required',
    ],
    [field('requesterName', { maxLength: 999 }), 'assisting fieldWider form.fields.requesterName.maxLength'],
    [
      field('requesterName', { maxLength: 9 }),
      'substantive fieldChanged form.fields.requesterName.maxLength',
    ],
    [field('requesterName', { when: false }), 'substantive fieldCondition form.fields.requesterName.asked'],
    [form((old) => ({ ...old, title: words })), 'cosmetic formWords form.title'],
    [step('process', { limitMinutes: 1 }), 'substantive stepLimit process.nodes.process.limitMinutes'],
    [step('process', { role: 'leader' }), 'substantive stepRole process.nodes.process.role'],
    [step('process', { name: words }), 'cosmetic stepWords process.nodes.process.name'],
    [step('process', { next: 'end' }), 'substantive flow process.nodes.process.next'],
    [{ ...birth, processBpmn: 'x' }, 'cosmetic drawing drawing'],
    [{ ...birth, form: undefined }, 'substantive formRemoved form'],
    [{ ...birth, process: undefined }, 'substantive processRemoved process'],
  ] as const) {
    assert.deepEqual(said(compareVersions(birth, after)), [expected]);
  }
  const fee = (amount: number) => ({
    ...birth,
    content: { ...birth.content, fee: { amount: dong(amount), setByProvincialCouncil: false } },
  });
  assert.deepEqual(said(compareVersions(fee(9000), fee(8000))), ['assisting feeLower fee.amount']);
});

test('a case, an agency and a condition that move are told where they stand, by name and in words', () => {
  const [house, ...rest] = permit.content.timeLimit.variants;
  assert.ok(house);
  const limits = {
    ...permit.content.timeLimit,
    variants: [{ ...house, limit: { kind: 'calendar-day', value: 12 } as const }, ...rest],
  };
  const [difference, ...others] = compareVersions(permit, content({ timeLimit: limits }, permit));
  assert.ok(difference);
  assert.deepEqual(others, []);
  assert.equal(
    differenceLine(difference, 'vi'),
    'Thời hạn của trường hợp thay đổi: “nhà ở riêng lẻ” (15 ngày → 12 ngày)',
  );
  assert.equal(
    differenceLine(difference, 'en'),
    'The limit of a case changes: “private house” (15 days → 12 days)',
  );
  const [gone] = compareVersions(permit, content({ agencies: permit.content.agencies.slice(1) }, permit));
  assert.equal(gone && differenceLine(gone, 'en'), 'An agency no longer takes part: “Planning authority”');
});

test('a version is no different from itself, nor from what the database gives back of it', () => {
  for (const entry of entries) {
    assert.deepEqual(compareVersions(entry, entry), []);
    assert.deepEqual(compareVersions(entry, JSON.parse(JSON.stringify(entry))), []);
  }
});

const anyEntry = fc.constantFrom(...entries);

test('the same places differ whichever of two versions comes first, and each difference has words', () => {
  fc.assert(
    fc.property(anyEntry, anyEntry, (one, other) => {
      const there = compareVersions(one, other);
      const back = compareVersions(other, one);
      assert.deepEqual(there.map(({ path }) => path).sort(), back.map(({ path }) => path).sort());
      assert.equal(there.length === 0, one === other);
      for (const each of there) for (const lang of langs) assert.ok(differenceLine(each, lang).length > 3);
      assert.ok(there.every(({ kind }) => kind !== 'other' || there.some(({ path }) => path === 'code')));
    }),
    { numRuns: 300 },
  );
});

test('a further change never lowers the class of the whole', () => {
  const rank = (differences: readonly Difference[]) =>
    changeClasses.indexOf(classOf(differences) ?? 'cosmetic');
  fc.assert(
    fc.property(anyEntry, anyEntry, anyEntry, (one, other, third) => {
      const half = {
        ...other,
        content: { ...one.content, fee: other.content.fee, components: other.content.components },
      };
      const more = {
        ...half,
        content: { ...half.content, name: third.content.name, timeLimit: third.content.timeLimit },
      };
      const base = { ...other, content: one.content };
      assert.ok(rank(compareVersions(base, more)) >= rank(compareVersions(base, half)));
    }),
  );
});

test('any single change of a published value is seen, whatever it is', () => {
  const whole = { content: birth.content, form: birth.form, process: birth.process };
  for (const path of leaves(JSON.parse(JSON.stringify(whole)), [])) {
    const copy = JSON.parse(JSON.stringify(birth));
    const parent = path.slice(0, -1).reduce((part, key) => part[key], copy);
    const last = path.at(-1) ?? '';
    parent[last] = changed(parent[last]);
    assert.ok(compareVersions(birth, copy).length > 0, path.join('.'));
  }
});

function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : `${value}x`;
}

function leaves(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return value === null ? [] : [path];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]));
}

test('what stands in no row is taken as a change of substance', () => {
  const last = differenceRows.at(-1);
  assert.deepEqual([last?.at, last?.class], ['**', 'substantive']);
  const odd = { ...birth, content: { ...birth.content, moonPhase: 'full' } };
  assert.deepEqual(said(compareVersions(birth, odd)), ['substantive other moonPhase']);
});
