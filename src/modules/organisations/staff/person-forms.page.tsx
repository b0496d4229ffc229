import type { Lang } from '#kernel';
import {
  Button,
  type Content,
  DateField,
  Form,
  InsetText,
  Link,
  RadiosField,
  SelectField,
  SummaryList,
  TextField,
  WarningText,
} from '#ui';
import { bind, dateIn, type FormState, hasErrors } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import type { Post } from '../post.ts';
import { personPath, staffPath } from './staff.paths.ts';
import { staffText } from './staff.text.ts';

export interface StaffFormProps {
  readonly view: PageView;
  readonly form: FormState;
  /** Where it is sent. */
  readonly action: string;
  /** Posts that may be chosen. */
  readonly posts: readonly Post[];
  readonly idempotencyKey: string;
}

/** Somebody new: who, under which login, in which post from when. */
export function NewPersonPage(props: StaffFormProps) {
  const { view, form } = props;
  const { lang } = view;
  const text = staffText[lang];
  return (
    <Frame {...props} title={text.newPersonTitle} submit={text.add}>
      <TextField {...bind(form, 'hoTen', lang)} label={text.name} kind="name" />
      <TextField {...bind(form, 'tenDangNhap', lang)} label={text.login} hint={text.loginHint} />
      <ChoosePost {...props} lang={lang} label={text.choosePost} />
      <Day form={form} lang={lang} label={text.fromDay} hint={text.fromDayHint} />
    </Frame>
  );
}

/** One more post for somebody who is there. */
export function AppointPage(props: StaffFormProps & { readonly name: string }) {
  const { view, form, name } = props;
  const { lang } = view;
  const text = staffText[lang];
  return (
    <Frame {...props} title={text.appointTitle} submit={text.appointSubmit}>
      <SummaryList rows={[{ key: text.person, value: name }]} />
      <ChoosePost {...props} lang={lang} label={text.choosePost} />
      <Day form={form} lang={lang} label={text.fromDay} hint={text.fromDayHint} />
    </Frame>
  );
}

/** Out of a post, or out of it into another. */
export function LeavePage(props: StaffFormProps & { readonly name: string; readonly from: Post }) {
  const { view, form, name, from } = props;
  const { lang } = view;
  const text = staffText[lang];
  return (
    <Frame {...props} title={text.leaveTitle} submit={text.save}>
      <SummaryList
        rows={[
          { key: text.person, value: name },
          { key: text.post, value: `${from.name[lang]}, ${from.unitName[lang]}` },
        ]}
      />
      <RadiosField
        {...bind(form, 'viec', lang)}
        label={text.leaveWhat}
        options={[
          { value: 'thoi', label: text.leave },
          {
            value: 'chuyen',
            label: text.move,
            conditional: <ChoosePost {...props} lang={lang} label={text.moveTo} />,
          },
        ]}
      />
      <Day form={form} lang={lang} label={text.leaveDay} hint={text.leaveDayHint} />
    </Frame>
  );
}

interface FrameProps extends StaffFormProps {
  readonly title: string;
  readonly submit: string;
  readonly children: Content;
}

function Frame({ view, form, action, title, submit, idempotencyKey, children }: FrameProps) {
  const text = staffText[view.lang];
  return (
    <Page
      view={view}
      title={title}
      variant="officials"
      back={{ href: staffPath, text: text.title }}
      errors={hasErrors(form.errors) ? form.errors : undefined}
      private
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={action} idempotencyKey={idempotencyKey}>
        {children}
        <Button preventDoubleClick>{submit}</Button>
      </Form>
    </Page>
  );
}

function ChoosePost({
  form,
  posts,
  lang,
  label,
}: StaffFormProps & { readonly lang: Lang; readonly label: string }) {
  return (
    <SelectField
      {...bind(form, 'viTri', lang)}
      label={label}
      options={posts.map(({ id, name, unitName }) => ({
        value: id,
        label: `${name[lang]} – ${unitName[lang]}`,
      }))}
    />
  );
}

interface DayProps {
  readonly form: FormState;
  readonly lang: Lang;
  readonly label: string;
  readonly hint?: string;
}

export const Day = ({ form, lang, label, hint }: DayProps) => (
  <DateField
    name="ngay"
    label={label}
    hint={hint}
    value={dateIn(form.values, 'ngay')}
    error={form.errors['ngay']?.[lang]}
  />
);

export interface PasswordPageProps {
  readonly view: PageView;
  readonly personId: string;
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

/** The first password, shown this once. */
export function PasswordPage({ view, personId, name, login, password }: PasswordPageProps) {
  const text = staffText[view.lang];
  return (
    <Page
      view={view}
      title={text.passwordTitle}
      variant="officials"
      back={{ href: staffPath, text: text.title }}
      private
    >
      <h1 class="govuk-heading-l">{text.passwordTitle}</h1>
      <WarningText>{text.passwordLead}</WarningText>
      <SummaryList
        rows={[
          { key: text.person, value: name },
          { key: text.login, value: login },
          { key: text.password, value: <code>{password}</code> },
        ]}
      />
      <InsetText>{text.passwordChange}</InsetText>
      <p class="govuk-body">
        <Link href={personPath(personId)}>{text.toPerson}</Link>
      </p>
    </Page>
  );
}
