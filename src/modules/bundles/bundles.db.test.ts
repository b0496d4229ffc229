import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setUnitHours } from '#calendar';
import { useTemplate } from '#documents';
import { noticeMessages } from '#dossiers';
import { addMinutes, dateOfInstant, plainDate } from '#kernel';
import { loadUnits, unitByCode } from '#organisations';
import { pack, unpack } from '#platform/archive';
import type { Db } from '#platform/db';
import { faultText, setLocalLimit } from '#procedures';
import { testDatabase } from '#test/database';
import { contentDir, testNow, testOffice } from '#test/office';
import { textVersions } from '#texts';
import { type Applying, applyBundle, rehearseBundle } from './apply-bundle.action.ts';
import { bundleLimits, bundleParts, sha256Of } from './bundle.ts';
import { exportBundle } from './export-bundle.action.ts';
import { readBundle } from './read-bundle.action.ts';
import { changesNothing } from './report.ts';

const source = await testOffice();
const target = await testDatabase();
after(async () => {
  await source.close();
  await target.close();
});
const messages = noticeMessages();
const applying: Applying = {
  ...{ messages, broughtBy: 'Phạm Đức Thịnh', approvedBy: 'Nguyễn Thị Hạnh', now: testNow },
  recount: async () => undefined,
  actor: { kind: 'system', reason: 'test' },
};

/** Says a refusal in other words from a moment on. */
const reword = (db: Db, words: string, at = testNow) =>
  db.run({
    text: `insert into text_template (key, version, used_from, vi, en, reason, written_by)
      select 'notice.refused', count(*) + 1, $2, $1, $1, 'Dễ hiểu hơn', 'Phạm Đức Thịnh'
      from text_template where key = 'notice.refused'`,
    values: [words, dateOfInstant(at)],
  });
await reword(source.db, 'Không nhận {mã hồ sơ}.');
const form = [
  { block: 'who' },
  { block: 'papers' },
  { text: { vi: 'Nơi giao.', en: 'Here.' } },
  { block: 'signatures' },
];
const template = { version: 'ours', letterhead: {}, units: {}, forms: { 'hand-over': form } };
assert.ok((await useTemplate(source.owner, template, testNow)).ok);
await loadUnits(target.owner, contentDir);
const promised = await setLocalLimit(
  source.db,
  {
    ...{ unitCode: '24871', code: '1.001612', limit: { kind: 'workday', value: 2 } },
    ...{ from: plainDate('2026-11-21'), ground: 'Quyết định 12/QĐ-UBND' },
  },
  { actor: { kind: 'system', reason: 'Cấu hình thử' }, now: testNow },
);
assert.ok(promised.ok);
const [left] = await source.db.run<{ code: string }>({
  text: `select procedure_code as code from procedure_version where effective_to is null
    and (content #>> '{fee,setByProvincialCouncil}')::boolean and content #> '{fee,table}' is null order by 1 limit 1`,
  values: [],
});
await source.owner.run({
  text: `insert into local_fee select gen_random_uuid(), $1, id, 50000, '2026-12-01', null, 'Nghị quyết 5', now()
    from unit where code = '68' and valid_to is null`,
  values: [left?.code ?? assert.fail()],
});
const commune = (await unitByCode(source.db, '24871', plainDate('2026-11-20'))) ?? assert.fail();
const own = { validFrom: plainDate('2026-12-01'), closures: [] };
await setUnitHours(
  source.db,
  commune,
  { own, actor: applying.actor, note: 'Quyết định 9', now: testNow },
  { recount: async () => undefined },
);

const exported = (
  parts: readonly (typeof bundleParts)[number][] = bundleParts,
  codes: readonly string[] = [],
) =>
  exportBundle(source.db, {
    ...{ parts: new Set(parts), codes: new Set(codes), program: '0.1.0', province: '68', now: testNow },
  });
const read = async (bytes: Uint8Array) => readBundle(target.owner, bytes, messages);
const faults = async (bytes: Uint8Array) => {
  const bundle = await read(bytes);
  return bundle.ok ? [] : bundle.error.map(faultText);
};
/** Everything of the target that a bundle could change, as one digest. */
const stateOf = async (db: Db) => {
  const tables = [
    'procedure_version',
    'shared_process',
    'text_template',
    'form_template',
    'calendar_version',
    'local_limit',
    'local_fee',
    'accepting_desk',
    'unit_calendar',
    'admin_event',
  ];
  const rows = await Promise.all(
    tables.map((table) =>
      db.run<{ all: string }>({
        text: `select coalesce(string_agg(t::text, '|' order by t::text), '') as all from ${table} t`,
        values: [],
      }),
    ),
  );
  return sha256Of(JSON.stringify(rows));
};

