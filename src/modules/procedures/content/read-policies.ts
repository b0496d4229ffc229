import type { Limit } from '#calendar';
import {
  type Agency,
  type PausePolicies,
  pauseKinds,
  policiesFor,
  type Retention,
  type SupplementPolicy,
  type WrittenPolicies,
} from '../policies.ts';
import { faultSaid } from './faults.ts';
import { readLimit } from './read-time-limit.ts';
import {
  type At,
  isThere,
  noteFault,
  optional,
  readBilingual,
  readBoolean,
  readList,
  readMatching,
  readObject,
  readOneOf,
  readText,
  readWhole,
  readWorded,
  under,
} from './reader.ts';

/** Codes of results in the national list (handbook §3.3). */
export const resultCode = /^KQ\.[A-Z]\d{2}\.\d{6}$/;

/** Keys of `procedure.yaml` that are read here; each may be left out. */
export const policyKeys = ['agencies', 'pauses', 'supplement', 'retention'] as const;

/** Reads who takes part, what stops the clock, how a supplement is asked and how long a dossier is kept. */
export const readPolicies = (at: At): WrittenPolicies => ({
  agencies: optional(under(at, 'agencies'), readAgencies),
  pausePolicies: optional(under(at, 'pauses'), readPauses),
  supplement: optional(under(at, 'supplement'), readSupplement),
  retention: optional(under(at, 'retention'), readRetention),
});

function readAgencies(at: At): readonly Agency[] {
  const seen = new Set<string>();
  return readList(at, (item) => {
    const agency = readAgency(item);
    if (seen.has(agency.key))
      noteFault(
        under(item, 'key'),
        faultSaid((t) => t.usedByAgency),
      );
    seen.add(agency.key);
    return agency;
  });
}

function readAgency(at: At): Agency {
  readObject(at, ['key', 'name', 'level', 'field', 'outside', 'limit', 'procedure', 'resultCodes']);
  const limit = optional(under(at, 'limit'), readWholeLimit);
  const procedure = optional(under(at, 'procedure'), (value) =>
    readMatching(
      value,
      /^[1-36]\.\d{6}$/,
      faultSaid((t) => t.procedureCode),
    ),
  );
  if (procedure !== undefined && limit === undefined) {
    noteFault(
      at,
      faultSaid((t) => t.agencyNeedsLimit),
    );
  }
  const resultCodes = optional(under(at, 'resultCodes'), (value) =>
    readList(value, (item) =>
      readMatching(
        item,
        resultCode,
        faultSaid((t) => t.resultCode),
      ),
    ),
  );
  if (resultCodes !== undefined && limit === undefined) {
    noteFault(
      at,
      faultSaid((t) => t.resultsNeedLimit),
    );
  }
  return {
    key: readMatching(
      under(at, 'key'),
      /^[a-z][A-Za-z0-9]{0,39}$/,
      faultSaid((t) => t.lettersAndDigits),
    ),
    name: readBilingual(under(at, 'name')),
    level: readOneOf(under(at, 'level'), ['commune', 'province']),
    field: readText(under(at, 'field')),
    outside: readBoolean(under(at, 'outside')),
    ...(limit === undefined ? {} : { limit }),
    ...(procedure === undefined ? {} : { procedure }),
    ...(resultCodes === undefined ? {} : { resultCodes }),
  };
}

function readPauses(at: At): Partial<PausePolicies> {
  readObject(at, pauseKinds);
  return {
    ...policy(at, 'supplement'),
    ...policy(at, 'financial'),
    ...policy(at, 'external-opinion'),
    ...policy(at, 'force-majeure'),
  };
}

function policy<const Kind extends keyof typeof policiesFor>(at: At, kind: Kind): Partial<PausePolicies> {
  const set = optional(under(at, kind), (value) => readOneOf(value, policiesFor[kind]));
  return set === undefined ? {} : { [kind]: set };
}

function readSupplement(at: At): Partial<SupplementPolicy> {
  readObject(at, ['most', 'answerWithin', 'onSilence', 'partial', 'ground']);
  const most = optional(under(at, 'most'), (value) => readWhole(value, 1, 9));
  const answerWithin = optional(under(at, 'answerWithin'), readWholeLimit);
  const onSilence = optional(under(at, 'onSilence'), (value) => readOneOf(value, ['close', 'refuse']));
  const partial = optional(under(at, 'partial'), (value) =>
    readOneOf(value, ['never', 'before-acceptance', 'always']),
  );
  const ground = optional(under(at, 'ground'), readWorded);
  if ((most ?? 1) > 1 && !isThere(under(at, 'ground'))) {
    noteFault(
      under(at, 'most'),
      faultSaid((t) => t.supplementGround),
    );
  }
  return {
    ...(most === undefined ? {} : { most }),
    ...(answerWithin === undefined ? {} : { answerWithin }),
    ...(onSilence === undefined ? {} : { onSilence }),
    ...(partial === undefined ? {} : { partial }),
    ...(ground === undefined ? {} : { ground }),
  };
}

/** `permanent`, or `{ years: 10 }`. */
export function readRetention(at: At): Retention {
  if (at.value === 'permanent') return 'permanent';
  if (typeof at.value === 'string')
    noteFault(
      at,
      faultSaid((t) => t.retention),
    );
  else readObject(at, ['years']);
  return typeof at.value === 'string' ? 'permanent' : { years: readWhole(under(at, 'years'), 1, 100) };
}

/** A limit that is all there is at its place. */
function readWholeLimit(at: At): Limit {
  readObject(at, ['kind', 'value']);
  return readLimit(at);
}
