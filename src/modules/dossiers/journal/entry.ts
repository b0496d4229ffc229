import { hash } from 'node:crypto';
import type { Actor, Instant, JsonObject, Official } from '#kernel';
import { assertNever, isoOf } from '#kernel';
import type { DossierEvent } from '../events.ts';
import { canonical } from './canonical.ts';

/** One line of a journal, as it is stored. */
export interface JournalEntry {
  readonly seq: number;
  readonly type: string;
  readonly at: Instant;
  readonly actor: JsonObject;
  readonly public: JsonObject;
  readonly private: JsonObject | null;
  readonly privateDigest: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** What stands before the first entry. */
export const genesis = '0'.repeat(64);

/**
 * The hash of an entry: SHA-256 over the previous hash and the entry's public part in canonical JSON
 * (RFC 8785). The private part enters by its digest, so the chain can be published and checked by anyone.
 */
export function hashOf(dossierId: string, entry: Omit<JournalEntry, 'hash' | 'private'>): string {
  const { seq, type, at, actor, prevHash, privateDigest } = entry;
  // The canonical JSON of these names, written out in their order: many entries are of one actor, read once.
  const said = `"dossierId":"${dossierId}","privateDigest":"${privateDigest}","public":${canonical(entry.public)}`;
  const text = `{"actor":${canonicalActor(actor)},"at":"${isoOf(at)}",${said},"seq":${seq},"type":${canonical(type)}}`;
  return sha256(`${prevHash}\n${text}`);
}

const actors = new WeakMap<JsonObject, string>();

function canonicalActor(actor: JsonObject): string {
  const known = actors.get(actor) ?? canonical(actor);
  actors.set(actor, known);
  return known;
}

/** The digest of a private part. Its `salt` keeps a guess at a name from being tested against it. */
export const digestOf = (secret: JsonObject): string => sha256(canonical(secret));

/** The next entry of a journal. `salt` is 128 random bits as text. */
export function entryOf(
  dossierId: string,
  previous: { readonly seq: number; readonly hash: string },
  event: DossierEvent,
  by: { readonly actor: Actor; readonly at: Instant; readonly salt: string },
): JournalEntry {
  const own: JsonObject = { ...plain(event.private), by: personOf(by.actor, dossierId), salt: by.salt };
  const entry = {
    seq: previous.seq + 1,
    type: event.type,
    at: by.at,
    actor: actorNote(by.actor),
    public: plain(event.public),
    privateDigest: digestOf(own),
    prevHash: previous.hash,
  };
  return { ...entry, private: own, hash: hashOf(dossierId, entry) };
}

/** In which post it was done, with names as text: readable when post and unit are long gone. Published. */
function actorNote(actor: Actor): JsonObject {
  if (actor.kind === 'system') return { kind: 'system', reason: actor.reason };
  if (actor.kind !== 'official') return { kind: actor.kind };
  return {
    kind: 'official',
    postId: actor.postId,
    postName: actor.postName,
    unitId: actor.unitId,
    unitName: actor.unitName,
    agencyId: actor.agencyId,
    agencyName: actor.agencyName,
    ...(actor.onBehalf ? { delegationId: actor.onBehalf.delegationId } : {}),
  };
}

/** Which person did it, or that they came by the second factor; not published, but sealed by the digest. */
function personOf(actor: Actor, dossierId: string): JsonObject {
  switch (actor.kind) {
    case 'guest':
      return actor.tracks === dossierId ? { secondFactor: true } : {};
    case 'system':
      return {};
    case 'citizen': {
      const person = { accountId: actor.accountId, name: actor.name };
      return actor.tracks === dossierId ? { ...person, secondFactor: true } : person;
    }
    case 'official':
      return { accountId: actor.accountId, personId: actor.personId, name: actor.name, ...behalfOf(actor) };
    default:
      return assertNever(actor);
  }
}

/** For whom it was done by a delegation; the delegation itself is named in the open part. */
const behalfOf = ({ onBehalf }: Official): JsonObject =>
  onBehalf ? { onBehalfOf: { personId: onBehalf.personId, name: onBehalf.name } } : {};

/** JSON as it will come back from the database: without `undefined`. */
function plain(value: object): JsonObject {
  const json: JsonObject = JSON.parse(JSON.stringify(value));
  return json;
}

const sha256 = (text: string): string => hash('sha256', text, 'hex');
