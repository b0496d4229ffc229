import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type AccountId, addMinutes, type Instant, instant, type SessionId } from '#kernel';
import { endHolding, loadDemonstration, loadUnits } from '#organisations';
import { newToken } from '#platform/http';
import { newId } from '#platform/ids';
import { sealWith } from '#platform/seal';
import { type TestDatabase, testDatabase } from '#test/database';
import { changePassword } from './change-password/change-password.action.ts';
import { choosePost } from './choose-post/choose-post.action.ts';
import {
  accountDetails,
  createAccount,
  createApiToken,
  demonstrationPassword,
  disable,
  loadDemonstrationAccounts,
  passwordHasher,
  sessionPort,
  setPassword,
  signIn,
  signOut,
  sweepSessions,
  unlock,
} from './index.ts';
import { endMySession, myAccount } from './my-account/my-account.action.ts';

const content = path.join(import.meta.dirname, '../../../content');
const now = instant('2026-11-20T09:00');
const password = demonstrationPassword;
const administrator = { kind: 'system', reason: 'test' } as const;

describe('identity', () => {
  let base: TestDatabase;
  const seal = sealWith('a secret of the tests, long enough');
  const passwords = passwordHasher(2);
  const moved: { guestSessionId: SessionId; accountId: AccountId }[] = [];
  const deps = () => ({
    ...{ db: base.db, passwords, seal },
    onSignIn: [async (_: unknown, event: (typeof moved)[number]) => void moved.push(event)],
  });
  const port = () => sessionPort(base.db, seal);
  const enter = async (login: string, at: Instant = now, previousToken?: string) => {
    const result = await signIn(deps(), { login, password, previousToken, now: at });
    assert.ok(result.ok, login);
    return result.value;
  };

  before(async () => {
    base = await testDatabase({ poolSize: 1 });
    await loadUnits(base.db, content);
    const posts = await loadDemonstration(base.db, content);
    await loadDemonstrationAccounts(deps(), posts, now);
  });
  after(() => base.close());

  test('an official acts in their post, with its permissions and the names a journal keeps', async () => {
    const { token } = await enter(' MotCua.DinhVan ');
    const { actor, state } = await port().resolve(token, now);
    assert.equal(state, 'live');
    assert.ok(actor.kind === 'official');
    assert.equal(actor.agencyName.vi, 'Ủy ban nhân dân xã Đinh Văn Lâm Hà');
    assert.equal(actor.role, 'deskOfficer');
    assert.ok(actor.permissions.has('dossier.accept') && !actor.permissions.has('dossier.approve'));
  });

  test('the database never sees a token, and another token is nobody', async () => {
    const { token } = await enter('0900000001');
    const rows = await base.owner.run({
      text: 'select * from session where token_hash = $1',
      values: [Buffer.from(token)],
    });
    assert.equal(rows.length, 0);
    assert.equal((await port().resolve(`${token.slice(1)}A`, now)).state, 'none');
    assert.equal((await port().resolve('../../etc', now)).state, 'none');
    assert.equal((await port().resolve(undefined, now)).state, 'none');
  });

  test('silence, the clock and signing out each end a session', async () => {
    const { token } = await enter('vanthu.dinhvan');
    const later = (minutes: number) => addMinutes(now, minutes);
    for (let minute = 50; minute < 720; minute += 50)
      assert.equal((await port().resolve(token, later(minute))).state, 'live', `${minute}`);
    assert.equal((await port().resolve(token, later(721))).state, 'expired');
    const second = await enter('vanthu.dinhvan');
    assert.equal((await port().resolve(second.token, later(60))).state, 'expired');
    const third = await enter('vanthu.dinhvan');
    const { actor } = await port().resolve(third.token, now);
    assert.ok(actor.kind === 'official');
    await signOut(base.db, actor.sessionId, now);
    assert.equal((await port().resolve(third.token, now)).state, 'expired');
  });

  test('five wrong passwords rest the account for a quarter of an hour, also when they come at once', async () => {
    const login = 'chutich.namban';
    const attempt = (typed: string, at: Instant) =>
      signIn(deps(), { login, password: typed, previousToken: undefined, now: at });
    const wrong = await Promise.all(
      Array.from({ length: 12 }, (_, n) => attempt(`wrong password ${n}`, now)),
    );
    assert.ok(wrong.every((result) => !result.ok && result.error.code === 'sign-in-failed'));
    const right = await attempt(password, addMinutes(now, 14));
    assert.deepEqual(
      right,
      await signIn(deps(), { login: 'nobody', password, previousToken: undefined, now }),
    );
    assert.equal((await attempt(password, addMinutes(now, 15))).ok, true);
  });

  test('an administrator lifts a lock-out, and four mistakes do not lock', async () => {
    const login = 'kinhte.namban';
    const wrong = () => signIn(deps(), { login, password: 'wrong password', previousToken: undefined, now });
    for (let n = 0; n < 4; n += 1) await wrong();
    await enter(login);
    for (let n = 0; n < 5; n += 1) await wrong();
    assert.ok((await unlock(base.db, login, { actor: administrator, now })).ok);
    await enter(login);
  });

  test('signing in gives a new token, ends the old session and hands the guest’s drafts over', async () => {
    const guest = newToken();
    const guestSessionId = await port().beginGuest(guest, now);
    assert.equal(await port().beginGuest(guest, now), guestSessionId, 'a form sent twice begins one session');
    assert.equal((await port().resolve(guest, now)).state, 'live');
    const { token, account } = await enter('0900000001', now, guest);
    assert.notEqual(token, guest);
    assert.equal((await port().resolve(guest, now)).state, 'expired');
    assert.deepEqual(moved.at(-1), { guestSessionId, accountId: account.id });
    const before = moved.length;
    const other = newToken();
    await port().beginGuest(other, now);
    await enter('motcua.dinhvan', now, other);
    assert.equal(moved.length, before, 'an official takes no drafts of citizens');
  });

  test('whoever no longer holds a post no longer acts in it; whoever holds two chooses', async () => {
    const { token } = await enter('chuyenvien.tanha');
    const { actor } = await port().resolve(token, now);
    assert.ok(actor.kind === 'official');
    const clerk = await enter('vanthu.tanha');
    const { actor: other } = await port().resolve(clerk.token, now);
    assert.ok(other.kind === 'official');
    assert.deepEqual((await choosePost(base.db, actor, { postId: other.postId, now })).ok, false);
    await base.owner.run({
      text: 'insert into assignment (id, post_id, person_id, starts_at) values ($1, $2, $3, $4)',
      values: [newId(), other.postId, actor.personId, new Date(now)],
    });
    assert.ok((await choosePost(base.db, actor, { postId: other.postId, now })).ok);
    const changed = (await port().resolve(token, now)).actor;
    assert.ok(changed.kind === 'official' && changed.role === 'clerk');
    await base.db.transaction((tx) => endHolding(tx, actor.personId, other.postId, addMinutes(now, 5)));
    assert.equal((await port().resolve(token, addMinutes(now, 4))).state, 'live');
    assert.equal((await port().resolve(token, addMinutes(now, 5))).state, 'expired');
    await base.db.transaction((tx) => endHolding(tx, actor.personId, actor.postId, addMinutes(now, 5)));
    const none = await signIn(deps(), {
      login: 'chuyenvien.tanha',
      password,
      previousToken: undefined,
      now: addMinutes(now, 6),
    });
    assert.equal(!none.ok && none.error.code, 'no-post');
  });

  test('a disabled account and a new password end every session', async () => {
    const { token } = await enter('chuyenvien.hamkiem');
    assert.ok((await disable(base.db, 'chuyenvien.hamkiem', { actor: administrator, now })).ok);
    assert.equal((await port().resolve(token, now)).state, 'expired');
    const clerk = await enter('vanthu.hamkiem');
    assert.ok((await setPassword(deps(), { login: 'vanthu.hamkiem', password: 'một mật khẩu mới', now })).ok);
    assert.equal((await port().resolve(clerk.token, now)).state, 'expired');
  });

  test('a password set meanwhile beats one that is just being checked or changed, and what was half begun with it', async () => {
    const login = 'motcua.tanha';
    const given = 'mật khẩu do người khác cấp';
    const real = passwordHasher(2);
    const give = () => setPassword(deps(), { login, password: given, now });
    const slow = {
      ...real,
      verify: async (hash: string | undefined, typed: string) => {
        const right = await real.verify(hash, typed);
        await give();
        return right;
      },
    };
    const asked = { login, password, previousToken: undefined, now };
    const late = await signIn({ ...deps(), onSignIn: [], passwords: slow }, asked);
    assert.equal(!late.ok && late.error.code, 'sign-in-failed');

    const entered = await signIn(deps(), { ...asked, password: given });
    assert.ok(entered.ok);
    const { account, sessionId } = entered.value;
    const change = (next: string, passwords = real) =>
      changePassword(
        { ...deps(), passwords },
        {
          ...{ accountId: account.id, sessionId, current: given, next, now, device: undefined },
        },
      );
    const taken = await change('mật khẩu của kẻ trộm', { ...slow });
    assert.equal(!taken.ok && taken.error.code, 'wrong-password', 'the administrator was faster');
    const both = await Promise.all([change('mật khẩu thứ nhất'), change('mật khẩu thứ hai')]);
    assert.equal(both.filter(({ ok }) => ok).length, 1, 'of two at once one is the password');
  });

  test('a citizen’s personal id is unreadable in the database, and a telephone number has one account', async () => {
    const asked = {
      kind: 'citizen',
      login: '0912 345 678',
      password: 'trà atisô Đà Lạt',
      displayName: 'Trần Văn Thử',
      now,
    } as const;
    const made = await createAccount(deps(), { ...asked, idNumber: '068090123456' });
    assert.ok(made.ok && made.value.phone === '0912345678');
    const again = await createAccount(deps(), { ...asked, idNumber: undefined });
    assert.equal(!again.ok && again.error.code, 'login-taken');
    const rows = await base.owner.run<{ row: string }>({
      text: 'select account::text as row from account where id = $1',
      values: [made.value.id],
    });
    assert.ok(!rows[0]?.row.includes('068090123456'));
    assert.equal((await accountDetails(deps(), made.value.id))?.idNumber, '068090123456');
    assert.equal(
      (await myAccount(deps(), { kind: 'citizen', accountId: made.value.id }, now))?.idNumber,
      '•••• •••• 3456',
    );
  });

  test('what was typed is kept for its own page, encrypted, for a day', async () => {
    const token = await port().keep('/nop/1', { hoTen: 'Nguyễn Ngọc Ẩn', kem: ['a', 'b'] }, now);
    assert.deepEqual(await port().takeKept(token, '/nop/1', now), {
      hoTen: 'Nguyễn Ngọc Ẩn',
      kem: ['a', 'b'],
    });
    assert.ok(await port().takeKept(token, '/nop/1', now), 'a reload on a bad line loses nothing');
    assert.equal(await port().takeKept(token, '/nop/2', now), undefined);
    assert.equal(await port().takeKept('guess', '/nop/1', now), undefined);
    assert.equal(await port().takeKept(token, '/nop/1', addMinutes(now, 24 * 60)), undefined);
    assert.ok((await sweepSessions(base.db, addMinutes(now, 24 * 60))) > 0);
  });

  test('a token of the API acts for its account until it expires', async () => {
    const asked = { login: 'motcua.hamkiem', name: 'bench', days: 1, now };
    const made = await createApiToken(base.db, asked);
    assert.ok(made.ok);
    const actor = await port().resolveApiToken(made.value, now);
    assert.ok(actor?.kind === 'official' && actor.role === 'deskOfficer' && actor.sessionId === undefined);
    assert.equal(await port().resolveApiToken(made.value, addMinutes(now, 24 * 60)), undefined);
    assert.equal(await port().resolveApiToken('motcua_nonsense', now), undefined);
    const none = await createApiToken(base.db, { ...asked, postCode: '68.stp.ld.giamdoc' });
    assert.equal(!none.ok && none.error.code, 'no-such-post');
  });

  test('only one’s own sessions can be ended from one’s account', async () => {
    const { token, account } = await enter('0900000001');
    const { actor } = await port().resolve(token, now);
    assert.ok(actor.kind === 'citizen' && actor.sessionId);
    assert.equal(
      await endMySession(base.db, actor.sessionId, { accountId: newId<'account'>(), now, device: undefined }),
      false,
    );
    assert.equal(
      await endMySession(base.db, actor.sessionId, { accountId: account.id, now, device: undefined }),
      true,
    );
    assert.equal((await port().resolve(token, now)).state, 'expired');
  });

  test('the database refuses what must never be', async () => {
    for (const text of [
      `update account set login = 'Upper.Case'`,
      `update account set password_hash = 'plain'`,
      `update account set person_id = null where kind = 'official'`,
      `update account set id_number_digest = null where id_number_sealed is not null`,
      `update account set phone = '12345'`,
      `update account set person_id = (select person_id from account where kind = 'official' limit 1)
        where kind = 'official'`,
      'delete from account',
      'delete from api_token',
    ])
      await assert.rejects(base.db.run({ text, values: [] }), text);
  });
});
