import type { ReactNode } from 'react';
import { LogoMark } from '@/components/brand/logo';

export interface MessagePageProps {
  title: string;
  children: ReactNode;
  actions: ReactNode;
}

/** A page that has one thing to say. */
export const MessagePage = ({ title, children, actions }: MessagePageProps) => (
  <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center px-6 py-16">
    <LogoMark className="mb-8 size-12" />
    <h1 className="text-2xl font-semibold">{title}</h1>
    <div className="mt-3 text-muted">{children}</div>
    <div className="mt-8 flex flex-wrap gap-2">{actions}</div>
  </main>
);
