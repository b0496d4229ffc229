import { classes, present } from '../base/classes.ts';
import type { Common, Content, Size } from '../base/types.ts';

export interface LegendProps {
  readonly legend?: Content;
  readonly legendSize?: Size | undefined;
  readonly legendClass?: string | undefined;
  /** The legend is the page's only heading: one question a page. */
  readonly legendIsPageHeading?: boolean | undefined;
}

export interface FieldsetProps extends Common, LegendProps {
  readonly children?: Content;
  readonly describedBy?: string | undefined;
  readonly role?: 'group' | undefined;
}

/** Controls that belong together under one legend. */
export function Fieldset(props: FieldsetProps) {
  const { legend, legendSize } = props;
  return (
    <fieldset
      {...props.attributes}
      class={classes('govuk-fieldset', props.class)}
      role={props.role}
      aria-describedby={props.describedBy || undefined}
    >
      {present(legend) && (
        <legend
          class={classes(
            'govuk-fieldset__legend',
            legendSize && `govuk-fieldset__legend--${legendSize}`,
            props.legendClass,
          )}
        >
          {props.legendIsPageHeading ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
      )}
      {props.children}
    </fieldset>
  );
}
