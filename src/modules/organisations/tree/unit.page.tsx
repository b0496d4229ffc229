import { dayIn } from '#calendar';
import type { Lang, PlainDate } from '#kernel';
import { Button, ButtonGroup, Link, SummaryList, Timeline, type TimelineItem } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { staffHref } from '../staff/staff.paths.ts';
import type { Unit } from '../unit.ts';
import { actSlugs, newUnitPath, unitActPath, unitFieldsPath, unitPath, unitsPath } from './tree.paths.ts';
import type { UnitState } from './tree.store.ts';
import { treeText } from './tree.text.ts';
import type { TreeNode } from './tree.ts';

interface Succession {
  readonly unit: Unit;
  readonly on: PlainDate;
  readonly how: 'whole' | 'part';
}

export interface UnitPageProps {
  readonly view: PageView;
  readonly today: PlainDate;
  /** As it is called on the day that is looked at. */
  readonly node: TreeNode;
  readonly parent: Unit | undefined;
  readonly fields: readonly string[];
  readonly states: readonly UnitState[];
  readonly successors: readonly Succession[];
  readonly predecessors: readonly Succession[];
  /** Whether its agency has posts to look at. */
  readonly staffed: boolean;
}

/** One unit: what it is, what it was, what continues it, and what may be done with it. */
export function UnitPage(props: UnitPageProps) {
  const { view, node } = props;
  const { lang } = view;
  const text = treeText[lang];
  const { unit, children } = node;
  return (
    <Page
      view={view}
      title={unit.fullName[lang]}
      variant="officials"
      back={{ href: unitsPath, text: text.back }}
      private
    >
      <h1 class="govuk-heading-l">{unit.fullName[lang]}</h1>
      <SummaryList rows={rowsOf(props)} />
      {children.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{text.children}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {children.map((child) => (
              <li key={child.unit.id}>
                <Link href={unitPath(child.unit.id)}>{child.unit.fullName[lang]}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <Acts {...props} />
      <h2 class="govuk-heading-m">{text.history}</h2>
      <Timeline items={historyOf(props)} label={text.history} />
    </Page>
  );
}

const validityIn = ({ validFrom, validTo }: Unit, lang: Lang): string =>
  validTo === undefined
    ? treeText[lang].from(dayIn(validFrom, lang))
    : treeText[lang].span(dayIn(validFrom, lang), dayIn(validTo, lang));

function rowsOf({ view: { lang }, node, parent, fields }: UnitPageProps) {
  const text = treeText[lang];
  const { unit, heads, desks } = node;
  const agencyCode = unit.agencyCode ?? '';
  const led = heads.map(({ personName, postName }) => `${personName} (${postName[lang]})`);
  const rows: readonly (readonly [string, string])[] = [
    [text.code, unit.code],
    [text.kind, text.kinds[unit.kind]],
    [text.parent, parent?.fullName[lang] ?? ''],
    [text.validity, validityIn(unit, lang)],
    [text.head, led.join(', ') || text.nobody],
    [text.deskOf, desks.map(({ fullName }) => fullName[lang]).join(', ')],
    [
      text.agencyCode,
      unit.agencyCodeVerified || agencyCode === '' ? agencyCode : text.unverified(agencyCode),
    ],
    [text.fields, fields.join(', ')],
  ];
  return rows.filter(([, value]) => value !== '').map(([key, value]) => ({ key, value }));
}

function Acts({ view: { lang }, node: { unit }, staffed }: UnitPageProps) {
  const text = treeText[lang];
  const standing = unit.validTo === undefined;
  return (
    <>
      <h2 class="govuk-heading-m">{text.acts}</h2>
      <ButtonGroup>
        {standing && <Button href={`${newUnitPath}?thuoc=${unit.id}`}>{text.addInside}</Button>}
        {standing && unit.kind !== 'province' && (
          <>
            <Button href={unitActPath(unit.id, actSlugs.rename)} variant="secondary">
              {text.rename}
            </Button>
            {unit.agencyId !== unit.id && (
              <Button href={unitActPath(unit.id, actSlugs.move)} variant="secondary">
                {text.move}
              </Button>
            )}
            {unit.kind === 'division' && (
              <Button href={unitFieldsPath(unit.id)} variant="secondary">
                {text.changeFields}
              </Button>
            )}
            <Button href={unitActPath(unit.id, actSlugs.end)} variant="secondary">
              {text.end}
            </Button>
          </>
        )}
        {staffed && <Link href={staffHref(unit.agencyId)}>{text.staff}</Link>}
      </ButtonGroup>
    </>
  );
}

function historyOf(props: UnitPageProps): TimelineItem[] {
  const { view, today, node, states, successors, predecessors } = props;
  const { lang } = view;
  const text = treeText[lang];
  const { unit } = node;
  const item = (on: PlainDate, title: string, more?: string): TimelineItem & { readonly on: PlainDate } => ({
    ...{ on, title, when: dayIn(on, lang), dateTime: on, children: more || undefined },
    ...{ state: on > today ? 'upcoming' : 'done', stateWord: on > today ? text.comes : '' },
  });
  const first = states[0] ?? unit;
  const items = [
    item(unit.validFrom, text.began(first.fullName[lang])),
    ...predecessors.map(({ unit: from, on, how }) =>
      item(on, (how === 'whole' ? text.continues : text.partlyContinues)(from.fullName[lang])),
    ),
    ...states
      .slice(1)
      .map((each) => item(each.from, text.called(each.fullName[lang], each.parentName), each.ground)),
    ...(unit.validTo === undefined ? [] : [item(unit.validTo, text.ended)]),
    ...successors.map(({ unit: to, on, how }) =>
      item(on, (how === 'whole' ? text.continuedBy : text.partlyBy)(to.fullName[lang])),
    ),
  ];
  return items.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map(({ on: _, ...each }) => each);
}
