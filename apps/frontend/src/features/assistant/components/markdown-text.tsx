'use client';

import { MarkdownTextPrimitive } from '@assistant-ui/react-markdown';
import remarkGfm from 'remark-gfm';

const plugins = [remarkGfm];

const components: React.ComponentProps<typeof MarkdownTextPrimitive>['components'] = {
  a: ({ href, children }) => (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="font-medium underline underline-offset-2"
    >
      {children}
    </a>
  ),
  // An image would tell its server that this was read: its words stand in for it.
  img: ({ alt }) => <span>{alt}</span>,
  ul: ({ children }) => <ul className="list-disc space-y-1 pl-5">{children}</ul>,
  ol: ({ children }) => <ol className="list-decimal space-y-1 pl-5">{children}</ol>,
  h1: ({ children }) => <p className="font-display text-lg font-semibold">{children}</p>,
  h2: ({ children }) => <p className="font-display text-lg font-semibold">{children}</p>,
  h3: ({ children }) => <p className="font-display font-semibold">{children}</p>,
  code: ({ children }) => (
    <code className="rounded-sm bg-sunken px-1 py-0.5 text-[0.9em]">{children}</code>
  ),
  pre: ({ children }) => (
    <pre tabIndex={0} className="overflow-x-auto rounded-md bg-sunken p-3 text-sm">
      {children}
    </pre>
  ),
  table: ({ children }) => (
    <div tabIndex={0} className="overflow-x-auto text-sm [&_td]:px-2 [&_td]:py-1 [&_th]:px-2">
      <table>{children}</table>
    </div>
  ),
};

/** The assistant's words. Markdown only: HTML in them stays text, and nothing is loaded. */
export const MarkdownText = () => (
  <MarkdownTextPrimitive
    smooth={false}
    skipHtml
    remarkPlugins={plugins}
    components={components}
    className="grid gap-2.5"
  />
);
