/** Settings of an LDAP directory. */
export interface LdapSettings {
  /** `ldap://` or `ldaps://` with host and port. */
  readonly url: string;
  readonly base: string;
  /** By whom people are looked up; undefined: anonymously. */
  readonly bindDn: string | undefined;
  readonly bindSecret: string | undefined;
  /** The attribute that holds the login. */
  readonly attribute: string;
  /** `attribute=value` of entries that may not sign in. */
  readonly disabled: string | undefined;
  readonly localLogins: readonly string[];
}

/** ACCOUNTDISABLE of Active Directory's `userAccountControl`. */
const disabledBit = 2;

/** Whether an entry says that its person may not sign in. */
export function isDisabled(
  entry: Readonly<Record<string, unknown>>,
  disabled: LdapSettings['disabled'],
): boolean {
  const control = Number(valuesOf(entry, 'userAccountControl')[0] ?? 0);
  if ((control & disabledBit) !== 0) return true;
  const [attribute = '', value = ''] = disabled?.split('=') ?? [];
  return (
    attribute !== '' && valuesOf(entry, attribute).some((each) => each.toLowerCase() === value.toLowerCase())
  );
}

function valuesOf(entry: Readonly<Record<string, unknown>>, attribute: string): readonly string[] {
  const name = Object.keys(entry).find((each) => each.toLowerCase() === attribute.toLowerCase());
  const value = name === undefined ? [] : entry[name];
  return (Array.isArray(value) ? value : [value]).map(String);
}
