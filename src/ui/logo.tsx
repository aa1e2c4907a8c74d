/** A point that spreads: dot, ring, rays. Drawn in the colour of the text around it. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" fill="none" stroke="currentColor" aria-hidden="true">
      <circle cx="14" cy="14" r="3.2" fill="currentColor" stroke="none" />
      <circle cx="14" cy="14" r="7.4" strokeWidth="1.8" />
      <circle
        cx="14"
        cy="14"
        r="12"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeDasharray="0 6.283"
        transform="rotate(-90 14 14)"
      />
    </svg>
  );
}
