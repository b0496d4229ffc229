import { Type } from 'typebox';
import type { JsonObject } from '#kernel';
import { componentSources, instantSchema, paperSchema } from '../dossier.ts';

const anyObject = Type.Unsafe<JsonObject>(Type.Object({}));

/** Papers that become digital at the desk, or need not (handbook §4.9). */
export const digitisingEvents = [
  Type.Object({
    type: Type.Literal('PapersDigitised'),
    /** Pages that went into papers, and pages that were left out: blank ones, covers. */
    public: Type.Object({
      at: instantSchema,
      components: Type.Array(Type.String()),
      pages: Type.Integer(),
      left: Type.Integer(),
    }),
    private: Type.Object({ papers: Type.Array(paperSchema) }),
  }),
  Type.Object({
    type: Type.Literal('CopyConfirmed'),
    /** Whether it is kept in its owner's data store as well. */
    public: Type.Object({ at: instantSchema, component: Type.String(), stored: Type.Boolean() }),
    /** The copy as confirmed, where a searchable one has taken the place of the scan; what was read off it. */
    private: Type.Object({ papers: Type.Array(paperSchema), fields: anyObject }),
  }),
  Type.Object({
    type: Type.Literal('ComponentSettled'),
    public: Type.Object({
      at: instantSchema,
      component: Type.String(),
      source: Type.Enum(componentSources.filter((source) => source !== 'scanned')),
    }),
    /** The copy that is used again; a result code, or what was checked. */
    private: Type.Object({ papers: Type.Array(paperSchema), note: Type.String(), fields: anyObject }),
  }),
] as const;
