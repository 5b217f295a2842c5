import type { AuthField } from '../api/auth-failure';

export type AuthFormErrors = Partial<Record<AuthField, string>>;

const minPasswordLength = 8;
const maxPasswordLength = 128;

const checks: Record<AuthField, (value: string, isNewAccount: boolean) => string | undefined> = {
  name: (value) => (value.trim() === '' ? 'Enter your name.' : undefined),
  email: (value) =>
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
      ? undefined
      : 'Enter an email address such as ada@example.com.',
  password: (value, isNewAccount) => {
    if (value === '') return 'Enter your password.';
    if (!isNewAccount) return undefined;
    if (value.length < minPasswordLength) return `Use at least ${minPasswordLength} characters.`;
    if (value.length > maxPasswordLength) return `Use at most ${maxPasswordLength} characters.`;
    return undefined;
  },
};

/** What is wrong with the form before it is sent; the service has the last word. */
export const checkAuthForm = (
  values: Record<string, string>,
  form: { fields: readonly AuthField[]; isNewAccount: boolean },
): AuthFormErrors => {
  const errors: AuthFormErrors = {};
  for (const field of form.fields) {
    const error = checks[field](values[field] ?? '', form.isNewAccount);
    if (error !== undefined) errors[field] = error;
  }
  return errors;
};
