import Link from 'next/link';
import type { ReactNode } from 'react';
import { Logo } from '@/components/brand/logo';
import { paths } from '@/paths';
import { ThemeToggle } from '@/theme/theme-toggle';

export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr] lg:grid-cols-[1fr_minmax(0,1.1fr)]">
      <header className="flex items-center justify-between px-5 py-4 lg:col-span-2 lg:px-8">
        <Link href={paths.home} className="flex min-h-10 items-center rounded-sm">
          <Logo />
        </Link>
        <ThemeToggle />
      </header>
      <aside className="hidden flex-col justify-center gap-5 px-8 pb-24 lg:flex xl:px-20">
        <p className="said-there max-w-sm self-end bg-tint px-6 py-4 text-lg">
          “Add call the landlord on Friday at ten.”
        </p>
        <p className="said-here max-w-sm bg-brand px-6 py-4 text-lg text-on-brand">
          Done. You’ll find it under Friday.
        </p>
      </aside>
      <main className="flex flex-col px-5 pt-6 pb-16 lg:justify-center lg:px-16 lg:pt-0 lg:pb-24">
        <div className="mx-auto w-full max-w-md lg:mx-0">{children}</div>
      </main>
    </div>
  );
}
