import { type Bilingual, dateIn, type Instant, instant, isoOf, type PlainDate } from '#kernel';
import type { Executor } from '#platform/db';
import { readLocated } from '../content/located.ts';
import { openDrafts } from '../drafting/draft.store.ts';
import { nameIn, unnamed } from '../drafting/draft-name.ts';
import { valueAt } from '../drafting/file-value.ts';
import { answerQuestion, type DueSource } from '../due/answer-question.action.ts';
import { canBeFiledHere, type ProcedureVersion } from '../procedure.ts';
import { standingOn } from '../versions/history.ts';
import { touchedBy } from '../versions/touched.ts';
import type { TouchedPort } from '../versions/touched-port.ts';
import { listProcedures, versionsOf } from '../versions/versions.store.ts';
import type { Rehearsal, RehearsedChange, Trial } from './rehearsal.ts';

export interface RehearsalDeps {
  readonly db: Executor;
  readonly touched: TouchedPort;
  readonly due: DueSource;
}

/** What a day to come will bring, by what is published now; only reads. */
export async function rehearse(
  deps: RehearsalDeps,
  { day, eve, now }: { readonly day: PlainDate; readonly eve: PlainDate; readonly now: Instant },
): Promise<Rehearsal> {
  const today = dateIn(now);
  const [listedNow, listedThen, counted] = await Promise.all([
    listProcedures(deps.db, today),
    listProcedures(deps.db, day),
    deps.touched(now),
  ]);
  const notices = new Map<string, Bilingual>();
  const changes: RehearsedChange[] = [];
  for (const { code, inForce } of listedThen) {
    const before = listedNow.find((each) => each.code === code)?.inForce;
    if (before === inForce) continue;
    const versions = await versionsOf(deps.db, code);
    const ended = versions.filter((version) => standingOn(version, day) === 'ended');
    const newest = versions.findLast((version) => standingOn(version, day) === 'inForce') ?? versions.at(-1);
    if (!newest) continue;
    const under = ended.map(({ id }) => touchedBy(counted, id));
    changes.push({
      ...{ code, name: newest.content.name, now: before, later: inForce, change: newest.change },
      old: {
        drafts: under.reduce((sum, { drafts }) => sum + drafts, 0),
        dossiers: under.reduce((sum, { dossiers }) => sum + dossiers, 0),
      },
      before: await tried(deps.due, versions, eve, notices),
      after: await tried(deps.due, versions, day, notices),
    });
  }
  return { changes, drafts: await draftsUntil(deps.db, day), notices: [...notices.values()] };
}

/** Files on trial at nine o'clock: which version judges it, and by when it would be done. */
async function tried(
  due: DueSource,
  versions: readonly ProcedureVersion[],
  on: PlainDate,
  notices: Map<string, Bilingual>,
): Promise<Trial | undefined> {
  const version = versions.find((each) => standingOn(each, on) === 'inForce');
  if (!version) return undefined;
  const received = isoOf(instant(`${on}T09:00`));
  const answer = await answerQuestion(due, { procedure: version.code, received, pauses: [] });
  if (answer.ok) for (const { text } of answer.value.assumed) notices.set(text.en, text);
  return {
    version: version.version,
    due: answer.ok ? instant(answer.value.due) : undefined,
    filedHere: canBeFiledHere(version),
  };
}

async function draftsUntil(db: Executor, day: PlainDate): Promise<Rehearsal['drafts']> {
  return (await openDrafts(db)).flatMap(({ code, files }) => {
    const from = valueAt(readLocated('', files.yaml).value, 'effectiveFrom');
    if (typeof from !== 'string' || from > day) return [];
    return [{ code, name: nameIn(files.yaml) ?? unnamed(code), from }];
  });
}
