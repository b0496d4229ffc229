import { classes, present } from '../base/classes.ts';
import { useText } from '../base/context.ts';
import type { Common, Content } from '../base/types.ts';
import { words } from '../base/words.text.ts';
import { fieldDescription, type LabelledField, LabelledFrame } from '../field/frame.tsx';

/** Texts of the enhanced control; in the page's language unless said. */
export interface FileUploadTexts {
  readonly chooseFiles?: string | undefined;
  readonly noFileChosen?: string | undefined;
  /** By plural rule of the language, `%{count}` is the number. */
  readonly multipleFilesChosen?: Readonly<Record<string, string>> | undefined;
  readonly dropInstruction?: string | undefined;
  readonly enteredDropZone?: string | undefined;
  readonly leftDropZone?: string | undefined;
}

export interface FileUploadProps extends LabelledField, Common {
  readonly multiple?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** MIME types or endings, comma-separated. */
  readonly accept?: string | undefined;
  /** Takes the phone's back camera first. */
  readonly capture?: 'environment' | undefined;
  /** With JavaScript: a button and a drop zone in the page's language. On unless false. */
  readonly enhanced?: boolean | undefined;
  readonly texts?: FileUploadTexts | undefined;
  readonly enhancedProps?: Common | undefined;
}

/** The data attributes govuk-frontend's FileUpload reads its texts from. */
function fileUploadTexts(texts: FileUploadTexts): Record<string, string | undefined> {
  const plural = Object.entries(texts.multipleFilesChosen ?? {}).map(
    ([rule, text]) => [`data-i18n.multiple-files-chosen.${rule}`, text] as const,
  );
  return {
    'data-i18n.choose-files-button': texts.chooseFiles,
    'data-i18n.no-file-chosen': texts.noFileChosen,
    ...Object.fromEntries(plural),
    'data-i18n.drop-instruction': texts.dropInstruction,
    'data-i18n.entered-drop-zone': texts.enteredDropZone,
    'data-i18n.left-drop-zone': texts.leftDropZone,
  };
}

function usePageTexts(): FileUploadTexts {
  const t = useText();
  return {
    chooseFiles: t(words.chooseFile),
    noFileChosen: t(words.noFileChosen),
    multipleFilesChosen: { one: t(words.filesChosen), other: t(words.filesChosen) },
    dropInstruction: t(words.dropHere),
    enteredDropZone: t(words.enteredDropZone),
    leftDropZone: t(words.leftDropZone),
  };
}

function Enhanced({ props, children }: { readonly props: FileUploadProps; readonly children?: Content }) {
  const texts = usePageTexts();
  return (
    <div
      {...props.enhancedProps?.attributes}
      class={classes('govuk-file-upload-wrapper', props.enhancedProps?.class)}
      data-module="govuk-file-upload"
      {...fileUploadTexts(props.texts ?? texts)}
    >
      {children}
    </div>
  );
}

/** A file, or several, from the device or its camera. Say types and the limit in the hint, before the upload. */
export function FileUpload(props: FileUploadProps) {
  const id = props.id ?? props.name;
  const control = (
    <input
      class={classes('govuk-file-upload', props.class, present(props.error) && 'govuk-file-upload--error')}
      id={id}
      name={props.name}
      type="file"
      disabled={props.disabled}
      multiple={props.multiple}
      accept={props.accept}
      capture={props.capture}
      aria-describedby={fieldDescription(id, props)}
      {...props.attributes}
    />
  );
  return (
    <LabelledFrame {...props}>
      {props.group?.before}
      {props.enhanced === false ? control : <Enhanced props={props}>{control}</Enhanced>}
      {props.group?.after}
    </LabelledFrame>
  );
}
