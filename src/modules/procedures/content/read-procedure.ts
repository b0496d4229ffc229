import { dong } from '#kernel';
import type { FeeTable } from '../fees/fee-table.ts';
import { readCondition } from '../form/read-field.ts';
import { readGuide } from '../guide/read-guide.ts';
import { readPhrases } from '../phrases/read-phrases.ts';
import { withDefaults } from '../policies.ts';
import {
  applicants,
  type CatalogueEntry,
  type Component,
  channels,
  componentKinds,
  type Fee,
  filingRoutes,
  levels,
  type PlannedStep,
  type ProcedureContent,
  pauseReasons,
  uploads,
} from '../procedure.ts';
import { faultSaid } from './faults.ts';
import { policyKeys, readPolicies, resultCode } from './read-policies.ts';
import { readTimeLimit } from './read-time-limit.ts';
import {
  type At,
  isThere,
  noteFault,
  optional,
  readBilingual,
  readBoolean,
  readDate,
  readList,
  readMatching,
  readObject,
  readOneOf,
  readText,
  readUrl,
  readWhole,
  readWorded,
  under,
} from './reader.ts';

const keys = [
  'code',
  'effectiveFrom',
  'name',
  'field',
  'keywords',
  'route',
  'competentLevel',
  'levelsOnPortal',
  'publishedBy',
  'publishingDecision',
  'applicants',
  'channels',
  'onlineLevel',
  'timeLimit',
  'fee',
  'components',
  'guide',
  'resultCodes',
  'pauseReasons',
  'nonTerritorialWithinProvince',
  'process',
  'portalUrl',
  'source',
  'note',
  'phrases',
  ...policyKeys,
];

export type ReadProcedure = Pick<CatalogueEntry, 'effectiveFrom' | 'content'> & {
  /** Whether the file says that a drawing of the process lies beside it. */
  readonly hasDrawing: boolean;
};

/**
 * Reads `procedure.yaml`. Every mistake is noted in `at`; `asked` are the keys of the e-form's fields, `table` the one
 * of fees that lies beside it.
 */
export function readProcedure(at: At, asked: ReadonlySet<string>, table?: FeeTable): ReadProcedure {
  readObject(at, keys);
  const each = <const T extends string>(key: string, known: readonly [T, ...T[]]): readonly T[] =>
    readList(under(at, key), (item) => readOneOf(item, known));
  const process = readPlannedProcess(under(at, 'process'));
  const content: ProcedureContent = {
    code: readMatching(
      under(at, 'code'),
      /^[1-36]\.\d{6}$/,
      faultSaid((t) => t.procedureCode),
    ),
    name: readBilingual(under(at, 'name')),
    field: readBilingual(under(at, 'field')),
    keywords: optional(under(at, 'keywords'), (list) => readList(list, readText)) ?? [],
    route: readOneOf(under(at, 'route'), filingRoutes),
    competentLevel: readOneOf(under(at, 'competentLevel'), levels),
    levelsOnPortal: each('levelsOnPortal', levels),
    publishedBy: optional(under(at, 'publishedBy'), readText),
    publishingDecision: optional(under(at, 'publishingDecision'), readText),
    applicants: each('applicants', applicants),
    channels: each('channels', channels),
    onlineLevel: readOnlineLevel(under(at, 'onlineLevel')),
    timeLimit: readTimeLimit(under(at, 'timeLimit'), asked),
    fee: readFee(under(at, 'fee'), table),
    components: readComponents(under(at, 'components'), asked),
    guide: optional(under(at, 'guide'), readGuide),
    resultCodes: readList(under(at, 'resultCodes'), (item) =>
      readMatching(
        item,
        resultCode,
        faultSaid((t) => t.resultCode),
      ),
    ),
    pauseReasons: each('pauseReasons', pauseReasons),
    nonTerritorialWithinProvince: readBoolean(under(at, 'nonTerritorialWithinProvince')),
    process: process.planned,
    portalUrl: optional(under(at, 'portalUrl'), readUrl),
    source: readSource(under(at, 'source')),
    note: optional(under(at, 'note'), readWorded),
    phrases: optional(under(at, 'phrases'), readPhrases),
    ...withDefaults(readPolicies(at)),
  };
  return { effectiveFrom: readDate(under(at, 'effectiveFrom')), content, hasDrawing: process.hasDrawing };
}

