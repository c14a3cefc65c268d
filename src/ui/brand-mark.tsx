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
        d="M15.2 26.4C8.2 26.2 3.6 22 3.2 12.6c6.4-.4 11.4 3.400 12 10.400"
        stroke="var(--accent)"
        strokeWidth="1.7"
      />
      <path
        d="M16.800 26.400c-.6-9.400 3-16.800 12-20.400 1.600 10.800-2.400 20-12 20.400Z"
        stroke="var(--accent)"
        strokeWidth="1.7"
        fill="var(--accent-wash)"
      />
      <path d="M17.200 25.600c1.600-5.600 4-9.800 7.400-13.400" stroke="var(--accent)" strokeWidth="1.300" />
      <path
        d="M16 18.400v9.800"
        stroke="var(--clay-line)"
        strokeWidth="1.700"
        strokeDasharray="2.200 1.900"
      />
    </svg>
  );
}
