import { clockText, dayIn } from '#calendar';
import { dateIn, type Lang } from '#kernel';
import { Button, Form, Link, StackedTable, Tag, WarningText } from '#ui';
import type { AppointmentState } from '../appointments/appointment.ts';
import { appointmentStateText } from '../appointments/appointments.text.ts';
import type { ExpectedPerson } from './desk-day.ts';
import { workWords } from './work.text.ts';

interface ExpectedProps {
  readonly people: readonly ExpectedPerson[];
  readonly lang: Lang;
  readonly action: string;
}

const tones: Readonly<Record<AppointmentState, 'blue' | 'grey' | 'green' | 'red'>> = {
  booked: 'blue',
  cancelled: 'grey',
  came: 'green',
  missed: 'red',
};

/** Who is expected today, in the order of the clock; a tap says whether they came. */
export function Expected({ people, lang, action }: ExpectedProps) {
  const t = workWords(lang);
  return (
    <StackedTable
      caption={t.appointments}
      captionHidden
      dense
      rows={people}
      empty={<p>{t.noAppointments}</p>}
      columns={[
        { label: t.time, header: true, cell: ({ appointment }) => clockText(appointment.startsAt) },
        { label: t.who, cell: ({ appointment }) => appointment.name },
        { label: t.phone, cell: ({ appointment }) => <Phone phone={appointment.phone} /> },
        { label: t.about, cell: (person) => <AboutOf person={person} lang={lang} /> },
        {
          label: t.state,
          cell: ({ appointment: { state } }) => (
            <Tag colour={tones[state]}>{appointmentStateText[state][lang]}</Tag>
          ),
        },
        {
          label: t.mark,
          cell: ({ appointment }) => <Mark code={appointment.code} action={action} lang={lang} />,
        },
      ]}
    />
  );
}

function Mark({
  code,
  action,
  lang,
}: {
  readonly code: string;
  readonly action: string;
  readonly lang: Lang;
}) {
  const t = workWords(lang);
  const hidden = <span class="govuk-visually-hidden"> {code}</span>;
  return (
    <Form action={action}>
      <input type="hidden" name="ma" value={code} />
      <div class="govuk-button-group">
        <Button variant="secondary" name="den" value="co">
          {t.markCame}
          {hidden}
        </Button>
        <Button variant="secondary" name="den" value="khong">
          {t.markMissed}
          {hidden}
        </Button>
      </div>
    </Form>
  );
}

const Phone = ({ phone }: { readonly phone: string }) => <Link href={`tel:${phone}`}>{phone}</Link>;

function AboutOf({ person, lang }: { readonly person: ExpectedPerson; readonly lang: Lang }) {
  const { dossierCode } = person.appointment;
  return (
    <>
      {person.procedure?.[lang]}
      {dossierCode !== undefined && (
        <Link href={`/tra-cuu?ma=${encodeURIComponent(dossierCode)}`} class="mc-code">
          {dossierCode}
        </Link>
      )}
    </>
  );
}

interface RemovedProps {
  readonly removed: readonly ExpectedPerson[];
  readonly lang: Lang;
}

/** Booked before the closure was announced: nobody has told these people yet. */
export function Removed({ removed, lang }: RemovedProps) {
  const t = workWords(lang);
  return (
    <>
      <WarningText>{t.removedText}</WarningText>
      <StackedTable
        caption={t.removed}
        dense
        rows={removed}
        columns={[
          {
            label: t.when,
            header: true,
            cell: ({ appointment: { startsAt } }) =>
              `${clockText(startsAt)}, ${dayIn(dateIn(startsAt), lang)}`,
          },
          { label: t.who, cell: ({ appointment }) => appointment.name },
          { label: t.phone, cell: ({ appointment }) => <Phone phone={appointment.phone} /> },
          { label: t.about, cell: (person) => <AboutOf person={person} lang={lang} /> },
          { label: t.code, cell: ({ appointment }) => appointment.code },
        ]}
      />
    </>
  );
}
