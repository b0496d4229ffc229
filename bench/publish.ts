import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { touchedByVersion, touchedParts } from '#dossiers';
import type { Official } from '#kernel';
import { rebuildFigures } from '#reporting';
import { type TestOffice, testNow, testOffice } from '#test/office';
import { askPage } from '#test/pages';
import { approvalRoutes } from '../src/modules/procedures/approval/approval.route.ts';
import { submitDraft } from '../src/modules/procedures/approval/hand-over.action.ts';
import { openDraft } from '../src/modules/procedures/drafting/draft.store.ts';
import { withEdits } from '../src/modules/procedures/drafting/draft-document.ts';
import { approvePath, reviewPath } from '../src/modules/procedures/drafting/drafting.paths.ts';
import { beginDraft, saveDraft } from '../src/modules/procedures/drafting/edit-draft.action.ts';
import type { PartsPort } from '../src/modules/procedures/versions/touched-port.ts';
import { fillWithLives } from './support/many-lives.ts';
import type { Result } from './support/result.ts';
import { median, rounded } from './support/statistics.ts';

const dossiers = Number(process.env['BENCH_DOSSIERS'] ?? 20_000);
const bars = { previewMs: 2_000, publishMs: 5_000, dossiers: 100_000 };
const code = '2.000815';
const rounds = 5;
const root = path.join(import.meta.dirname, '..');

/** A change of substance while many dossiers are at work: how long it takes to look at it, and to decide. */
export async function publishing(): Promise<Result> {
  const office = await testOffice();
  try {
    const [seeded] = await timed(async () => {
      await fillWithLives(office, dossiers, false);
      await rebuildFigures(office.db);
    });
    const before = await fingerprint(office);
    const previews: number[] = [];
    const publications: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const took = await publishOnce(office, round);
      previews.push(took.preview);
      publications.push(took.publication);
    }
    const same = before === (await fingerprint(office));
    await verify(office.url);
    const [previewMs, publishMs] = [median(previews), median(publications)];
    const held = (is: boolean) => (is ? 'held' : 'MISSED');
    return {
      numbers: {
        dossiers,
        previewMs: rounded(previewMs),
        publishMs: rounded(publishMs),
        untouched: same ? 1 : 0,
      },
      head: ['what', 'ms', 'bar'],
      rows: [
        ['preview', rounded(previewMs), bars.previewMs],
        ['publish', rounded(publishMs), bars.publishMs],
      ],
      notes: [
        `${dossiers} dossiers at work under the procedure; the bars are for ${bars.dossiers}: preview ${held(previewMs <= bars.previewMs)}, publish ${held(publishMs <= bars.publishMs)}.`,
        `Every dossier as it was: ${held(same)}; motcua verify agrees. Seeded in ${Math.round(seeded / 1000)} s.`,
      ],
    };
  } finally {
    await office.close();
  }
}

async function publishOnce(office: TestOffice, round: number) {
  const writer = await office.official('68', 'procedureController');
  const leader = await office.official('68', 'leader');
  const revision = await submitted(office, writer, round);
  const touched = (at: typeof testNow) => touchedByVersion(office.db, at);
  const parts: PartsPort = (asked, at) => touchedParts(office.db, asked, at);
  const routes = approvalRoutes({
    db: office.db,
    touched,
    touchedParts: parts,
    designers: [],
    tryCases: () => [],
  });
  const asked = { params: { code }, body: { ban: String(revision) } };
  const [preview, page] = await timed(() => askPage(routes, ['GET', reviewPath(':code')], leader, asked));
  if (page.kind !== 'html' || !page.markup.includes(String(dossiers))) throw new Error('Nobody is touched');
  const [publication, done] = await timed(() =>
    askPage(routes, ['POST', approvePath(':code')], leader, asked),
  );
  if (done.kind !== 'redirect') throw new Error('It was not published');
  return { preview, publication };
}

/** One more version, each with another limit and from a later day; the answer is what its approver has seen. */
async function submitted({ db }: TestOffice, actor: Official, round: number): Promise<number> {
  const by = { actor, now: testNow };
  const begun = await beginDraft(db, code, by);
  if (!begun.ok) throw new Error(begun.error.code);
  const edits = [
    { path: ['effectiveFrom'], value: `2027-03-0${round}` },
    { path: ['timeLimit', 'kind'], value: 'workday' },
    { path: ['timeLimit', 'value'], value: 5 + round },
  ];
  const saved = await saveDraft(
    db,
    {
      code,
      revision: begun.value.revision,
      edit: (files) => ({ ...files, yaml: withEdits(files.yaml, edits) }),
    },
    by,
  );
  if (!saved.ok) throw new Error(saved.error.code);
  const handed = await submitDraft(db, { code, revision: saved.value.revision }, by, () => []);
  if (!handed.ok) throw new Error(`${handed.error.code} ${JSON.stringify(handed.error.details)}`);
  return (await openDraft(db, code))?.revision ?? 0;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
}

/** Everything of every dossier, as one number. */
async function fingerprint({ owner }: TestOffice): Promise<string> {
  const [row] = await owner.run<{ whole: string }>({
    text: `select md5(string_agg(md5(d::text), '' order by d.id)) as whole from dossier d`,
    values: [],
  });
  return row?.whole ?? '';
}

async function verify(url: string): Promise<void> {
  const args = ['bin/motcua.mjs', 'verify', '--quiet', '--jobs', '2', '--database-url', url];
  await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1 << 28 });
}
