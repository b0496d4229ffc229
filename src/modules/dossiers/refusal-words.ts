import { type Bilingual, isJsonObject, type JsonValue, type Lang, type Refusal } from '#kernel';
import { permissionsByRole, roleNames, roles } from '#organisations';
import { actionText } from './casework/casework.text.ts';
import { handlingText } from './handling.text.ts';
import { nowText, refusalTexts, unknownRefusal } from './refusals.text.ts';

/**
 * What a refusal says: what it means and what to do. One that comes because the dossier stands elsewhere, or
 * because the post may not, also says what may be done now and by whom.
 */
export function refusalText({ code, details }: Refusal): Bilingual {
  const text = refusalTexts[code] ?? unknownRefusal;
  const now = details?.['now'];
  if (!Array.isArray(now)) return text;
  const told = (lang: Lang) => [text[lang], whereIn(details?.['handling'], lang), nowIn(now, lang)];
  return { vi: sentences(told('vi')), en: sentences(told('en')) };
}

const sentences = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

function whereIn(handling: JsonValue | undefined, lang: Lang): string {
  const names: Readonly<Record<string, Bilingual>> = handlingText;
  const name = typeof handling === 'string' ? names[handling] : undefined;
  return name ? nowText[lang].standing(name[lang]) : '';
}

function nowIn(now: readonly JsonValue[], lang: Lang): string {
  const t = nowText[lang];
  const whoBy = new Map<string, Set<string>>();
  for (const each of now) {
    const { action, by } = isJsonObject(each) ? each : {};
    if (typeof action !== 'string' || typeof by !== 'string') continue;
    const who = whoBy.get(action) ?? new Set();
    for (const name of whoMay(by, lang)) who.add(name);
    whoBy.set(action, who);
  }
  const names: Readonly<Record<string, Bilingual>> = actionText;
  const list = [...whoBy].map(([action, who]) => t.who(names[action]?.[lang] ?? action, [...who].join(t.or)));
  return list.length > 0 ? t.may(list.join('; ')) : t.nothing;
}

/** The roles whose posts carry a permission, by their names; the applicant where it is the owner's to do. */
function whoMay(by: string, lang: Lang): readonly string[] {
  if (by === 'owner') return [nowText[lang].owner];
  return roles
    .filter((role) => permissionsByRole[role].some((permission) => permission === by))
    .map((role) => roleNames[role][lang]);
}
