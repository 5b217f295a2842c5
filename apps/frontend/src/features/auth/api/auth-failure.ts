import { ApiError } from '@/api/api-error';
import { AuthError } from './auth-client';

export type AuthField = 'name' | 'email' | 'password';

/** What to tell a person whose form was refused, and at which field. */
export interface AuthFailure {
  field: AuthField | null;
  message: string;
}

const known: Record<string, AuthFailure> = {
  INVALID_EMAIL_OR_PASSWORD: {
    field: null,
    message: 'This email and password don’t belong together. Check both and try again.',
  },
  INVALID_EMAIL: { field: 'email', message: 'Enter an email address such as ada@example.com.' },
  PASSWORD_TOO_SHORT: { field: 'password', message: 'Use at least 8 characters.' },
  PASSWORD_TOO_LONG: { field: 'password', message: 'Use at most 128 characters.' },
  USER_ALREADY_EXISTS: {
    field: 'email',
    message: 'There is an account with this email already. Sign in instead.',
  },
};
known['USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL'] = known['USER_ALREADY_EXISTS'] as AuthFailure;

const waitingTime = (seconds: number | undefined): string => {
  if (seconds === undefined) return 'Wait a little';
  if (seconds < 90) return `Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  return `Wait ${Math.ceil(seconds / 60)} minutes`;
};

/** Words for whatever stopped signing up or in. */
export const describeAuthError = (error: unknown): AuthFailure => {
  if (error instanceof ApiError) return { field: null, message: error.message };
  if (!(error instanceof AuthError)) return { field: null, message: ApiError.from(error).message };
  if (error.status === 429) {
    const wait = waitingTime(error.retryAfterSeconds);
    return { field: null, message: `Too many attempts. ${wait}, then try again.` };
  }
  const failure = known[error.code];
  if (failure !== undefined) return failure;
  return {
    field: null,
    message:
      error.status >= 500
        ? 'The service doesn’t answer at the moment. Try again shortly.'
        : 'That didn’t work. Check what you entered and try again.',
  };
};
