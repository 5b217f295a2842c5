/** Small inputs and selects that stand in a row. */
export const controlStyles =
  'min-h-11 min-w-0 rounded-md border border-line-strong bg-surface px-2.5 text-sm text-ink transition-colors hover:border-brand aria-invalid:border-danger disabled:opacity-55 lg:min-h-9';
