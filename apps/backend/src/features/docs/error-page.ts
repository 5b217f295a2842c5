import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ErrorCode } from '@todo/contracts';
import { resources } from '../../resources';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const inlineOf = (text: string): string =>
  escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** The pages use headings, paragraphs and `code` only. */
const blockOf = (block: string): string => {
  const [, marks, heading] = /^(#{1,2}) (.+)$/.exec(block) ?? [];
  if (marks && heading) return `<h${marks.length}>${inlineOf(heading)}</h${marks.length}>`;
  return `<p>${inlineOf(block.replaceAll('\n', ' '))}</p>`;
};

/** The page of an error code, rendered from its Markdown file. */
export const errorPageOf = async (code: ErrorCode): Promise<string> => {
  const markdown = await readFile(path.join(resources.errorPages, `${code}.md`), 'utf8');
  const blocks = markdown
    .trim()
    .split(/\n{2,}/)
    .map(blockOf);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(code)}</title>
    <style>
      :root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
      body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; }
      code { font-size: 0.95em; }
    </style>
  </head>
  <body>
    ${blocks.join('\n    ')}
  </body>
</html>
`;
};
