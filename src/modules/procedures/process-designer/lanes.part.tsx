import type { Lang } from '#kernel';
import { isRole, roleNames } from '#organisations';
import { Link } from '#ui';
import { saidIn } from '../content/located.ts';
import { type Design, faultsAt } from './design.ts';
import { designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';
import { laneName } from './item-words.ts';

/** Who does the work: a role of the competent agency, or of another body. */
export function Lanes({ design, lang }: { readonly design: Design; readonly lang: Lang }) {
  const text = designerText[lang];
  const { outline, agencies, base, editable } = design;
  const paths = designerPaths(base);
  return (
    <>
      <h2 class="govuk-heading-m">{text.lanes}</h2>
      <ul class="govuk-list">
        {outline?.lanes.map(({ id, role, agency }) => (
          <li key={id}>
            {editable ? (
              <Link href={paths.lane(id)}>{laneName(outline, id, lang)}</Link>
            ) : (
              laneName(outline, id, lang)
            )}
            <span class="mc-quiet">
              {' '}
              {roleWords(role, laneName(outline, id, lang), lang)}
              {agency !== '' && `, ${agencies.find(({ key }) => key === agency)?.name[lang] ?? agency}`}
            </span>
            {faultsAt(design.faults, id).map((fault) => saidIn(fault.message, lang))}
          </li>
        ))}
      </ul>
      {editable && (
        <p class="govuk-body">
          <Link href={paths.newLane}>{text.addLane}</Link>
        </p>
      )}
    </>
  );
}

/** The role where the lane's name does not say it already. */
function roleWords(role: string, name: string, lang: Lang): string {
  if (!isRole(role)) return designerText[lang].needRole;
  return name.startsWith(roleNames[role][lang]) ? '' : roleNames[role][lang];
}