/** A bundle with one of its files changed, and the manifest told of it. */
async function changed(
  bytes: Uint8Array,
  path: string,
  edit: (text: string) => string | undefined,
  told = true,
) {
  const opened = unpack(bytes, bundleLimits);
  assert.ok(opened.ok);
  const files = new Map(opened.value);
  const text = edit(Buffer.from(files.get(path) ?? '').toString());
  if (text === undefined) files.delete(path);
  else files.set(path, Buffer.from(text));
  if (told && path !== 'manifest.json') {
    const manifest = JSON.parse(Buffer.from(files.get('manifest.json') ?? '').toString());
    manifest.files = [...files]
      .filter(([name]) => name !== 'manifest.json')
      .map(([name, content]) => ({ path: name, sha256: sha256Of(content) }));
    files.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
  }
  return pack(files);
}

test('a bundle is refused with its place: no zip, made by a newer program, changed on its way, files nobody knows', async () => {
  const bytes = await exported(['procedures'], ['1.001612']);
  assert.match((await faults(Buffer.from('x')))[0] ?? '', /no bundle, or was damaged/);
  assert.match((await faults(bytes.subarray(0, bytes.length - 40)))[0] ?? '', /damaged/);
  const newer = await changed(bytes, 'manifest.json', (text) => text.replace('"format": 2', '"format": 3'));
  assert.match(
    (await faults(newer))[0] ?? '',
    /^manifest\.json:1: format — The bundle was made by a newer version/,
  );
  const yaml = 'procedures/1.001612/procedure.yaml';
  const other = await changed(bytes, yaml, (text) => `${text}#\n`, false);
  assert.match(
    (await faults(other))[0] ?? '',
    /^procedures\/1\.001612\/procedure\.yaml:1: The file is not the one/,
  );
  const lost = await changed(bytes, yaml, () => undefined, false);
  assert.match((await faults(lost))[0] ?? '', /procedure\.yaml:1: The manifest names this file/);
  const more = await changed(bytes, 'run.sh', () => 'rm', false);
  assert.match((await faults(more))[0] ?? '', /^run\.sh:1: The manifest does not name/);
  const told = await changed(bytes, 'run.sh', () => 'rm');
  assert.match((await faults(told))[0] ?? '', /^run\.sh:1: The program does not know/);
  const faulty = await changed(bytes, yaml, (text) => text.replace('effectiveFrom:', 'effectiveForm:'));
  assert.match((await faults(faulty)).join('\n'), /procedure\.yaml:\d+: effectiveForm/);
});

test('misspelt placeholders and unknown messages in a bundle are told with file and line', async () => {
  const bytes = await exported(['texts']);
  const wrong = await changed(bytes, 'texts/messages.yaml', (text) =>
    text.replace('{mã hồ sơ}', '{mã hồ so}'),
  );
  assert.match(
    (await faults(wrong)).join('\n'),
    /^texts\/messages\.yaml:1: \[0\]\.vi — Line 1, sign 12: there is no placeholder/,
  );
  const unknown = await changed(bytes, 'texts/messages.yaml', (text) =>
    text.replace('notice.refused', 'notice.later'),
  );
  assert.match((await faults(unknown)).join('\n'), /There is no message called “notice\.later” here/);
  const form = await changed(bytes, 'forms/forms.yaml', (text) => text.replace('- who', '- whom'));
  assert.match(
    (await faults(form)).join('\n'),
    /^forms\/forms\.yaml:\d+: forms\.hand-over\.blocks\.0 — no block whom/,
  );
});

test('a fault in its last part leaves everything as it was, and the rehearsal changes nothing', async () => {
  const before = await stateOf(target.owner);
  const bytes = await exported(bundleParts, ['1.001612']);
  const late = await changed(bytes, 'limits.yaml', (text) =>
    text.replace('"24871"', '"99999"').replace('24871', '99999'),
  );
  const bad = await read(late);
  assert.ok(bad.ok);
  const refused = await applyBundle(target.owner, bad.value, applying);
  assert.deepEqual(refused.ok ? [] : refused.error.map(faultText), [
    'limits.yaml:1: 1.001612 — There is no unit 99999 here.',
  ]);
  assert.equal(await stateOf(target.owner), before);
  const good = await read(bytes);
  assert.ok(good.ok);
  const rehearsed = await rehearseBundle(target.owner, good.value, applying);
  assert.ok(rehearsed.ok && !changesNothing(rehearsed.value));
  assert.equal(await stateOf(target.owner), before);
  const thrown = applyBundle(target.owner, good.value, applying, async () => {
    throw new Error('killed between');
  });
  await assert.rejects(thrown, /killed between/);
  assert.equal(await stateOf(target.owner), before);
  // As when the process is killed with everything written and nothing committed: the server loses its client.
  const cut = applyBundle(target.owner, good.value, applying, async (tx) => {
    await tx.run({ text: 'select pg_terminate_backend(pg_backend_pid())', values: [] });
  });
  await assert.rejects(cut);
  assert.equal(await stateOf(target.owner), before);
});