function readOnlineLevel(at: At): ProcedureContent['onlineLevel'] {
  readObject(at, ['value', 'verified']);
  return {
    value: readOneOf(under(at, 'value'), ['full', 'partial', 'information-only']),
    verified: readBoolean(under(at, 'verified')),
  };
}

function readFee(at: At, table: FeeTable | undefined): Fee {
  readObject(at, ['amountVnd', 'setByProvincialCouncil', 'note']);
  const amount = optional(under(at, 'amountVnd'), (value) => dong(readWhole(value, 0, 1_000_000_000)));
  const setByProvincialCouncil = readBoolean(under(at, 'setByProvincialCouncil'));
  if (table && amount !== undefined) {
    noteFault(under(at, 'amountVnd'), {
      vi: 'không được ghi: bảng phí (fees.dmn) quyết định số tiền',
      en: 'must not be given: fees.dmn decides the amount',
    });
  }
  if (!table && amount === undefined && !setByProvincialCouncil && !isThere(under(at, 'note'))) {
    noteFault(
      under(at, 'amountVnd'),
      faultSaid((t) => t.amount),
    );
  }
  return {
    amount,
    setByProvincialCouncil,
    note: optional(under(at, 'note'), readWorded),
    ...(table ? { table } : {}),
  };
}

function readComponents(at: At, asked: ReadonlySet<string>): readonly Component[] {
  const seen = new Set<string>();
  return readList(at, (item) => {
    const component = readComponent(item, asked);
    if (seen.has(component.key))
      noteFault(
        under(item, 'key'),
        faultSaid((t) => t.usedByComponent),
      );
    seen.add(component.key);
    return component;
  });
}

const componentKeys = [
  'key',
  'name',
  'kind',
  'originals',
  'copies',
  'required',
  'condition',
  'formCode',
  'upload',
  'when',
  'needed',
];

function readComponent(at: At, asked: ReadonlySet<string>): Component {
  readObject(at, componentKeys);
  const kind = readOneOf(under(at, 'kind'), componentKinds);
  const required = readBoolean(under(at, 'required'));
  const papers = kind === 'original' || kind === 'copy';
  const usual = kind === 'form' ? 'generated' : papers ? (required ? 'required' : 'optional') : 'none';
  return {
    key: readMatching(
      under(at, 'key'),
      /^[a-z0-9][a-z0-9-]{0,59}$/,
      faultSaid((t) => t.smallLetters),
    ),
    name: readWorded(under(at, 'name')),
    kind,
    originals: readWhole(under(at, 'originals'), 0, 99),
    copies: readWhole(under(at, 'copies'), 0, 99),
    required,
    condition: optional(under(at, 'condition'), readWorded),
    formCode: optional(under(at, 'formCode'), readText),
    upload: optional(under(at, 'upload'), (value) => readOneOf(value, uploads)) ?? usual,
    when: readCondition(under(at, 'when'), asked),
    needed: under(at, 'needed').value,
  };
}

function readPlannedProcess(at: At): {
  readonly planned: ProcedureContent['process'];
  readonly hasDrawing: boolean;
} {
  readObject(at, ['template', 'diagram', 'source', 'note', 'parallel', 'steps']);
  const diagram = optional(under(at, 'diagram'), (value) => readOneOf(value, ['process.bpmn']));
  const steps = optional(under(at, 'steps'), (list) => readList(list, readPlannedStep));
  if ((diagram === undefined) === (steps === undefined)) {
    noteFault(
      at,
      faultSaid((t) => t.diagramOrSteps),
    );
  }
  const planned = {
    template: readText(under(at, 'template')),
    source: optional(under(at, 'source'), readText),
    note: optional(under(at, 'note'), readWorded),
    parallel: optional(under(at, 'parallel'), readBoolean) ?? false,
    steps: steps ?? [],
  };
  return { planned, hasDrawing: diagram !== undefined };
}

function readPlannedStep(at: At): PlannedStep {
  readObject(at, ['kind', 'name', 'who', 'limit']);
  return {
    kind: readText(under(at, 'kind')),
    name: readBilingual(under(at, 'name')),
    who: readBilingual(under(at, 'who')),
    limit: readText(under(at, 'limit')),
  };
}

function readSource(at: At): ProcedureContent['source'] {
  readObject(at, ['verified', 'statement']);
  return { verified: readBoolean(under(at, 'verified')), statement: readBilingual(under(at, 'statement')) };
}
