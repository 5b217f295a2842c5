import Link from 'next/link';
import { Logo } from '@/components/brand/logo';
import { EntryLinks } from '@/features/auth/components/entry-links';
import { paths } from '@/paths';
import { ThemeToggle } from '@/theme/theme-toggle';
import { LandingDemo } from './landing-demo';

const promises = [
  {
    title: 'It really does it',
    text: 'The assistant works with the same tasks that you see. What it changes, changes in front of you.',
  },
  {
    title: 'It asks first',
    text: 'Nothing is deleted without your approval. You see what would go, then you say yes or no.',
  },
  {
    title: 'It needs no key',
    text: 'A built-in assistant understands plain sentences on your own machine. Connect a language model when you want more.',
  },
  {
    title: 'It is yours',
    text: 'You host it: the tasks, the conversations and the accounts stay in your own database.',
  },
] as const;

export default function LandingPage() {
  return (
    <div className="mx-auto flex min-h-dvh max-w-7xl flex-col px-5 lg:px-10">
      <header className="flex items-center justify-between gap-2 py-4">
        <Logo />
        <div className="flex items-center gap-1">
          <ThemeToggle />
        </div>
      </header>
      <main className="grow">
        <section className="grid items-center gap-12 pt-10 pb-20 lg:grid-cols-[1.15fr_1fr] lg:gap-16 lg:pt-20 lg:pb-28">
          <div>
            <h1 className="text-hero font-bold tracking-[-0.035em]">
              Say it.
              <br />
              It’s <span className="marked">on the list.</span>
            </h1>
            <p className="mt-7 max-w-xl text-lg text-pretty text-muted">
              A todo list that you talk to. Tell it what has to happen and when, and watch the list
              follow. Or type, tick and tidy up yourself: both work on the same tasks.
            </p>
            <div className="mt-9 flex flex-wrap gap-2">
              <EntryLinks size="lg" />
            </div>
          </div>
          <LandingDemo />
        </section>
        <section
          aria-label="What you can rely on"
          className="grid gap-x-12 gap-y-10 border-t border-line py-16 sm:grid-cols-2 lg:grid-cols-4 lg:py-20"
        >
          {promises.map((promise) => (
            <div key={promise.title}>
              <h2 className="text-lg font-semibold">{promise.title}</h2>
              <p className="mt-2 text-sm text-pretty text-muted">{promise.text}</p>
            </div>
          ))}
        </section>
      </main>
      <footer className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-6 text-sm text-muted">
        <p>Open source, under the MIT license.</p>
        <Link
          href={paths.apiDocs}
          prefetch={false}
          className="inline-flex min-h-10 items-center underline underline-offset-4 hover:text-ink"
        >
          API documentation
        </Link>
      </footer>
    </div>
  );
}
