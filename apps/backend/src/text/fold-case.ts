/**
 * Folds text for comparison without regard to case. It happens here rather than in SQL because
 * `lower` there depends on the locale of the database. The final sigma is a form of sigma.
 */
export const foldCase = (text: string): string => text.toLowerCase().replaceAll('ς', 'σ');
