import type { ClockState } from './clock-state.ts';

/** One shape a state, so that it can be told without seeing the colour. */
const shapes: Record<ClockState, string> = {
  green: 'M3 8.5L6.5 12 13 5',
  amber: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8zM8 4.8v3.5l2.3 1.5',
  red: 'M8 2.5v7M8 13v.3',
  paused: 'M5.5 3.5v9M10.5 3.5v9',
  stopped: 'M3.5 3.5h9v9h-9z',
};

export function ClockIcon({ state }: { readonly state: ClockState }) {
  return (
    <svg
      class="mc-clock__icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[state]} />
    </svg>
  );
}
