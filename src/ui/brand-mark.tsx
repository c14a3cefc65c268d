/** The mark: a book opened into two leaves, sewn at the spine. One line drawing, two inks. */
export type BrandMarkProps = {
  readonly size?: number | undefined;
  /** Given: the mark is a picture with this name; else it only decorates. */
  readonly label?: string | undefined;
};

export function BrandMark({ size = 28, label }: BrandMarkProps) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path
        d="M15.6 25.2C8.400 25 3.700 21 3.300 11.800c6.600-.3 11.700 4 12.300 13.400Z"
        stroke="var(--accent)"
        strokeWidth="1.6"
      />
      <path
        d="M16.600 25.200C15.900 15.400 19.500 7.600 28.600 4c1.700 11-2.400 20.800-12 21.200Z"
        stroke="var(--accent)"
        strokeWidth="1.6"
        fill="var(--accent-wash)"
      />
      <path
        d="M18.400 21.600c1.300-4 3.300-7.300 6-10.200M13.200 21.700c-1-2.400-2.500-4.400-4.500-6"
        stroke="var(--accent)"
        strokeWidth="1.1"
      />
      <path d="M16.100 24.800v5" stroke="var(--clay-line)" strokeWidth="1.700" strokeDasharray="2 1.700" />
    </svg>
  );
}
