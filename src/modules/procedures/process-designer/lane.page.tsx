import { isRole, roleNames, rolePermissions, roles } from '#organisations';
import { Button, Form, RadiosField, TextField } from '#ui';
import { bind, type FormState } from '#ui/forms';
import { Page, type PageView } from '#ui/layout';
import type { Design } from './design.ts';
import { designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';

export interface LanePageProps {
  readonly view: PageView;
  readonly design: Design;
  /** Undefined while one is added. */
  readonly lane: string | undefined;
  readonly form: FormState;
}

/** Who works in a lane. */
export function LanePage({ view, design, lane, form }: LanePageProps) {
  const { lang } = view;
  const text = designerText[lang];
  const paths = designerPaths(design.base);
  const title = lane === undefined ? text.laneNew : text.laneTitle;
  const working = roles.filter((role) => isRole(role) && rolePermissions(role).has('dossier.complete-step'));
  return (
    <Page
      view={view}
      title={title}
      variant="officials"
      designs
      back={{ href: paths.list, text: text.backToList }}
      errors={form.errors}
      private
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={lane === undefined ? paths.newLane : paths.lane(lane)} class="mc-dense">
        <input type="hidden" name="ban" value={design.revision} />
        <TextField {...bind(form, 'ten', lang)} label={text.laneName} />
        <RadiosField
          {...bind(form, 'vaiTro', lang)}
          label={text.role}
          options={working.map((role) => ({ value: role, label: roleNames[role][lang] }))}
        />
        {design.agencies.length > 0 && (
          <RadiosField
            {...bind(form, 'coQuan', lang)}
            label={text.agency}
            options={[
              { value: '', label: text.competent },
              ...design.agencies.map(({ key, name }) => ({ value: key, label: name[lang] })),
            ]}
          />
        )}
        <Button preventDoubleClick>{lane === undefined ? text.add : text.save}</Button>
      </Form>
      {lane !== undefined && (
        <Form action={paths.act}>
          <input type="hidden" name="ban" value={design.revision} />
          <input type="hidden" name="lan" value={lane} />
          <Button variant="warning" name="viec" value="xoa-lan">
            {text.removeLane}
          </Button>
        </Form>
      )}
    </Page>
  );
}
