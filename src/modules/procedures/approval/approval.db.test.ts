import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { dateIn, instant, type Official } from '#kernel';
import { testOffice } from '#test/office';
import { casesText, type FormCase } from '../cases/form-case.ts';
import { failedCases, tryAnswers } from '../cases/run-cases.form.ts';
import type { TryCases } from '../cases/try-cases.ts';
import { checkDraft } from '../drafting/check-draft.action.ts';
import { openDraft } from '../drafting/draft.store.ts';
import type { DraftFiles } from '../drafting/draft.ts';
import { withEdits } from '../drafting/draft-document.ts';
import { beginDraft, beginNewDraft, saveDraft } from '../drafting/edit-draft.action.ts';
import { openedDraft } from '../drafting/open-draft.action.ts';
import { catalogueFiles } from '../moving/catalogue-files.action.ts';
import { readMoved } from '../moving/read-moved.action.ts';
import { cachedIndex } from '../search/search-index.action.ts';
import { versionsOf } from '../versions/versions.store.ts';
import { approveDraft } from './approve-draft.action.ts';
import { discardDraft, sendBackDraft, submitDraft, withdrawDraft } from './hand-over.action.ts';

const office = await testOffice({ poolSize: 8 });
after(() => office.close());
const { db } = office;
const now = instant('2026-11-20T10:00');
const writer = await office.official('68', 'procedureController');
const leader = await office.official('68', 'leader');
const by = (actor: Official) => ({ actor, now });
const places = { provinces: [], communes: () => [] };
const tryCases: TryCases = ({ cases, ...tried }) => failedCases({ ...tried, places }, cases);

const revisionOf = async (code: string) => (await openDraft(db, code))?.revision ?? assert.fail('no draft');
async function edited(code: string, path: readonly string[], value: string, actor = writer) {
  await beginDraft(db, code, by(writer));
  const edit = (files: { readonly yaml: string }) => ({
    ...files,
    yaml: withEdits(files.yaml, [{ path, value }]),
  });
  const saved = await saveDraft(db, { code, revision: await revisionOf(code), edit }, by(actor));
  assert.ok(saved.ok);
}
async function submitted(code: string, keywords: string) {
  await edited(code, ['name', 'en'], keywords);
  const done = await submitDraft(db, { code, revision: await revisionOf(code) }, by(writer), tryCases);
  assert.ok(done.ok, done.ok ? '' : done.error.code);
}
const codeOf = (outcome: { readonly ok: boolean; readonly error?: { readonly code: string } }) =>
  outcome.ok ? 'done' : outcome.error?.code;
const approve = async (code: string, actor: Official, revision?: number) =>
  approveDraft(db, { code, revision: revision ?? (await revisionOf(code)) }, by(actor), tryCases);
const acts = async (code: string) =>
  (
    await db.run<{ action: string }>({
      text: 'select action from admin_event where subject_id = $1 order by seq',
      values: [code],
    })
  ).map(({ action }) => action);

/** How long dossiers of a version are kept, as the one that destroys them asks. */
async function period(code: string, version: number) {
  const [row] = await db.run<{ years: number | null; decided_by: string; verified: boolean }>({
    text: `select years, decided_by, verified from retention_period_v join procedure_version on id = procedure_version_id
      where procedure_code = $1 and version = $2`,
    values: [code, version],
  });
  return row;
}

test('what one person wrote a second one publishes, and every process finds it', async () => {
  const code = '2.000815';
  const otherProcess = cachedIndex(db);
  const found = async () =>
    (await otherProcess(dateIn(now))).inOrder.find((each) => each.code === code)?.nameEn;
  assert.notEqual(await found(), 'Certified copies');
  await submitted(code, 'Certified copies');
  assert.equal(codeOf(await approve(code, writer)), 'draft.own-work');
  const published = await approve(code, leader);
  assert.ok(published.ok);
  assert.deepEqual([published.value.version, published.value.class], [2, 'cosmetic']);
  assert.equal((await versionsOf(db, code)).at(-1)?.content.name.en, 'Certified copies');
  assert.equal(await openDraft(db, code), undefined);
  assert.equal(await found(), 'Certified copies');
  assert.deepEqual(await period(code, 2), { years: 2, decided_by: 'result', verified: false });
  assert.deepEqual(await acts(code), [
    'procedure.draft-begun',
    'procedure.draft-submitted',
    'procedure.published',
  ]);
});

