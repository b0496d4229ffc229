import { type Static, Type } from 'typebox';
import { plainDate } from '#kernel';
import { roles } from '../permissions.ts';
import { lowerFirst } from '../unit.ts';
import { type FieldSeed, type PostSeed, type UnitSeed, unitKey } from './seed.ts';

const text = Type.String({ minLength: 1 });
const closed = { additionalProperties: false } as const;
const bilingual = Type.Object({ vi: text, en: text }, closed);
const staff = Type.Record(text, text);
const inner = Type.Object(
  {
    code: text,
    kind: Type.Union([Type.Literal('desk'), Type.Literal('division'), Type.Literal('leadership')]),
    name: bilingual,
    fields: Type.Optional(Type.Array(text)),
    posts: Type.Array(
      Type.Object(
        { key: text, role: Type.Union(roles.map((role) => Type.Literal(role))), name: bilingual },
        closed,
      ),
    ),
  },
  closed,
);

/** `content/demo/province.json`: what the demonstration adds to the real units. */
export const demonstrationSchema = Type.Object(
  {
    note: text,
    agencyCodeNote: text,
    fieldNote: text,
    province: text,
    validFrom: text,
    slug: text,
    communeUnits: Type.Array(inner),
    communes: Type.Array(Type.Object({ code: text, slug: text, agencyCode: text, staff }, closed)),
    provinceUnits: Type.Array(inner),
    provinceStaff: staff,
    agencies: Type.Array(
      Type.Object(
        {
          code: text,
          slug: text,
          agencyCode: text,
          kind: Type.Union([Type.Literal('department'), Type.Literal('service-centre')]),
          name: bilingual,
          units: Type.Array(inner),
          staff,
        },
        closed,
      ),
    ),
  },
  closed,
);
export type DemonstrationContent = Static<typeof demonstrationSchema>;
type Inner = Static<typeof inner>;

/** What a loader adds for one agency and what is inside it. */
export interface AgencySeed {
  readonly units: readonly UnitSeed[];
  readonly posts: readonly PostSeed[];
  readonly fields: readonly FieldSeed[];
}

/** The agency that already exists or comes along, and how its inner units, posts and log-ins are called. */
interface Frame {
  readonly code: string;
  readonly slug: string;
  readonly fullName: { readonly vi: string; readonly en: string };
  readonly inner: readonly Inner[];
  readonly staff: Readonly<Record<string, string>>;
}

/** Departments and the service centre of the province, with themselves as the first unit. */
export function provincialAgencies(content: DemonstrationContent): readonly AgencySeed[] {
  const validFrom = plainDate(content.validFrom);
  return content.agencies.map((agency) => {
    const code = `${content.province}.${agency.code}`;
    const key = unitKey(code, validFrom);
    const names = { nameVi: agency.name.vi, nameEn: agency.name.en };
    const itself: UnitSeed = {
      ...{ key, code, kind: agency.kind, type: 'office', ...names },
      ...{ fullNameVi: agency.name.vi, fullNameEn: agency.name.en },
      ...{ parentKey: unitKey(content.province, validFrom), agencyKey: key },
      ...{ agencyCode: agency.agencyCode, agencyCodeVerified: false, validFrom, validTo: undefined },
    };
    const { slug, staff, units } = agency;
    const within = insideOf(content, { code, slug, fullName: agency.name, inner: units, staff });
    return { ...within, units: [itself, ...within.units] };
  });
}

/** What is inside an agency that is there already: a commune, or the province itself. */
export function insideOf(content: DemonstrationContent, frame: Frame): AgencySeed {
  const validFrom = plainDate(content.validFrom);
  const agencyKey = unitKey(frame.code, validFrom);
  const fill = (name: string, lang: 'vi' | 'en'): string =>
    name.replace('{agency}', lang === 'vi' ? lowerFirst(frame.fullName.vi) : frame.fullName.en);
  const keyOf = (one: Inner): string => unitKey(`${frame.code}.${one.code}`, validFrom);
  const units = frame.inner.map((one): UnitSeed => {
    const [nameVi, nameEn] = [fill(one.name.vi, 'vi'), fill(one.name.en, 'en')];
    return {
      ...{ key: keyOf(one), code: `${frame.code}.${one.code}`, kind: one.kind, type: 'office' },
      ...{ nameVi, nameEn, fullNameVi: nameVi, fullNameEn: nameEn, parentKey: agencyKey, agencyKey },
      ...{ agencyCode: undefined, agencyCodeVerified: false, validFrom, validTo: undefined },
    };
  });
  const posts = frame.inner.flatMap((one) => one.posts.map((post) => postSeed(frame, keyOf(one), one, post)));
  const fields = frame.inner.flatMap((one) =>
    (one.fields ?? []).map((field) => ({ unitKey: keyOf(one), field })),
  );
  return { units, posts: posts.map((post) => ({ ...post, validFrom })), fields };
}

function postSeed(
  frame: Frame,
  key: string,
  unit: Inner,
  { key: name, role, name: title }: Inner['posts'][number],
): Omit<PostSeed, 'validFrom'> {
  const holderName = frame.staff[name];
  if (holderName === undefined) throw new Error(`content/demo: nobody holds ${name} in ${frame.code}`);
  const code = `${frame.code}.${unit.code}.${name}`;
  const login = `${name}.${frame.slug}`;
  return { key: code, code, unitKey: key, role, nameVi: title.vi, nameEn: title.en, holderName, login };
}
