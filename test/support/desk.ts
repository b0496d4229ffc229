import type { DossierId, Instant } from '#kernel';
import { decideAccept } from '../../src/modules/dossiers/intake/accept.ts';
import { decideRefuse } from '../../src/modules/dossiers/intake/refuse.ts';
import { type Outcome, perform } from '../../src/modules/dossiers/perform.ts';
import { type TestOffice, testNow } from './office.ts';

/** What the desk officer of a unit does to a request: accepts it. */
export async function acceptAt(
  office: TestOffice,
  unitCode: string,
  dossierId: DossierId,
  now: Instant = testNow,
): Promise<Outcome> {
  const actor = await office.official(unitCode, 'deskOfficer');
  const command = { actor, dossierId, action: 'accept', key: `accept-${dossierId}`, now } as const;
  return perform(office.office, command, (dossier, context) =>
    decideAccept(dossier, { components: [], note: 'Đủ giấy tờ' }, context),
  );
}

/** The same officer refuses it, with reason and ground. */
export async function refuseAt(
  office: TestOffice,
  unitCode: string,
  dossierId: DossierId,
  now: Instant = testNow,
): Promise<Outcome> {
  const actor = await office.official(unitCode, 'deskOfficer');
  const command = { actor, dossierId, action: 'refuse', key: `refuse-${dossierId}`, now } as const;
  const words = { reason: 'Không thuộc thẩm quyền', ground: 'Nghị định 118/2025/NĐ-CP' };
  return perform(office.office, command, (dossier, context) => decideRefuse(dossier, words, context));
}