test('everything of a filled installation moves onto an empty one, and applied again it changes nothing', async () => {
  const bundle = await read(await exported());
  assert.ok(bundle.ok, bundle.ok ? '' : bundle.error.map(faultText).join('\n'));
  const done = await applyBundle(target.owner, bundle.value, applying);
  assert.ok(done.ok, done.ok ? '' : done.error.map(faultText).join('\n'));
  const newest = (db: Db) =>
    db.run({
      text: `select distinct on (procedure_code) procedure_code, content_sha256 from procedure_version
        order by procedure_code, version desc`,
      values: [],
    });
  assert.deepEqual(await newest(target.db), await newest(source.db));
  assert.deepEqual(
    (await textVersions(target.db)).map(({ text }) => text?.vi),
    ['Không nhận {mã hồ sơ}.'],
  );
  assert.equal(done.value.limits.length, 1);
  assert.deepEqual(
    done.value.fees.map(({ unitCode, amount }) => [unitCode, amount]),
    [['68', 50_000]],
  );
  assert.deepEqual(done.value.hours, ['24871@1']);
  const again = await applyBundle(target.owner, bundle.value, applying);
  assert.ok(again.ok && changesNothing(again.value));
  const back = await exportBundle(target.db, {
    ...{
      parts: new Set(bundleParts),
      codes: new Set<string>(),
      program: '0.1.0',
      province: '68',
      now: addMinutes(testNow, 1),
    },
  });
  const filesIn = (bytes: Uint8Array) => {
    const opened = unpack(bytes, bundleLimits);
    return opened.ok
      ? [...opened.value]
          .flatMap(([name, content]) => (name === 'manifest.json' ? [] : [[name, sha256Of(content)]]))
          .sort()
      : [];
  };
  assert.deepEqual(filesIn(back), filesIn(await exported()));
});

test('what has moved on here since is told, and goes through once it is moved back there and changed there', async () => {
  await reword(target.db, 'Không nhận hồ sơ này.', addMinutes(testNow, 2));
  await reword(source.db, 'Không tiếp nhận.', addMinutes(testNow, 2));
  const later = { ...applying, now: addMinutes(testNow, 3) };
  const export3 = () =>
    exportBundle(source.db, {
      ...{
        parts: new Set(['texts'] as const),
        codes: new Set<string>(),
        program: '0.1.0',
        province: '68',
        now: later.now,
      },
    });
  const stale = await read(await export3());
  assert.ok(stale.ok);
  const refused = await rehearseBundle(target.owner, stale.value, later);
  assert.match(
    refused.ok ? '' : refused.error.map(faultText).join('\n'),
    /“Từ chối tiếp nhận” has changed here since|“Not accepted” has changed here since/,
  );
  await reword(source.db, 'Không nhận hồ sơ này.', addMinutes(testNow, 3));
  await reword(source.db, 'Không tiếp nhận.', addMinutes(testNow, 3));
  const fresh = await read(await export3());
  assert.ok(fresh.ok);
  const done = await applyBundle(target.owner, fresh.value, later);
  assert.ok(done.ok && done.value.texts.length === 1);
});

test('a procedure that was published here on its own is not published over', async () => {
  const yaml = 'procedures/1.001612/procedure.yaml';
  const bytes = await exported(['procedures'], ['1.001612']);
  const renamed = await read(
    await changed(bytes, yaml, (text) => text.replace(/vi: [^\n]+/, 'vi: Tên khác')),
  );
  assert.ok(renamed.ok, renamed.ok ? '' : renamed.error.map(faultText).join('\n'));
  const here = await applyBundle(target.owner, renamed.value, applying);
  assert.ok(here.ok && here.value.published.publications.length === 1);
  const bundle = await read(bytes);
  assert.ok(bundle.ok);
  const refused = await rehearseBundle(target.owner, bundle.value, applying);
  assert.match(
    refused.ok ? '' : refused.error.map(faultText).join('\n'),
    /^procedures\/1\.001612\/procedure\.yaml:\d+: 1\.001612 .* has changed here since/,
  );
});

test('an accepting desk moves where the procedure is bound to its place, and is told where it is not', async () => {
  await source.owner.run({
    text: `insert into accepting_desk select gen_random_uuid(), '1.001612', u.id, d.id, '2026-12-01', null, 'Quyết định 3',
      now() from unit u, unit d where u.code = '24871' and d.code = '24868' and u.valid_to is null and d.valid_to is null`,
    values: [],
  });
  const bundle = await read(await exported(['desks']));
  assert.ok(bundle.ok, bundle.ok ? '' : bundle.error.map(faultText).join('\n'));
  const refused = await rehearseBundle(target.owner, bundle.value, applying);
  assert.match(
    refused.ok ? '' : refused.error.map(faultText).join(),
    /^desks\.yaml:1: 1\.001612 .*filed anywhere/,
  );
  await target.owner.run({ text: 'alter table procedure_version disable trigger user', values: [] });
  await target.owner.run({
    text: `update procedure_version set content = content || '{"nonTerritorialWithinProvince": false}'
      where procedure_code = '1.001612'`,
    values: [],
  });
  const done = await applyBundle(target.owner, bundle.value, applying);
  assert.deepEqual(done.ok ? done.value.desks.map(({ desk }) => desk) : done.error, ['24868']);
  const again = await applyBundle(target.owner, bundle.value, applying);
  assert.ok(again.ok && changesNothing(again.value));
});
