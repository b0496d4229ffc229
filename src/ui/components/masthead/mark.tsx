/**
 * Our own mark: one open doorway (một cửa) with its light falling out over the threshold.
 * Decoration beside the name, so hidden from screen readers.
 */
export function Mark({ size = 40 }: { readonly size?: number | undefined }) {
  return (
    <svg class="mc-mark" viewBox="0 0 40 40" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        class="mc-mark__frame"
        d="M7 35V17C7 9.8 12.8 4 20 4s13 5.8 13 13v18h-5V17c0-4.4-3.6-8-8-8s-8 3.6-8 8v18z"
      />
      <path
        class="mc-mark__light"
        d="M20 12.5c2.5 0 4.5 2 4.5 4.5v10.5H28V35H12v-7.5h3.5V17c0-2.5 2-4.5 4.5-4.5z"
      />
      <path class="mc-mark__step" d="M3 35h34v2.5H3z" />
    </svg>
  );
}
