import { z } from 'zod';
import { jsonOf, retryAfterOf, send } from '@/api/read-answer';

const UserSchema = z.object({ id: z.string(), name: z.string(), email: z.string() });
export type User = z.infer<typeof UserSchema>;

const SignedInSchema = z.object({ user: UserSchema });
const SessionSchema = z.object({ user: UserSchema }).nullable();

// Better Auth says `message`, a problem of ours says `detail`.
const FailureSchema = z.object({ code: z.string().optional() });

/** An answer of `/api/auth/*` that isn't a success; `code` is Better Auth's, or of our catalogue. */
export class AuthError extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly retryAfterSeconds: number | undefined,
  ) {
    super(`${status} ${code}`);
    this.name = 'AuthError';
  }
}

const call = async <Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  init: RequestInit,
): Promise<z.output<Schema>> => {
  const answer = await send(`/api/auth${path}`, init);
  const body = await jsonOf(answer);
  if (!answer.ok) {
    const failure = FailureSchema.safeParse(body);
    throw new AuthError(failure.data?.code ?? 'unexpected', answer.status, retryAfterOf(answer));
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new AuthError('unexpected', answer.status, undefined);
  return parsed.data;
};

const post = <Schema extends z.ZodType>(path: string, schema: Schema, body: object) =>
  call(path, schema, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

export interface SignUp {
  name: string;
  email: string;
  password: string;
}

export type SignIn = Omit<SignUp, 'name'>;

/** Makes an account and signs in; due times are understood in the browser's time zone. */
export const signUp = async (input: SignUp): Promise<User> => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (await post('/sign-up/email', SignedInSchema, { ...input, timeZone })).user;
};

export const signIn = async (input: SignIn): Promise<User> =>
  (await post('/sign-in/email', SignedInSchema, input)).user;

export const signOut = async (): Promise<void> => {
  await post('/sign-out', z.unknown(), {});
};

/** Who is signed in, or null. */
export const getSession = async (signal: AbortSignal): Promise<User | null> =>
  (await call('/get-session', SessionSchema, { signal }))?.user ?? null;
