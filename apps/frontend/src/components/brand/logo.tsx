/** The mark: something said, and done. */
export const LogoMark = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 32 32" className={className} aria-hidden="true">
    <path
      className="fill-brand"
      d="M8 2h16a6 6 0 0 1 6 6v11a6 6 0 0 1-6 6H11l-7.3 5A1.1 1.1 0 0 1 2 29V8a6 6 0 0 1 6-6Z"
    />
    <path
      className="stroke-[light-dark(var(--signal),var(--on-brand))]"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="3.4"
      d="m10 13.6 4.4 4.4L22.6 9"
    />
  </svg>
);

export const Logo = () => (
  <span className="inline-flex items-center gap-2.5 font-display text-lg font-semibold tracking-tight">
    <LogoMark className="size-7" />
    Todo
  </span>
);
