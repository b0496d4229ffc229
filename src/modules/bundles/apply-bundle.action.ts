import { recordChange } from '#audit';
import { type CalendarMoves, importDefinitions, placeHours } from '#calendar';
import {
  type Actor,
  dateIn,
  err,
  type Instant,
  inBoth,
  isoOf,
  ok,
  type PlainDate,
  type Result,
} from '#kernel';
import { unitByCode } from '#organisations';
import type { Db, Tx } from '#platform/db';
import { type Fault, placeDesks, placeFees, placeLimits, publishMoved } from '#procedures';
import { type MessageTemplate, useMovedTexts } from '#texts';
import { bundleText } from './bundle.text.ts';
import { type Bundle, faultAt } from './bundle.ts';
import { bundleFaultText } from './bundle-faults.text.ts';
import { type BundleReport, changesNothing } from './report.ts';

export interface Applying {
  readonly messages: readonly MessageTemplate[];
  readonly recount: CalendarMoves['recount'];
  /** From when changed procedures count whose own day has passed. */
  readonly from?: PlainDate | undefined;
  /** Who brought it and, of a second person, who approved it. */
  readonly broughtBy: string;
  readonly approvedBy: string | undefined;
  readonly actor: Actor;
  readonly now: Instant;
}

type Report = Result<BundleReport, readonly Fault[]>;

/** Does everything a bundle says, or nothing of it; `also` stands in the same transaction. */
export function applyBundle(
  db: Db,
  bundle: Bundle,
  applying: Applying,
  also: (tx: Tx) => Promise<void> = async () => undefined,
): Promise<Report> {
  return inOneTransaction(db, async (tx) => {
    const report = await applyAll(tx, bundle, applying);
    if (!report.ok) return report;
    await also(tx);
    if (!changesNothing(report.value)) await recordApplied(tx, bundle, report.value, applying);
    return report;
  });
}

/** Does it and takes it back: what it tells is what would happen. */
export const rehearseBundle = (db: Db, bundle: Bundle, applying: Applying): Promise<Report> =>
  inOneTransaction(db, (tx) => applyAll(tx, bundle, applying), 'rehearse');

/** A report that leaves its transaction by taking everything back. */
class TakenBack extends Error {
  readonly report: Report;
  constructor(report: Report) {
    super('taken back');
    this.report = report;
  }
}

async function inOneTransaction(
  db: Db,
  work: (tx: Tx) => Promise<Report>,
  how?: 'rehearse',
): Promise<Report> {
  try {
    return await db.transaction(async (tx) => {
      const report = await work(tx);
      if (!report.ok || how === 'rehearse') throw new TakenBack(report);
      return report;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.report;
    throw error;
  }
}

/** Every part with its mistakes, so that all are told at once. */
async function applyAll(tx: Tx, bundle: Bundle, applying: Applying): Promise<Report> {
  const { manifest, catalogue, texts, calendars, limits } = bundle;
  const { actor, now, from, messages, broughtBy, approvedBy } = applying;
  const { bases } = manifest;
  const faults: Fault[] = [];
  const published = await publishMoved(tx, catalogue, { bases, from, actor, now });
  if (!published.ok) faults.push(...published.error);
  const reason = bundleText.vi.reason(manifest.province, bundle.sha256);
  const people = { writtenBy: broughtBy, approvedBy, actor, now };
  const used = await useMovedTexts(tx, texts, { messages, bases, reason, ...people });
  if (!used.ok) faults.push(...used.error);
  const imported = await importDefinitions(tx, calendars, { now, by: broughtBy });
  if (!imported.ok)
    faults.push(
      faultAt(
        'calendars',
        inBoth(bundleFaultText, (t) => t.calendarDiffers(calendarNames(bundle))),
      ),
    );
  else for (const name of imported.value.added) await applying.recount(tx, name);
  // What a unit promises is held against the version that is newest then.
  const placed = published.ok ? await placeLimits(tx, limits, now) : ok([]);
  const fees = published.ok ? await placeFees(tx, bundle.fees, now) : ok([]);
  const desks = published.ok ? await placeDesks(tx, bundle.desks, now) : ok([]);
  for (const each of [placed, fees, desks]) if (!each.ok) faults.push(...each.error);
  const hours = await placeAllHours(tx, bundle, { applying, note: reason, faults });
  if (!published.ok || !used.ok || !imported.ok || !placed.ok || !fees.ok || !desks.ok) return err(faults);
  if (faults.length > 0) return err(faults);
  const { added, older } = imported.value;
  return ok({
    ...{ published: published.value, texts: used.value, calendars: added, olderCalendars: older },
    ...{ limits: placed.value, fees: fees.value, desks: desks.value, hours },
  });
}

/** Announces hours that differ from those here; open dossiers are counted again by each. */
async function placeAllHours(
  tx: Tx,
  { hours }: Bundle,
  how: { readonly applying: Applying; readonly note: string; readonly faults: Fault[] },
): Promise<readonly string[]> {
  const { actor, now, recount } = how.applying;
  const made: string[] = [];
  for (const { unitCode, own } of hours) {
    const unit = await unitByCode(tx, unitCode, dateIn(now));
    const name = unit && (await placeHours(tx, { unit, own }, { actor, now, note: how.note }));
    if (!unit)
      how.faults.push(
        faultAt(
          `hours/${unitCode}.json`,
          inBoth(bundleFaultText, (t) => t.noUnit(unitCode)),
        ),
      );
    if (name === undefined) continue;
    made.push(name);
    await recount(tx, name);
  }
  return made;
}

const calendarNames = ({ calendars }: Bundle): string =>
  calendars.map(({ code, version }) => `${code} ${version}`).join(', ');

function recordApplied(
  tx: Tx,
  { sha256, manifest }: Bundle,
  { published, texts, calendars, limits, fees, desks, hours }: BundleReport,
  { broughtBy, actor, now }: Applying,
): Promise<void> {
  const subject = { kind: 'bundle', id: sha256, name: `${manifest.province} ${isoOf(manifest.at)}` } as const;
  const after = {
    procedures: published.publications.map(({ entry }) => entry.content.code),
    ...{ sharedProcesses: [...published.shared], texts: texts.length, calendars: [...calendars] },
    limits: limits.map(({ unitCode, code }) => `${unitCode} ${code}`),
    fees: fees.map(({ unitCode, code }) => `${unitCode} ${code}`),
    desks: desks.map(({ unitCode, code, desk }) => `${unitCode} ${code} ${desk}`),
    ...{ hours: [...hours], broughtBy },
  };
  return recordChange(tx, { action: 'bundle.applied', subject, after }, { actor, now });
}
