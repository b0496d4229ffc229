/**
 * An item code as it stands on a label, without spaces. Undefined where it cannot be one. Its shape is ours: letters,
 * digits and hyphens, 6 to 30 of them; what the post uses was not found said anywhere (handbook §7.7 has the name of
 * the field only).
 */
export function postItemCode(typed: string): string | undefined {
  const code = typed.normalize('NFC').toUpperCase().replace(/\s+/g, '');
  return /^[A-Z0-9-]{6,30}$/.test(code) ? code : undefined;
}
