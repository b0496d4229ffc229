import { type Bilingual, isJsonObject, type JsonValue, type Lang, type Refusal } from '#kernel';
import { permissionsByRole, roleNames, roles } from '#organisations';
import { actionText } from './casework/casework.text.ts';
import { handlingText } from './handling.text.ts';
import { nowText, refusalTexts, unknownRefusal } from './refusals.text.ts';

/** What a refusal says, in parts that a page can set apart. */
export interface RefusalParts {
  /** What it means and what to do. */
  readonly text: string;
  /** Where the dossier stands; empty where that is not the reason. */
  readonly standing: string;
  /** What may be done now, each with who may; undefined where that is not the question. */
  readonly now: readonly string[] | undefined;
}

export function refusalParts({ code, details }: Refusal, lang: Lang): RefusalParts {
  const text = (refusalTexts[code] ?? unknownRefusal)[lang];
  const now = details?.['now'];
  if (!Array.isArray(now)) return { text, standing: '', now: undefined };
  return { text, standing: whereIn(details?.['handling'], lang), now: allowedIn(now, lang) };
}

/**
 * The same as one text. A refusal that comes because the dossier stands elsewhere, or because the post may
 * not, also says what may be done now and by whom.
 */
export function refusalText(refusal: Refusal): Bilingual {
  const told = (lang: Lang) => {
    const { text, standing, now } = refusalParts(refusal, lang);
    const t = nowText[lang];
    return [text, standing, ...(now ? [now.length > 0 ? t.may(now.join('; ')) : t.nothing] : [])];
  };
  return { vi: sentences(told('vi')), en: sentences(told('en')) };
}

const sentences = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

function whereIn(handling: JsonValue | undefined, lang: Lang): string {
  const names: Readonly<Record<string, Bilingual>> = handlingText;
  const name = typeof handling === 'string' ? names[handling] : undefined;
  return name ? nowText[lang].standing(name[lang]) : '';
}

function allowedIn(now: readonly JsonValue[], lang: Lang): readonly string[] {
  const t = nowText[lang];
  const whoBy = new Map<string, Set<string>>();
  for (const each of now) {
    const { action, by, roles: own } = isJsonObject(each) ? each : {};
    if (typeof action !== 'string' || typeof by !== 'string') continue;
    const who = whoBy.get(action) ?? new Set();
    for (const name of whoMay(by, own, lang)) who.add(name);
    whoBy.set(action, who);
  }
  const names: Readonly<Record<string, Bilingual>> = actionText;
  return [...whoBy].map(([action, who]) => t.who(names[action]?.[lang] ?? action, [...who].join(t.or)));
}

/**
 * The roles whose posts carry a permission, by their names, of steps those the steps are for; the applicant
 * where it is the owner's to do.
 */
export function whoMay(by: string, own: JsonValue | undefined, lang: Lang): readonly string[] {
  if (by === 'owner' || by === 'applicant') return [nowText[lang].owner];
  return roles
    .filter((role) => !Array.isArray(own) || own.includes(role))
    .filter((role) => permissionsByRole[role].some((permission) => permission === by))
    .map((role) => roleNames[role][lang]);
}
