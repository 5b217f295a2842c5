import { TokenType, type ParsedTokenInfo } from '@streamparser/json';
import type { ExportSchema } from '@todo/contracts';
import { AppError } from '../../errors';

const maxDepth = 1000;
/** Far more than a task or a view can have; a row is whole in memory before it is looked at. */
const maxTokensPerItem = 20_000;

type Kind = 'array' | 'object' | 'value';

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    version: 'value',
    exportedAt: 'value',
    tasks: 'array',
    conversations: 'array',
    views: 'array',
    preferences: 'object',
  } satisfies Record<keyof typeof ExportSchema.shape, Kind>),
);

const refused = (path: string, message: string): AppError =>
  new AppError('invalid_request', 'The body is no export of this product.', {
    errors: [{ path, message }],
  });

const kindOf = (token: TokenType): Kind => {
  if (token === TokenType.LEFT_BRACKET) return 'array';
  return token === TokenType.LEFT_BRACE ? 'object' : 'value';
};

const opens = (token: TokenType): boolean => kindOf(token) !== 'value';
const closes = (token: TokenType): boolean =>
  token === TokenType.RIGHT_BRACKET || token === TokenType.RIGHT_BRACE;

/**
 * Watches the tokens of a document before they become values: the sections must be those of an
 * export, and nothing may grow without bounds.
 * @throws AppError `invalid_request`, from what it answers
 */
export const createSectionGuard = () => {
  const seen = new Set<string>();
  let depth = 0;
  let tokens = 0;
  let section: string | null = null;
  let lastText = '';
  let expectsSection = false;

  const enterSection = (token: TokenType): void => {
    const path = `body.${lastText.slice(0, 100)}`;
    const expected = kinds.get(lastText);
    if (expected === undefined) throw refused(path, 'is not a field of this request');
    if (seen.has(lastText)) throw refused(path, 'is there twice');
    if (kindOf(token) !== expected)
      throw refused(path, `must be an ${expected}`.replace('an v', 'a v'));
    seen.add(lastText);
    section = lastText;
  };

  const measure = (): void => {
    // Between two items of a list, and between two sections.
    if (depth <= 1 || (depth === 2 && section !== 'preferences')) tokens = 0;
    tokens += 1;
    const isKept = section === 'tasks' || section === 'views' || section === 'preferences';
    if (isKept && tokens > maxTokensPerItem)
      throw refused(`body.${section}`, 'has too large an item');
    if (depth > maxDepth) throw refused('body', 'is nested too deeply');
  };

  return {
    seen,
    check: ({ token, value }: ParsedTokenInfo): void => {
      if (depth === 0 && token !== TokenType.LEFT_BRACE) throw refused('body', 'must be an object');
      if (expectsSection) enterSection(token);
      expectsSection = depth === 1 && token === TokenType.COLON;
      if (depth === 1 && token === TokenType.STRING) lastText = String(value);
      if (opens(token)) depth += 1;
      else if (closes(token)) depth -= 1;
      measure();
    },
  };
};
