import { isoOf, type PersonId, type PlainDate, type PostId, plainDate, startOfDay } from '#kernel';
import type { Db, Tx } from '#platform/db';
import { contentId } from '#platform/ids';
import type { Role } from '../permissions.ts';
import { agencyName } from '../unit.ts';
import { unitByCode } from '../units.store.ts';
import {
  type AgencySeed,
  type DemonstrationContent,
  demonstrationSchema,
  insideOf,
  provincialAgencies,
} from './demonstration-content.ts';
import { addUnits } from './load-units.action.ts';
import { type PostInsert, saveAgencyCode, saveFields, savePosts } from './loading.store.ts';
import { readContent } from './read-content.action.ts';
import type { PostSeed } from './seed.ts';

/** A post of the demonstration with whoever holds it, for `identity` to make the account of. */
export interface DemonstrationPost {
  readonly login: string;
  readonly postId: PostId;
  readonly personId: PersonId;
  readonly personName: string;
  readonly role: Role;
  readonly postName: { readonly vi: string; readonly en: string };
  readonly agencyName: { readonly vi: string; readonly en: string };
}

/**
 * Staffs the demonstration province of `content/demo`: desks, divisions, leadership, people. The units of
 * `loadUnits` must be there. May be run again; who holds a post by then keeps it.
 */
export async function loadDemonstration(db: Db, contentDir: string): Promise<readonly DemonstrationPost[]> {
  const content = await readContent(contentDir, 'demo/province.json', demonstrationSchema);
  return db.transaction(async (tx) => {
    const placed = [
      ...(await staffCommunes(tx, content)),
      ...(await staffProvince(tx, content)),
      ...(await staffAgencies(tx, content)),
    ];
    return placed.flat();
  });
}

async function staffCommunes(tx: Tx, content: DemonstrationContent): Promise<DemonstrationPost[][]> {
  const done: DemonstrationPost[][] = [];
  for (const commune of content.communes) {
    const unit = await existing(tx, commune.code, plainDate(content.validFrom));
    await saveAgencyCode(tx, unit.id, commune.agencyCode, false);
    const { code, slug, staff } = commune;
    const frame = { code, slug, staff, fullName: unit.fullName, inner: content.communeUnits };
    done.push(await place(tx, insideOf(content, frame), agencyName(unit)));
  }
  return done;
}

async function staffProvince(tx: Tx, content: DemonstrationContent): Promise<DemonstrationPost[][]> {
  const unit = await existing(tx, content.province, plainDate(content.validFrom));
  const { province: code, slug, provinceStaff: staff, provinceUnits: inner } = content;
  return [
    await place(
      tx,
      insideOf(content, { code, slug, staff, fullName: unit.fullName, inner }),
      agencyName(unit),
    ),
  ];
}

async function staffAgencies(tx: Tx, content: DemonstrationContent): Promise<DemonstrationPost[][]> {
  const done: DemonstrationPost[][] = [];
  for (const seed of provincialAgencies(content)) {
    const [agency] = seed.units;
    if (agency) done.push(await place(tx, seed, { vi: agency.fullNameVi, en: agency.fullNameEn }));
  }
  return done;
}

async function existing(tx: Tx, code: string, on: PlainDate) {
  const unit = await unitByCode(tx, code, on);
  if (!unit) throw new Error(`content/demo names unit ${code}, which is not loaded`);
  return unit;
}

async function place(
  tx: Tx,
  seed: AgencySeed,
  agency: { readonly vi: string; readonly en: string },
): Promise<DemonstrationPost[]> {
  await addUnits(tx, seed.units);
  await saveFields(
    tx,
    seed.units.map((unit) => contentId('unit', unit.key)),
    seed.fields.map(({ unitKey, field }) => ({ unitId: contentId('unit', unitKey), field })),
  );
  await savePosts(tx, seed.posts.map(postInsert));
  return seed.posts.map((post) => ({
    login: post.login,
    postId: contentId('post', post.key),
    personId: contentId('person', post.key),
    personName: post.holderName,
    role: post.role,
    postName: { vi: post.nameVi, en: post.nameEn },
    agencyName: agency,
  }));
}

function postInsert({ key, unitKey, login: _, ...post }: PostSeed): PostInsert {
  return {
    ...post,
    id: contentId('post', key),
    unitId: contentId('unit', unitKey),
    personId: contentId('person', key),
    assignmentId: contentId('assignment', key),
    startsAt: isoOf(startOfDay(post.validFrom)),
  };
}
