import { ProblemSchema } from '@todo/contracts';
import { z } from 'zod';

/** A JSON Schema, as OpenAPI 3.1 takes it. */
type Schema = Record<string, unknown>;

const text: Schema = { type: 'string' };
const email: Schema = { type: 'string', format: 'email', maxLength: 254 };
const password: Schema = { type: 'string', minLength: 8, maxLength: 128 };
const instant: Schema = { type: 'string', format: 'date-time' };

const object = (
  properties: Record<string, Schema>,
  required = Object.keys(properties),
): Schema => ({
  type: 'object',
  properties,
  required,
});

const user = object({
  id: { type: 'string', format: 'uuid' },
  name: text,
  email,
  emailVerified: { type: 'boolean' },
  image: { type: ['string', 'null'] },
  timeZone: { type: 'string', description: 'IANA zone' },
  createdAt: instant,
  updatedAt: instant,
});

const session = object({
  id: { type: 'string', format: 'uuid' },
  userId: { type: 'string', format: 'uuid' },
  token: text,
  expiresAt: instant,
  createdAt: instant,
  updatedAt: instant,
});

const json = (description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});
const refused = (description: string) => json(description, object({ code: text, message: text }));

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: z.toJSONSchema(ProblemSchema) } },
});

const failures = {
  500: problem('The request failed on our side'),
  503: problem('The database cannot be reached'),
};

const refusals = {
  ...failures,
  400: refused('The body is not valid'),
  403: refused('The origin is not trusted'),
  413: refused('The body is too large'),
  415: refused('The body is not application/json'),
  429: {
    ...refused('Too many attempts'),
    headers: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } },
  },
};

const body = (schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
});

const operation = (summary: string, fields: Record<string, unknown>) => ({
  summary,
  tags: ['auth'],
  security: [],
  ...fields,
});

const signedIn = json(
  'Signed in: a session cookie, and its bearer token',
  object({ token: text, user }),
);

/** The routes of Better Auth that the product offers, which answer in Better Auth's own bodies. */
export const authPaths: Record<string, object> = {
  '/api/auth/sign-up/email': {
    post: operation('Make an account and sign in', {
      requestBody: body(
        object({ name: { ...text, maxLength: 200 }, email, password, timeZone: text }, [
          'name',
          'email',
          'password',
        ]),
      ),
      responses: { 200: signedIn, 422: refused('The e-mail address is taken'), ...refusals },
    }),
  },
  '/api/auth/sign-in/email': {
    post: operation('Sign in', {
      requestBody: body(object({ email, password })),
      responses: { 200: signedIn, 401: refused('E-mail or password is wrong'), ...refusals },
    }),
  },
  '/api/auth/sign-out': {
    post: operation('End the session and its bearer token', {
      security: [{ cookie: [] }, { bearer: [] }],
      responses: { 200: json('Signed out', object({ success: { type: 'boolean' } })), ...refusals },
    }),
  },
  '/api/auth/get-session': {
    get: operation('The current session, or null', {
      security: [{ cookie: [] }, { bearer: [] }],
      responses: {
        200: json('The session', { oneOf: [object({ session, user }), { type: 'null' }] }),
        ...failures,
      },
    }),
  },
};
