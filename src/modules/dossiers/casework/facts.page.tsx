import type { Content } from '#ui';

export interface FactsProps {
  readonly rows: readonly (readonly [key: string, value: Content] | false | undefined)[];
}

/** Facts in a narrow place: each word above what it says. Rows that are false are left out. */
export function Facts({ rows }: FactsProps) {
  return (
    <dl class="mc-facts">
      {rows.map(
        (row) =>
          row && (
            <div>
              <dt>{row[0]}</dt>
              <dd>{row[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
