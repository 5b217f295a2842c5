import { TokenParser, Tokenizer } from '@streamparser/json';
import type { ProblemError } from '@todo/contracts';
import { AppError } from '../../errors';
import { problemErrorsOf } from '../../http/zod-errors';
import { completedFrom, ImportedTaskSchema, type ImportDefaults } from './imported-task';
import type { ImportPlan } from './import-plan';
import { ImportedPreferencesSchema, ImportedViewSchema } from './imported-settings';
import { createSectionGuard } from './section-guard';

const invalid = (errors: ProblemError[]): AppError =>
  new AppError('invalid_request', 'The body is no export of this product.', { errors });

const notJson = () => new AppError('invalid_request', 'The body is not valid JSON.');

/** Names of a task in a file are compared as the database compares them. */
const keyOf = (id: string | null): string | null => id?.toLowerCase() ?? null;

const takeTask = (value: unknown, row: number, plan: ImportPlan, defaults: ImportDefaults) => {
  const parsed = ImportedTaskSchema.safeParse(value);
  if (!parsed.success) {
    const errors = problemErrorsOf(parsed.error.issues, ['body', 'tasks', String(row - 1)]);
    return plan.refuse(row, errors);
  }
  const { id, parentId, position } = parsed.data;
  plan.add({
    row,
    links: { key: keyOf(id), sourceId: keyOf(id), parentKey: keyOf(parentId), position },
    task: completedFrom(parsed.data, defaults),
  });
};

const takeView = (value: unknown, index: number, plan: ImportPlan): void => {
  const parsed = ImportedViewSchema.safeParse(value);
  if (!parsed.success) {
    throw invalid(problemErrorsOf(parsed.error.issues, ['body', 'views', String(index)]));
  }
  plan.addView(parsed.data);
};

const takePreferences = (value: unknown, plan: ImportPlan): void => {
  const parsed = ImportedPreferencesSchema.safeParse(value);
  if (!parsed.success) {
    throw invalid(problemErrorsOf(parsed.error.issues, ['body', 'preferences']));
  }
  plan.setPreferences(parsed.data);
};

/** Reads an export of ours as it arrives; of what is said in conversations nothing is kept. */
const createReader = (plan: ImportPlan, defaults: ImportDefaults) => {
  const guard = createSectionGuard();
  const tokenizer = new Tokenizer({ stringBufferSize: 64 * 1024 });
  const parser = new TokenParser({
    paths: ['$.version', '$.tasks.*', '$.views.*', '$.preferences'],
    keepStack: false,
  });
  tokenizer.onToken = (token) => {
    guard.check(token);
    parser.write(token);
  };
  parser.onValue = ({ value, key, stack }) => {
    const section = stack[1]?.key ?? key;
    const index = Number(key);
    if (section === 'tasks') takeTask(value, index + 1, plan, defaults);
    else if (section === 'views') takeView(value, index, plan);
    else if (section === 'preferences') takePreferences(value, plan);
    else if (value !== 1) throw invalid([{ path: 'body.version', message: 'must be 1' }]);
  };
  return {
    write: (text: string) => tokenizer.write(text),
    end: (): void => {
      if (!parser.isEnded) throw notJson();
      const missing = ['version', 'tasks'].filter((name) => !guard.seen.has(name));
      if (missing.length === 0) return;
      throw invalid(missing.map((name) => ({ path: `body.${name}`, message: 'is missing' })));
    },
  };
};

/**
 * Plans the import of an export of ours.
 * @throws AppError `invalid_request` when it is no export; bad tasks are in the plan
 */
export const planJsonImport = async (
  texts: AsyncIterable<string>,
  plan: ImportPlan,
  defaults: ImportDefaults,
): Promise<void> => {
  const reader = createReader(plan, defaults);
  try {
    for await (const text of texts) reader.write(text);
    reader.end();
  } catch (error) {
    const isOurs = error instanceof AppError || !isParserError(error);
    throw isOurs ? error : notJson();
  }
};

const isParserError = (error: unknown): boolean =>
  error instanceof Error && /^(Token(izer|Parser)Error|SyntaxError)$/.test(error.constructor.name);
