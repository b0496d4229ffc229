import type { ClockState } from './clock-badge.tsx';

/** One shape a state, so that it can be told without seeing the colour. */
const shapes: Record<ClockState, string> = {
  green: 'M3 8.500l3.500 3.500L13 5',
  amber: 'M8 3.500V8.500l3 2',
  red: 'M8 3v6M8 11.800v1.200',
  paused: 'M5.500 3.500v9M10.500 3.500v9',
  stopped: 'M4.500 4.500h7v7h-7z',
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
