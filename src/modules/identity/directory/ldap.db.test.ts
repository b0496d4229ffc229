import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { demonstrationPassword, passwordHasher, signIn } from '#identity';
import { testNow, testOffice } from '#test/office';
import { startSilent, startSlapd } from '#test/slapd';
import { isDisabled, type LdapSettings } from './directory.ts';
import { ldapDirectory } from './ldap.action.ts';

const person = (uid: string, password: string, more = '') => `
dn: uid=${uid},ou=people,dc=tinh
objectClass: inetOrgPerson
uid: ${uid}
cn: ${uid}
sn: ${uid}
userPassword: ${password}
${more}`;

const slapd = await startSlapd(`dn: dc=tinh
objectClass: domain
dc: tinh

dn: ou=people,dc=tinh
objectClass: organizationalUnit
ou: people

dn: cn=look-up,dc=tinh
objectClass: organizationalRole
objectClass: simpleSecurityObject
cn: look-up
userPassword: look-up-secret
${person('chutich.dinhvan', 'mật khẩu của tỉnh')}
${person('vanthu.dinhvan', 'mat-khau-tinh', 'employeeType: disabled\n')}
${person('nguoi.la', 'mat-khau-tinh')}
`);
const office = await testOffice();
after(async () => {
  await office.close();
  await slapd.stop();
});

const settings: LdapSettings = {
  ...{ url: slapd.url, base: 'ou=people,dc=tinh', attribute: 'uid', disabled: 'employeeType=disabled' },
  ...{ bindDn: 'cn=look-up,dc=tinh', bindSecret: 'look-up-secret', localLogins: ['quantri.lamdong'] },
};
const directory = ldapDirectory(settings);

async function codeOf(login: string, password: string, by = directory): Promise<string> {
  const deps = { db: office.db, passwords: passwordHasher(), onSignIn: [], directory: by };
  const done = await signIn(deps, { login, password, previousToken: undefined, now: testNow });
  return done.ok ? 'in' : done.error.code;
}

test('officials sign in by the password of the directory, and not by one kept here', async () => {
  assert.equal(await codeOf('chutich.dinhvan', 'mật khẩu của tỉnh'), 'in');
  assert.equal(await codeOf('chutich.dinhvan', demonstrationPassword), 'sign-in-failed');
});

test('citizens, and those who put things right, sign in by what is kept here', async () => {
  assert.equal(await codeOf('0900000001', demonstrationPassword), 'in');
  assert.equal(await codeOf('quantri.lamdong', demonstrationPassword), 'in');
});

test('an empty password, a disabled person and a login that is a filter are refused', async () => {
  assert.equal(await directory.check('chutich.dinhvan', ''), 'wrong');
  assert.equal(await directory.check('vanthu.dinhvan', 'mat-khau-tinh'), 'disabled');
  assert.equal(await codeOf('vanthu.dinhvan', 'mat-khau-tinh'), 'sign-in-failed');
  for (const login of ['*', 'chutich*', '*)(uid=*', 'chutich.dinhvan)(|(uid=*', '\\2a', 'uid=nguoi.la'])
    assert.equal(await directory.check(login, 'mật khẩu của tỉnh'), 'wrong', login);
});

test('whom only the directory knows is told so once they have shown their password; nothing is made', async () => {
  assert.equal(await codeOf('nguoi.la', 'mat-khau-tinh'), 'not-known-here');
  assert.equal(await codeOf('nguoi.la', 'đoán'), 'sign-in-failed');
  const rows = await office.db.run({ text: `select 1 from account where login = 'nguoi.la'`, values: [] });
  assert.equal(rows.length, 0);
});

test('a directory that is down or refuses us is said to be so; those who put things right still come in', async () => {
  for (const broken of [
    { ...settings, url: 'ldap://127.0.0.1:1' },
    { ...settings, bindSecret: 'changed' },
  ]) {
    const down = ldapDirectory(broken);
    assert.equal(await codeOf('giamdoc.trungtam', 'x', down), 'directory-down');
    assert.equal(await codeOf('quantri.lamdong', demonstrationPassword, down), 'in');
  }
});

test('a directory that takes the question and never answers is down, and locks nobody out by that', async () => {
  const silent = await startSilent();
  const down = ldapDirectory({ ...settings, url: `ldap://127.0.0.1:${silent.port}` }, 500);
  const codes = await Promise.all(Array.from({ length: 6 }, () => codeOf('giamdoc.trungtam', 'x', down)));
  assert.deepEqual([...new Set(codes)], ['directory-down', 'sign-in-failed']);
  assert.equal(await codeOf('giamdoc.trungtam', 'x', down), 'directory-down');
  await silent.stop();
  const [account] = await office.db.run<{ failed_count: number; locked_until: Date | null }>({
    text: `select failed_count, locked_until from account where login = 'giamdoc.trungtam'`,
    values: [],
  });
  assert.deepEqual(account, { failed_count: 0, locked_until: null });
});

test('after five wrong passwords the account rests here, before the directory is asked again', async () => {
  for (let n = 0; n < 5; n += 1) await codeOf('chutich.dinhvan', 'sai');
  assert.equal(await codeOf('chutich.dinhvan', 'mật khẩu của tỉnh'), 'sign-in-failed');
});

test('an entry of Active Directory is disabled by its flag', () => {
  assert.ok(isDisabled({ userAccountControl: '514' }, undefined));
  assert.ok(!isDisabled({ useraccountcontrol: '512' }, undefined));
  assert.ok(isDisabled({ employeeType: ['x', 'Disabled'] }, 'employeetype=disabled'));
});