test('who changed anything in it since it was begun does not approve it, from whatever post', async () => {
  const code = '1.000656';
  await edited(code, ['name', 'en'], 'Death registration', leader);
  await submitted(code, 'Registration of a death');
  assert.equal(codeOf(await approve(code, leader)), 'draft.own-work');
  const post = { ...writer, postId: leader.postId, accountId: leader.accountId };
  assert.equal(codeOf(await approve(code, post)), 'draft.own-work');
});

test('it is sent back with a remark, taken back, given up; each only as long as it waits for that', async () => {
  const code = '1.000894';
  await submitted(code, 'Marriage');
  const seen = { code, revision: await revisionOf(code) };
  assert.equal(codeOf(await discardDraft(db, seen, by(writer))), 'draft.submitted');
  assert.equal(codeOf(await sendBackDraft(db, { ...seen, remark: '' }, by(leader))), 'draft.remark-missing');
  assert.ok((await sendBackDraft(db, { ...seen, remark: 'Ghi rõ căn cứ' }, by(leader))).ok);
  assert.deepEqual((await openDraft(db, code))?.remark, { text: 'Ghi rõ căn cứ', by: leader.name });
  assert.equal(codeOf(await withdrawDraft(db, seen, by(writer))), 'draft.not-submitted');
  assert.ok((await submitDraft(db, { code, revision: await revisionOf(code) }, by(writer), tryCases)).ok);
  assert.ok((await withdrawDraft(db, { code, revision: await revisionOf(code) }, by(writer))).ok);
  assert.ok((await discardDraft(db, { code, revision: await revisionOf(code) }, by(writer))).ok);
  assert.equal(await openDraft(db, code), undefined);
});

test('what has mistakes, or changes nothing, is not handed in', async () => {
  const code = '1.004859';
  await beginDraft(db, code, by(writer));
  const submit = async () =>
    codeOf(await submitDraft(db, { code, revision: await revisionOf(code) }, by(writer), tryCases));
  assert.equal(await submit(), 'draft.nothing-new');
  await edited(code, ['route'], 'nowhere');
  assert.equal(await submit(), 'draft.faulty');
  await edited(code, ['route'], 'portal');
  assert.equal(await submit(), 'draft.day-refused', 'a change of substance needs a day to come');
  const exists = await beginNewDraft(db, { code, name: { vi: 'Thử', en: 'Trial' } }, by(writer));
  assert.equal(codeOf(exists), 'draft.procedure-exists');
});

test('saved cases are run before a draft is handed in, and published and moved beside its form', async () => {
  const code = '1.001612';
  await edited(code, ['name', 'en'], 'Registering a birth anew');
  const given: FormCase = {
    ...{ name: 'Bỏ trống tất cả', day: dateIn(now), answers: {} },
    outcome: { pages: [], fields: [], papers: [], limit: null, fee: null, mistakes: [] },
  };
  const save = async (each: FormCase) => {
    const edit = (files: DraftFiles) => ({ ...files, cases: casesText([each]) });
    assert.ok((await saveDraft(db, { code, revision: await revisionOf(code), edit }, by(writer))).ok);
  };
  await save(given);
  const opened = await openedDraft({ db, tryCases }, code, now);
  assert.equal(opened?.cases?.failing, 1);
  const [fault] = opened?.faults ?? [];
  assert.equal(fault?.place, 'cases');
  assert.match(
    fault?.message.vi ?? '',
    /^trường hợp “Bỏ trống tất cả”: mong đợi không hỏi “.*”, nay có hỏi$/,
  );
  assert.match(
    fault?.message.en ?? '',
    /^case “Bỏ trống tất cả”: “.*” was expected not to be asked, and is$/,
  );
  const submit = async () =>
    codeOf(await submitDraft(db, { code, revision: await revisionOf(code) }, by(writer), tryCases));
  assert.equal(await submit(), 'draft.faulty');

  const draft = await openDraft(db, code);
  const checked = draft && (await checkDraft(db, { code, files: draft.files, now }));
  const { form, content } = checked?.ok ? checked.value.entry : assert.fail('it cannot be read');
  assert.ok(form);
  const right = { ...given, outcome: tryAnswers({ form, content, places }, {}, given.day).outcome };
  await save(right);
  assert.equal(await submit(), 'done');
  const published = await approve(code, leader);
  assert.ok(published.ok && published.value.differences.some(({ kind }) => kind === 'cases'));
  const { files } = await catalogueFiles(db, new Set([code]));
  assert.equal(files.get(`procedures/${code}/form-cases.json`), casesText([right]));
  const moved = await readMoved(db, files);
  assert.deepEqual(moved.ok && moved.value.entries[0]?.cases, [right]);
});

