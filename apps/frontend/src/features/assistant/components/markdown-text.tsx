'use client';

import { MarkdownTextPrimitive } from '@assistant-ui/react-markdown';
import { markdownComponents, markdownPlugins } from '@/components/markdown/markdown';

/** The assistant's words. Markdown only: HTML in them stays text, and nothing is loaded. */
export const MarkdownText = () => (
  <MarkdownTextPrimitive
    smooth={false}
    skipHtml
    remarkPlugins={markdownPlugins}
    components={markdownComponents}
    className="grid gap-2.5"
  />
);
