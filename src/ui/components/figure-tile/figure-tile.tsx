import { classes, present } from '../base/classes.ts';
import type { Content } from '../base/types.ts';

export interface FigureTileProps {
  /** The number, formatted for the reader. */
  readonly value: string;
  readonly label: string;
  /** The list behind the number: every figure can be opened. */
  readonly href: string;
  readonly note?: Content;
  /** A coloured edge; the label says what it means. */
  readonly tone?: 'neutral' | 'good' | 'warning' | 'bad' | undefined;
}

/** A number with its label, both one link to what is behind it. */
export function FigureTile({ value, label, href, note, tone }: FigureTileProps) {
  return (
    <div class={classes('mc-figure', tone && tone !== 'neutral' && `mc-figure--${tone}`)}>
      <a class="mc-figure__link" href={href}>
        <span class="mc-figure__value">{value}</span> <span class="mc-figure__label">{label}</span>
      </a>
      {present(note) && <p class="mc-figure__note">{note}</p>}
    </div>
  );
}

/** Tiles side by side, as many as fit. */
export function FigureTiles({ tiles }: { readonly tiles: readonly FigureTileProps[] }) {
  return (
    <ul class="mc-figures">
      {tiles.map((tile) => (
        <li key={tile.label}>
          <FigureTile {...tile} />
        </li>
      ))}
    </ul>
  );
}
