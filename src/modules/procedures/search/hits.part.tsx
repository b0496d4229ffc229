import type { Lang } from '#kernel';
import { Link, Tag } from '#ui';
import { wordsText } from '../words.text.ts';
import { procedureHref } from './search.paths.ts';
import { searchText } from './search.text.ts';
import type { Findable } from './search-index.ts';

export interface HitsProps {
  readonly hits: readonly Findable[];
  readonly lang: Lang;
  readonly unit: string | undefined;
}

/** Procedures as they are found: each with who settles it and where it is filed. */
export function Hits({ hits, lang, unit }: HitsProps) {
  return (
    <ul class="mc-list">
      {hits.map((hit) => (
        <Hit key={hit.code} hit={hit} lang={lang} unit={unit} />
      ))}
    </ul>
  );
}

function Hit({ hit, lang, unit }: { readonly hit: Findable } & Omit<HitsProps, 'hits'>) {
  const text = wordsText[lang];
  const english = lang === 'en';
  const name = english && hit.nameEn !== undefined ? hit.nameEn : hit.nameVi;
  const field = english && hit.fieldEn !== undefined ? hit.fieldEn : hit.fieldVi;
  return (
    <li class="mc-list__item">
      <p class="mc-list__title">
        <Link href={procedureHref(hit.code, unit)}>
          <span class="mc-clamp" lang={name === hit.nameVi ? 'vi' : lang}>
            {name}
          </span>
        </Link>
      </p>
      <p class="mc-list__note">
        <span lang={field === hit.fieldVi ? 'vi' : lang}>{field}</span>
        {' · '}
        {hit.levels.map((level) => text.level[level]).join(', ')}
        {' · '}
        {hit.code}
        {' · '}
        <Where hit={hit} lang={lang} />
      </p>
    </li>
  );
}

/** What can be done here stands out; the rest is said in plain words. */
function Where({ hit, lang }: { readonly hit: Findable; readonly lang: Lang }) {
  const text = searchText[lang].where;
  if (hit.filedHere) return <Tag colour="green">{text.local}</Tag>;
  if (hit.route === undefined) return <>{text.listed}</>;
  return <>{hit.route === 'local' ? text.desk : text[hit.route]}</>;
}
