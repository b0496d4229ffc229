import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { type Dossier, handlingStatuses, verifyDossiers } from '#dossiers';
import { demonstrationCitizen } from '#identity';
import { dateIn, instant } from '#kernel';
import { loadDemonstration } from '#organisations';
import { diskStore } from '#platform/files';
import { pdfPrinter } from '#platform/pdf';
import { type Answers, checkAnswers } from '#procedures';
import { compareFigures } from '#reporting';
import { projectAll } from '#test/figures';
import { contentDir, testOffice } from '#test/office';
import { readPlaces } from '../places.ts';
import { fillDemonstrationDossiers } from './fill-dossiers.action.ts';
import { procedureCodes } from './storyline.ts';

const now = instant('2026-11-20T09:00');
const base = await testOffice();
const root = await mkdtemp(path.join(tmpdir(), 'motcua-demonstration-'));
after(async () => {
  await base.close();
  await rm(root, { recursive: true, force: true });
});

const posts = await loadDemonstration(base.owner, contentDir);
const printer = pdfPrinter(path.join(contentDir, 'fonts'));
const theatre = { office: base.office, files: diskStore(root), printer, province: '68', posts };
const count = await fillDemonstrationDossiers(theatre, now);

interface Row {
  readonly state: Dossier;
  readonly answers: Answers;
  readonly overdue: boolean;
  readonly login: string | null;
}
const rows = await base.owner.run<Row>({
  text: `select d.state, p.answers, d.due_at < $1 and d.finished_at is null and d.ended_at is null as overdue, a.login
    from dossier d join dossier_application p on p.dossier_id = d.id left join account a on a.id = d.owner_account_id`,
  values: [new Date(now)],
});

test('the journals fold, the chains hold, no code is lost', async () => {
  const { dossiers, findings, codeGaps } = await verifyDossiers(base.office);
  assert.deepEqual([dossiers, findings, codeGaps], [count, [], []]);
  assert.equal(rows.length, count);
});

test('filled again, on a start that could not end the first time, it adds nothing', async () => {
  assert.equal(await fillDemonstrationDossiers(theatre, instant('2026-11-20T09:05')), 0);
  assert.equal((await verifyDossiers(base.office)).dossiers, count);
});

test('every status in which a dossier can stand is shown', () => {
  const shown = new Set(rows.map(({ state }) => state.handling));
  // `received` lasts no moment here: who accepts does the receiving step of these procedures at once.
  assert.deepEqual(
    handlingStatuses.filter((handling) => !shown.has(handling)),
    ['received'],
  );
});

test('a small share is late, three in hand are overdue, and none waits too long for acceptance', () => {
  const finished = rows.filter(({ state }) => state.timeliness !== null);
  const share = finished.filter(({ state }) => state.timeliness === 'late').length / finished.length;
  assert.ok(share > 0.01 && share < 0.05, `${share}`);
  assert.ok(finished.some(({ state }) => state.timeliness === 'early'));
  assert.ok(finished.some(({ state }) => state.timeliness === 'onTime'));
  assert.equal(rows.filter(({ overdue }) => overdue).length, 3);
  assert.ok(rows.every(({ state }) => state.acceptBy === null || state.acceptBy > now));
});

test('the answers are what the pages of each form would have taken', async () => {
  const places = await readPlaces(base.db, dateIn(now), '68');
  for (const { state, answers } of rows) {
    const version = await base.versionOf(state.procedureCode);
    assert.ok(version.form);
    const checked = checkAnswers(version.form, answers, { places, today: dateIn(state.submittedAt) });
    assert.ok(checked.ok, JSON.stringify(checked));
    assert.deepEqual(checked.value, answers);
  }
});

test('the citizen who may be signed in to has dossiers in different states', () => {
  const own = rows.filter(({ login }) => login === demonstrationCitizen);
  const states = own.map(({ state }) => state.handling).sort();
  assert.deepEqual(states, ['finished', 'intakeSupplement', 'returned', 'submitted']);
});

test('all the procedures are filed, and codes of an agency’s day go up with time', () => {
  for (const code of Object.values(procedureCodes))
    assert.ok(rows.some(({ state }) => state.procedureCode === code));
  const accepted = rows
    .flatMap(({ state }) => (state.code === null || state.acceptedAt === null ? [] : [{ ...state }]))
    .sort((a, b) => (a.acceptedAt ?? 0) - (b.acceptedAt ?? 0));
  for (const [, day] of Map.groupBy(accepted, ({ code }) => code?.slice(0, -5)))
    assert.deepEqual(
      day.map(({ code }) => code),
      day.map(({ code }) => code).sort(),
    );
});

test('the figures added up from its journals are those counted from its dossiers', async () => {
  await projectAll(base.db);
  const { dossiers, differences } = await compareFigures(base.db);
  assert.deepEqual([dossiers, differences], [count, []]);
});
