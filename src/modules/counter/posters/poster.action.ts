import { mostAsked } from '#dossiers';
import { addMinutes, dateIn, type Instant, type Lang } from '#kernel';
import type { Unit } from '#organisations';
import type { Poster } from '#platform/pdf';
import { searchIn, versionInForce } from '#procedures';
import { procedureAt } from '../counter.paths.ts';
import type { CounterDeps } from '../counter-deps.ts';
import { posterText } from './poster.text.ts';
import { shortName } from './short-name.ts';

/** Procedures on the poster of a desk: four codes are large enough to scan from a step away, and light as a page. */
const most = 4;
const yearOfMinutes = 365 * 24 * 60;

interface For {
  readonly lang: Lang;
  readonly now: Instant;
}

/** The poster of one procedure; the commune, when there is one, stays in the address of its code. */
export async function procedurePoster(
  deps: CounterDeps,
  at: For & { readonly code: string; readonly unit: Unit | undefined; readonly provinceName: string },
): Promise<Poster | undefined> {
  const { lang, now, unit } = at;
  const version = await versionInForce(deps.db, at.code, dateIn(now));
  if (!version) return undefined;
  const name = version.content.name[lang];
  const owner = unit ? unit.fullName[lang] : at.provinceName;
  return posterOf(deps, at, { owner, title: name, codes: [{ code: version.code, name }], unit });
}

/** The poster of a desk: what people there asked for most in a year, and what comes first in the catalogue. */
export async function unitPoster(deps: CounterDeps, unit: Unit, at: For): Promise<Poster> {
  const { lang, now } = at;
  const on = dateIn(now);
  const asked = await mostAsked(deps.db, { unitId: unit.id, since: addMinutes(now, -yearOfMinutes), most });
  const found = new Map<string, string>();
  for (const code of asked) {
    const version = await versionInForce(deps.db, code, on);
    if (version) found.set(code, version.content.name[lang]);
  }
  const { hits } = searchIn(await deps.indexes(on), {
    text: '',
    level: 'commune',
    limit: most,
    described: true,
  });
  for (const { code, nameVi, nameEn } of hits)
    if (found.size < most && !found.has(code)) found.set(code, lang === 'vi' ? nameVi : (nameEn ?? nameVi));
  const codes = [...found].map(([code, name]) => ({ code, name: shortName(name) }));
  const title = posterText[lang].unitTitle;
  return posterOf(deps, at, { owner: unit.fullName[lang], title, codes, unit });
}

function posterOf(
  { publicUrl }: CounterDeps,
  { lang, now }: For,
  of: {
    readonly owner: string;
    readonly title: string;
    readonly codes: readonly { readonly code: string; readonly name: string }[];
    readonly unit: Unit | undefined;
  },
): Poster {
  const t = posterText[lang];
  return {
    ...{ lang, owner: of.owner, title: of.title, steps: t.steps, footer: t.footer },
    codes: of.codes.map(({ code, name }) => {
      const content = `${publicUrl}${procedureAt(code, of.unit?.code)}`;
      return { name, content, says: t.says(name), address: content.replace(/^https?:\/\//, '') };
    }),
    // A poster is of a day: printed twice it is the same file.
    madeAt: new Date(`${dateIn(now)}T00:00:00+07:00`),
  };
}
