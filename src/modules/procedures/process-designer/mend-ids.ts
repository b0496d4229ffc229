/** An id that was changed: on which line it stands, from what into what. */
export interface MendedId {
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

const isPlain = (id: string): boolean => /^(?!__proto__$)[A-Za-z_][\w.-]{0,99}$/.test(id);

/**
 * A file in which every id is plain letters and stands once: the parser leaves out what has another, with all that hangs
 * on it. References follow an id that was spelled otherwise; of two that are the same they stay with the first.
 */
export function mendIds(xml: string): { readonly xml: string; readonly mended: readonly MendedId[] } {
  const used = new Set([...xml.matchAll(/\sid\s*=\s*(["'])(.*?)\1/g)].map(([, , id = '']) => id));
  const seen = new Set<string>();
  const spelled = new Map<string, string>();
  const mended: MendedId[] = [];
  const fresh = (id: string): string => {
    const plain = id
      .normalize('NFD')
      .replaceAll(/[đĐ]/g, 'd')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^\w.-]+/g, '-')
      .slice(0, 80);
    const base = isPlain(plain) ? plain : `id-${plain}`;
    let name = base;
    for (let n = 2; used.has(name); n++) name = `${base}-${n}`;
    used.add(name);
    return name;
  };
  const withIds = xml.replaceAll(
    /(\sid\s*=\s*)(["'])(.*?)\2/g,
    (all, head: string, _: string, id: string, at: number) => {
      const twice = seen.has(id);
      seen.add(id);
      if (isPlain(id) && !twice) return all;
      const to = fresh(id);
      if (!twice) spelled.set(id, to);
      mended.push({ line: xml.slice(0, at).split('\n').length, from: id, to });
      return `${head}"${to}"`;
    },
  );
  return { xml: spelled.size === 0 ? withIds : withReferences(withIds, spelled), mended };
}

const referring = 'sourceRef|targetRef|bpmnElement|default|processRef|attachedToRef';

function withReferences(xml: string, spelled: ReadonlyMap<string, string>): string {
  return xml
    .replaceAll(
      new RegExp(`(\\s(?:${referring})\\s*=\\s*)(["'])(.*?)\\2`, 'g'),
      (all, head: string, _: string, id: string) => {
        const to = spelled.get(id);
        return to === undefined ? all : `${head}"${to}"`;
      },
    )
    .replaceAll(
      /(<(?:\w+:)?(?:flowNodeRef|incoming|outgoing)>)([^<]*)(?=<)/g,
      (all, head: string, id: string) => {
        const to = spelled.get(id.trim());
        return to === undefined ? all : `${head}${to}`;
      },
    );
}
