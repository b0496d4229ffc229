import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type DossierId, isJsonObject, type JsonObject, plainDate } from '#kernel';
import { unitByCode } from '#organisations';
import { newId } from '#platform/ids';
import { testNow, testOffice } from '#test/office';
import { submit } from '../filing/submit.action.ts';
import { digestOf, hashOf } from '../journal/entry.ts';
import { journalOf } from '../journal/journal.store.ts';
import { perform } from '../perform.ts';
import { verifyDossiers } from '../verify/verify.action.ts';
import { decideAccept } from './accept.ts';

const base = await testOffice();
after(() => base.close());

test('an acceptance keeps what the table of its version gives, and verifying finds another amount', async () => {
  const version = await base.versionOf('2.000635');
  const unit = await unitByCode(base.db, '24871', plainDate('2026-11-20'));
  assert.ok(unit);
  const owner = await base.citizen();
  const filed = await submit(base.office, {
    ...{ actor: owner, key: newId(), now: testNow, applicantName: owner.name },
    submission: {
      ...{ procedureCode: version.code, procedureVersionId: version.id, channel: 'online', papers: [] },
      places: { help: unit.id, reception: unit.id, competent: unit.id },
      ...{ ownerAccountId: owner.accountId, ownerSessionId: null, applicant: { name: owner.name } },
      answers: { copies: 3 },
    },
  });
  assert.ok(filed.ok);
  const { id } = filed.value.dossier;
  const actor = await base.official('24871', 'deskOfficer');
  const done = await perform(
    base.office,
    { dossierId: id, key: newId(), actor, action: 'accept', now: testNow },
    (dossier, context) => decideAccept(dossier, { components: [], note: '' }, context),
  );
  assert.ok(done.ok);
  const entry = (await journalOf(base.db, id)).find(({ type }) => type === 'DossierAccepted');
  assert.ok(entry?.private && isJsonObject(entry.private));
  assert.deepEqual(entry.private['fee'], { amount: 24_000, rows: ['each-copy'] });
  const findings = async () => (await verifyDossiers(base.office)).findings.map(({ what }) => what);
  assert.deepEqual(await findings(), []);

  await forge(id, { ...entry.private, fee: { amount: 8000, rows: ['each-copy'] } });
  assert.deepEqual(await findings(), ['fee.differs']);
});

/** Puts other private words into the acceptance and hashes the chain anew, so that it holds again. */
async function forge(id: DossierId, put: JsonObject): Promise<void> {
  let prevHash: string | undefined;
  for (const entry of await journalOf(base.owner, id)) {
    const own = entry.type === 'DossierAccepted' ? put : entry.private;
    const privateDigest = own === entry.private || !own ? entry.privateDigest : digestOf(own);
    const said = { ...entry, privateDigest, prevHash: prevHash ?? entry.prevHash };
    const hash = hashOf(id, said);
    await base.owner.run({
      text: `update journal set private = $3, private_digest = decode($4, 'hex'), prev_hash = decode($5, 'hex'),
        hash = decode($6, 'hex') where dossier_id = $1 and seq = $2`,
      values: [id, entry.seq, JSON.stringify(own), privateDigest, said.prevHash, hash],
    });
    prevHash = hash;
  }
  const text = `update dossier set head = decode($2, 'hex') where id = $1`;
  await base.owner.run({ text, values: [id, prevHash] });
}
