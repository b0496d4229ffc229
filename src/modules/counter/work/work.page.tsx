import { receptionPath } from '#dossiers';
import type { Lang } from '#kernel';
import { Link } from '#ui';
import type { FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import { counterPath, deskSettingsPath, waitingPath } from '../counter.paths.ts';
import { CallPanel } from './call.part.tsx';
import type { DeskDay } from './desk-day.ts';
import { Expected, Removed } from './expected.part.tsx';
import { workWords } from './work.text.ts';

export interface WorkPageProps {
  readonly view: PageView;
  readonly unitName: string;
  readonly day: DeskDay;
  readonly form: FormState;
  readonly idempotencyKey: string;
  /** This official may set what the desk offers. */
  readonly maySet: boolean;
  /** And receive what the person who came brings. */
  readonly mayReceive: boolean;
}

/** The desk's day on one page: call the next one, see who is expected, call whoever the closure hits. */
export function DeskWorkPage(props: WorkPageProps) {
  const { view, day, idempotencyKey } = props;
  const { lang } = view;
  const t = workWords(lang);
  return (
    <Page
      view={view}
      title={t.title}
      variant="officials"
      back={{ href: '/lam-viec', text: t.toWork }}
      errors={props.form.errors}
      private
    >
      <span class="govuk-caption-l">{props.unitName}</span>
      <h1 class="govuk-heading-l">{t.title}</h1>
      {day.removed.length > 0 && <Removed removed={day.removed} lang={lang} />}
      <h2 class="govuk-heading-m">{t.queue}</h2>
      {props.mayReceive && (
        <p class="govuk-body">
          <Link href={receptionPath}>{t.reception}</Link>
        </p>
      )}
      {day.queue ? (
        <CallPanel queue={day.queue} form={props.form} idempotencyKey={idempotencyKey} lang={lang} />
      ) : (
        <Off text={t.queueOff} {...props} lang={lang} />
      )}
      <h2 class="govuk-heading-m">{t.appointments}</h2>
      {day.today ? (
        <Expected people={day.today} lang={lang} action={`${counterPath}/lich-hen`} />
      ) : (
        <Off text={t.appointmentsOff} {...props} lang={lang} />
      )}
      {day.upcoming > 0 && <p class="govuk-body">{t.upcoming(day.upcoming)}</p>}
      {day.queue && (
        <p class="govuk-body">
          <Link href={waitingPath}>{t.waitingTimes}</Link>
        </p>
      )}
      {props.maySet && (
        <p class="govuk-body">
          <Link href={deskSettingsPath}>{t.settings}</Link>
        </p>
      )}
    </Page>
  );
}

function Off({ text }: { readonly text: string; readonly lang: Lang }) {
  return <p class="govuk-body">{text}</p>;
}
