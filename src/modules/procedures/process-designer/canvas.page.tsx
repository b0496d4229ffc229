import type { Lang } from '#kernel';
import { roleNames, rolePermissions, roles } from '#organisations';
import { Button, ButtonGroup, Form, InsetText, Link, SelectField, TextField } from '#ui';
import { Page, type PageView } from '#ui/layout';
import { motcuaDescriptor } from '../process/motcua-descriptor.ts';
import type { Design } from './design.ts';
import { designerPaths } from './designer.paths.ts';
import { designerText } from './designer.text.ts';
import type { Outline } from './outline.ts';
import { Faults, Times } from './standing.part.tsx';
import { StepFields } from './step-fields.part.tsx';

export interface CanvasProps {
  readonly view: PageView;
  readonly design: Design;
}

/**
 * The same file as a drawing. The script puts the canvas into its place, fills the fields of what is chosen and has the
 * server check what is drawn; saving posts the file. What only helps to draw is shown once there is a canvas.
 */
export function CanvasPage({ view, design }: CanvasProps) {
  const { lang } = view;
  const text = designerText[lang];
  const paths = designerPaths(design.base);
  return (
    <Page
      view={view}
      title={`${text.canvasTitle}: ${design.called[lang]}`}
      variant="officials"
      designs
      back={{ href: paths.list, text: text.backToList }}
      private
    >
      <span class="govuk-caption-l">
        {design.code} {design.called[lang]}
      </span>
      <h1 class="govuk-heading-l">{text.canvasTitle}</h1>
      <div
        class="mc-beside"
        data-module="mc-canvas"
        data-style={view.assets.canvasCss}
        data-check={paths.check}
        data-descriptor={JSON.stringify(motcuaDescriptor)}
        data-words={JSON.stringify({ ...text.palette, failed: text.cannotDraw })}
        data-library={JSON.stringify(text.library)}
      >
        <div>
          <div data-part="note">
            <InsetText>
              {text.canvasNote} <Link href={paths.list}>{text.toList}</Link>
            </InsetText>
          </div>
          <section class="mc-canvas__stage" data-part="stage" aria-label={text.drawing} hidden />
          <p class="govuk-body-s" data-part="drawn" hidden>
            {text.canvasHelp} <Link href={paths.list}>{text.toList}</Link>
          </p>
          <Form action={paths.canvas}>
            <input type="hidden" name="ban" value={design.revision} />
            <textarea name="bpmn" hidden aria-label={text.drawing}>
              {design.xml}
            </textarea>
            <div data-part="drawn" hidden>
              <ButtonGroup>
                <Button preventDoubleClick>{text.save}</Button>
              </ButtonGroup>
            </div>
          </Form>
          <div data-part="standing" role="status">
            <Standing design={design} lang={lang} />
          </div>
        </div>
        <div class="mc-beside__aside mc-dense" data-part="drawn" hidden>
          <h2 class="govuk-heading-s">{text.selected}</h2>
          <p class="govuk-body-s" data-part="nothing">
            {text.nothingSelected}
          </p>
          <Properties design={design} lang={lang} />
        </div>
      </div>
    </Page>
  );
}

/** How the drawing stands: put anew into the page after each check. */
export function Standing({ design, lang }: { readonly design: Design; readonly lang: Lang }) {
  return (
    <>
      <Times design={design} lang={lang} anchors={false} />
      <Faults design={design} lang={lang} anchors={false} />
    </>
  );
}

const nobody: Outline = {
  ...{ name: '', nameEn: '', shared: false, lanes: [], items: [] },
  start: { id: '', name: '', lane: '' },
  end: { id: '', name: '', lane: '' },
};

/** The fields of each kind of element; the script shows those of what is chosen. */
function Properties({ design, lang }: { readonly design: Design; readonly lang: Lang }) {
  const text = designerText[lang];
  const working = roles.filter((role) => rolePermissions(role).has('dossier.complete-step'));
  const agencies = [
    { value: '', label: text.competent },
    ...design.agencies.map(({ key, name }) => ({ value: key, label: name[lang] })),
  ];
  return (
    <>
      <div data-fields="step" hidden>
        <StepFields
          form={{ values: {}, errors: {} }}
          lang={lang}
          design={design}
          outline={nobody}
          adding={false}
          bare
        />
      </div>
      <div data-fields="lane" hidden>
        <TextField name="lane-ten" label={text.laneName} />
        <SelectField
          name="lane-vaiTro"
          label={text.role}
          options={working.map((role) => ({ value: role, label: roleNames[role][lang] }))}
        />
        <SelectField name="lane-coQuan" label={text.agency} options={agencies} />
      </div>
      <div data-fields="call" hidden>
        <SelectField
          name="call-goi"
          label={text.called}
          options={design.shared.map(({ name, title }) => ({ value: name, label: title[lang] }))}
        />
      </div>
      <div data-fields="named" hidden>
        <TextField name="named-ten" label={text.viName} />
        <TextField name="named-tenEn" label={text.enName} />
      </div>
    </>
  );
}