test('when another version was published meanwhile, whoever approves is told instead', async () => {
  const code = '1.004873';
  await submitted(code, 'Marital status');
  await office.owner.run({
    text: `update procedure_draft set based_on = (select id from procedure_version where procedure_code = '1.001193')
      where procedure_code = $1 and state = 'submitted'`,
    values: [code],
  });
  assert.equal(codeOf(await approve(code, leader)), 'draft.base-moved');
});

test('of two who approve at once one publishes, and the other is told', async () => {
  const code = '1.013225';
  await submitted(code, 'Building permit');
  const revision = await revisionOf(code);
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => approve(code, leader, revision)));
  assert.deepEqual(outcomes.map(codeOf).sort(), ['done', ...Array(5).fill('draft.none')]);
  assert.equal((await versionsOf(db, code)).length, 2);
});

test('a draft that is taken back and changed while it is approved is published as it was seen, or not at all', async () => {
  for (const code of ['1.004884', '2.000635', '2.000986']) {
    await submitted(code, 'As it was seen');
    const revision = await revisionOf(code);
    const change = async () => {
      if (!(await withdrawDraft(db, { code, revision }, by(writer))).ok) return;
      await edited(code, ['name', 'en'], 'What nobody approved');
    };
    const [approved] = await Promise.all([approve(code, leader, revision), change()]);
    const newest = (await versionsOf(db, code)).at(-1);
    assert.equal(newest?.version, approved.ok ? 2 : 1, codeOf(approved));
    assert.notEqual(newest?.content.name.en, 'What nobody approved');
  }
});

test('a period that a version published here says of itself is not verified until the owner has imported it', async () => {
  const code = '1.004837';
  await edited(code, ['effectiveFrom'], '2027-01-01');
  const edit = (files: { readonly yaml: string }) => ({
    ...files,
    yaml: withEdits(files.yaml, [{ path: ['retention'], value: { years: 5 } }]),
  });
  const saved = await saveDraft(db, { code, revision: await revisionOf(code), edit }, by(writer));
  assert.ok(
    saved.ok && (await submitDraft(db, { code, revision: saved.value.revision }, by(writer), tryCases)).ok,
  );
  assert.ok((await approve(code, leader)).ok);
  assert.deepEqual(await period(code, 2), { years: 5, decided_by: 'procedure', verified: false });
});

/** The database as it is for somebody whose connection dies after so many statements of a transaction. */
const cutAfter = (statements: number): typeof db => ({
  ...db,
  transaction: (work) =>
    db.transaction(async (tx) => {
      const [backend] = await tx.run<{ pid: number }>({ text: 'select pg_backend_pid() as pid', values: [] });
      let done = 0;
      const run: typeof tx.run = async (query) => {
        const rows = await tx.run<never>(query);
        done += 1;
        if (done === statements)
          await office.owner.run({ text: 'select pg_terminate_backend($1)', values: [backend?.pid ?? 0] });
        return rows;
      };
      return work({ ...tx, run });
    }),
});

test('cut off after any statement, a publication has not begun; asked again, it is whole', async () => {
  const code = '1.004363';
  await submitted(code, 'Cut off');
  const seen = { code, revision: await revisionOf(code) };
  const written = async () => [
    (await versionsOf(db, code)).map(({ version, effectiveTo }) => [version, effectiveTo]),
    (await openDraft(db, code))?.state,
    await acts(code),
    (await period(code, 2)) !== undefined,
  ];
  const before = await written();
  let statements = 1;
  for (; statements < 100; statements += 1) {
    const done = await approveDraft(cutAfter(statements), seen, by(leader), tryCases).catch(() => undefined);
    if (done) break;
    assert.deepEqual(await written(), before, `after ${statements} statements`);
  }
  assert.ok(statements > 8 && statements < 100, `${statements} statements`);
  assert.deepEqual((await written()).slice(1), [
    ...[undefined, ['procedure.draft-begun', 'procedure.draft-submitted', 'procedure.published'], true],
  ]);
});
