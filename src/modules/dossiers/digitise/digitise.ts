import { err, type JsonObject, ok, refusal } from '#kernel';
import type { Decision, DecisionContext } from '../decision.ts';
import type { ComponentSource, Dossier, Paper } from '../dossier.ts';
import { digitisingOf } from './component-states.ts';

type Digital = Pick<Paper, 'documentId' | 'component'>;

const digital = ({ documentId, component }: Digital): Paper => ({
  documentId,
  component,
  purpose: 'component',
  digital: true,
});

export interface DigitisePapers {
  /** One PDF a component. */
  readonly papers: readonly Digital[];
  /** How many pages went into them, and how many were left out. */
  readonly pages: number;
  readonly left: number;
}

/** What was scanned becomes papers of the dossier, by component. A newer scan of one takes the older's place. */
export function decideDigitise(
  _dossier: Dossier,
  { papers, pages, left }: DigitisePapers,
  { now, rules }: DecisionContext,
): Decision {
  const components = papers.map(({ component }) => component);
  if (components.length === 0) return err(refusal('digitise.nothing'));
  const unknown = components.filter((key) => !isComponent(rules.componentKeys, key));
  if (unknown.length > 0) return err(refusal('digitise.unknown-component', { components: unknown }));
  if (new Set(components).size < components.length) return err(refusal('digitise.component-twice'));
  return ok([
    {
      type: 'PapersDigitised',
      public: { at: now, components, pages, left },
      private: { papers: papers.map(digital) },
    },
  ]);
}

/** The paper by which one acts for another is a component whatever the catalogue asks for. */
const isComponent = (keys: readonly string[], key: string): boolean =>
  key === 'mandate' || keys.includes(key);

export interface ConfirmCopy {
  readonly component: string;
  /** The copy that was looked at: that of the scan, or the searchable one made of it. */
  readonly shown: Paper['documentId'];
  readonly searchable: boolean;
  /** What was read off it and accepted by the official. */
  readonly fields: JsonObject;
  /** Whose it is was known, so that it is kept in their data store. */
  readonly stored: boolean;
}

/**
 * An official has compared the copy with the paper. Who looked at a copy that another has replaced meanwhile has
 * not looked at this one.
 */
export function decideConfirmCopy(
  dossier: Dossier,
  { component, shown, searchable, fields, stored }: ConfirmCopy,
  { now }: DecisionContext,
): Decision {
  const known = digitisingOf(dossier, component);
  if (known?.source !== 'scanned') return err(refusal('copy.none'));
  if (known.state > 1) return err(refusal('copy.confirmed-already'));
  const scan = copyOf(dossier, component);
  if (!searchable && scan?.documentId !== shown) return err(refusal('copy.other-now'));
  return ok([
    {
      type: 'CopyConfirmed',
      public: { at: now, component, stored },
      private: { papers: searchable ? [digital({ documentId: shown, component })] : [], fields },
    },
  ]);
}

/** The digital copy of a component that stands for it now. */
export const copyOf = ({ papers }: Dossier, component: string): Paper | undefined =>
  papers.find(
    (paper) => paper.digital === true && paper.component === component && paper.purpose === 'component',
  );

export interface SettleComponent {
  readonly component: string;
  readonly source: Exclude<ComponentSource, 'scanned'>;
  /** The paper of the store that is used again. */
  readonly reused?: Paper['documentId'] | undefined;
  /** The result code that takes its place, or what was seen and where. */
  readonly note: string;
  readonly fields: JsonObject;
}

/** The shape of a result code (handbook §3.3): `KQ.G15.000031`. */
const resultCode = /^KQ\.[A-Y]\d{2}\.\d{6}$/;

/** Why there is nothing to scan: the copy is in a store already, or the law asks for none. */
export function decideSettleComponent(
  _dossier: Dossier,
  { component, source, reused, note, fields }: SettleComponent,
  { now, rules }: DecisionContext,
): Decision {
  if (!isComponent(rules.componentKeys, component))
    return err(refusal('digitise.unknown-component', { components: [component] }));
  if (source === 'reused' && !reused) return err(refusal('settle.no-paper'));
  if (source === 'result-code' && !resultCode.test(note.trim())) return err(refusal('settle.result-code'));
  if (source === 'national-store' && note.trim() === '') return err(refusal('settle.note-missing'));
  const papers = source === 'reused' && reused ? [digital({ documentId: reused, component })] : [];
  return ok([
    {
      type: 'ComponentSettled',
      public: { at: now, component, source },
      private: { papers, note: note.trim(), fields },
    },
  ]);
}
