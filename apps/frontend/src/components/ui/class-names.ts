import { clsx, type ClassValue } from 'clsx';
import { extendTailwindMerge } from 'tailwind-merge';

const merge = extendTailwindMerge({
  extend: {
    classGroups: { 'font-size': [{ text: ['hero'] }], rounded: ['said-here', 'said-there'] },
  },
});

/** Joins class names; of two that set the same property the later one stays. */
export const classNames = (...inputs: ClassValue[]): string => merge(clsx(inputs));
