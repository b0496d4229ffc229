import { Details, Form, Link, Radios } from '#ui';
import { type PageView, ScreenPage } from '#ui/layout';
import { type KioskPlace, kioskHref } from '../counter.paths.ts';
import { resetOf } from '../kiosk/reset.ts';
import { numberWords, priorityText } from './numbers.text.ts';
import { type LineState, priorities } from './queue-ticket.ts';

export interface TakePageProps {
  readonly view: PageView;
  readonly place: KioskPlace;
  readonly owner: string;
  readonly state: string;
  /** Lines to choose from; none when no number can be taken now. */
  readonly lines: readonly Pick<LineState, 'letter' | 'name' | 'waiting'>[];
  /** Why none can be taken. */
  readonly refused: string | undefined;
  readonly idempotencyKey: string;
  readonly homeText: string;
}

/** One touch takes a number; who is called first says why. */
export function TakePage(props: TakePageProps) {
  const { view, place, lines } = props;
  const { lang } = view;
  const t = numberWords(lang);
  return (
    <ScreenPage
      view={view}
      title={t.takeTitle}
      owner={props.owner}
      state={props.state}
      reset={resetOf(place)}
    >
      <h1 class="govuk-heading-xl">{t.takeTitle}</h1>
      {props.refused !== undefined && <p class="govuk-body-l">{props.refused}</p>}
      {lines.length > 0 && (
        <Form action={kioskHref(place, 'take')} idempotencyKey={props.idempotencyKey}>
          <Priorities lang={lang} />
          <p class="govuk-body-l">{t.choose}</p>
          <div class="mc-tiles">
            {lines.map(({ letter, name, waiting }) => (
              <button key={letter} type="submit" name="loai" value={letter} class="mc-tile mc-tile--main">
                <strong>
                  {letter}. {name[lang]}
                </strong>
                <span>{t.waitingNow(waiting)}</span>
              </button>
            ))}
          </div>
        </Form>
      )}
      <div class="mc-screen__foot">
        <Link class="mc-tile mc-tile--plain" href={kioskHref(place)}>
          {props.homeText}
        </Link>
      </div>
    </ScreenPage>
  );
}

function Priorities({ lang }: { readonly lang: PageView['lang'] }) {
  const t = numberWords(lang);
  return (
    <Details summary={t.priority}>
      <Radios
        name="uuTien"
        legend={t.priorityLegend}
        items={[
          { value: '', label: t.noPriority, checked: true },
          ...priorities.map((value) => ({ value, label: priorityText[value][lang] })),
        ]}
      />
    </Details>
  );
}
