import { Square, SquareCheck } from 'lucide-react';
import ReactMarkdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';

export const markdownPlugins = [remarkGfm];

/** How markdown looks in the product. It leads out in a new tab only, and loads nothing. */
export const markdownComponents: Components = {
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
  // The box of a list of things to do can't be ticked here, so it is no control.
  input: ({ checked }) => {
    const Box = checked ? SquareCheck : Square;
    return (
      <span className="mr-1.5 inline-block align-[-0.125em]">
        <span className="sr-only">{checked ? 'Done:' : 'Open:'}</span>
        <Box aria-hidden="true" className="size-4" />
      </span>
    );
  },
  ul: ({ children }) => <ul className="list-disc space-y-1 pl-5">{children}</ul>,
  // The box of a thing to do stands where the bullet would.
  li: ({ className, children }) => (
    <li className={className?.includes('task-list-item') ? '-ml-5 list-none' : undefined}>
      {children}
    </li>
  ),
  ol: ({ children }) => <ol className="list-decimal space-y-1 pl-5">{children}</ol>,
  h1: ({ children }) => <p className="font-display text-lg font-semibold">{children}</p>,
  h2: ({ children }) => <p className="font-display text-lg font-semibold">{children}</p>,
  h3: ({ children }) => <p className="font-display font-semibold">{children}</p>,
  h4: ({ children }) => <p className="font-semibold">{children}</p>,
  h5: ({ children }) => <p className="font-semibold">{children}</p>,
  h6: ({ children }) => <p className="font-semibold">{children}</p>,
  blockquote: ({ children }) => (
    <blockquote className="border-l-2 border-line-strong pl-3 text-muted">{children}</blockquote>
  ),
  hr: () => <hr className="border-line" />,
  code: ({ children }) => (
    <code className="rounded-sm bg-sunken px-1 py-0.5 text-[0.9em]">{children}</code>
  ),
  pre: ({ children }) => (
    <pre
      tabIndex={0}
      className="overflow-x-auto rounded-md bg-sunken p-3 text-sm [&_code]:bg-transparent [&_code]:p-0"
    >
      {children}
    </pre>
  ),
  table: ({ children }) => (
    // Words stay whole: what is wider than the page is scrolled, not broken letter by letter.
    <div
      tabIndex={0}
      className="w-fit max-w-full overflow-x-auto rounded-md border border-line [overflow-wrap:break-word]"
    >
      <table className="text-left text-sm">{children}</table>
    </div>
  ),
  thead: ({ children }) => <thead className="bg-sunken">{children}</thead>,
  tbody: ({ children }) => <tbody className="divide-y divide-line">{children}</tbody>,
  th: ({ style, children }) => (
    <th scope="col" style={style} className="px-3 py-2 align-bottom font-semibold">
      {children}
    </th>
  ),
  td: ({ style, children }) => (
    <td style={style} className="px-3 py-2 align-top">
      {children}
    </td>
  ),
};

/** Text that somebody wrote. HTML in it stays text; addresses that would run something are dropped. */
export const Markdown = ({ children }: { children: string }) => (
  <div className="grid gap-2.5 text-base break-words [overflow-wrap:anywhere]">
    <ReactMarkdown remarkPlugins={markdownPlugins} components={markdownComponents}>
      {children}
    </ReactMarkdown>
  </div>
);
