'use client';

import { Dialog } from '@/components/ui/dialog';

/** Only read once the keys are shown, which no server does. */
const commandKey = (): string =>
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';

const groupsOf = (
  command: string,
): { title: string; shortcuts: [keys: string[], what: string][] }[] => [
  {
    title: 'Anywhere',
    shortcuts: [
      [['?'], 'Show these keys'],
      [[command, 'K'], 'Write to the assistant'],
      [['z'], 'Undo the newest change'],
      [['Esc'], 'Close what is open'],
    ],
  },
  {
    title: 'In the list',
    shortcuts: [
      [['n'], 'Write a new task'],
      [['/'], 'Search'],
      [['j'], 'Next task'],
      [['k'], 'Task before'],
      [['Enter'], 'Open the task'],
      [['c'], 'Complete or reopen'],
      [['e'], 'Edit the title'],
      [['d'], 'Set the due date'],
      [['x'], 'Select, with Shift up to here'],
      [['a'], 'Select all'],
      [['Delete'], 'Delete'],
      [['↑', '↓'], 'Move, on the handle in “My order”'],
    ],
  },
  {
    title: 'In the assistant',
    shortcuts: [
      [['Enter'], 'Send'],
      [['Shift', 'Enter'], 'Begin a new line'],
      [['↑'], 'Edit what you said last'],
      [['Esc'], 'Stop the answer'],
    ],
  },
  {
    title: 'In the trash',
    shortcuts: [[['r'], 'Restore']],
  },
];

export interface ShortcutHelpProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Every key that does something. */
export const ShortcutHelp = ({ open, onOpenChange }: ShortcutHelpProps) => (
  <Dialog
    open={open}
    onOpenChange={onOpenChange}
    isText
    title="Keyboard shortcuts"
    description="They are off while you type. With tasks selected, they apply to all of those."
  >
    {groupsOf(commandKey()).map(({ title, shortcuts }) => (
      <section key={title} className="mt-2 first:mt-0">
        <h3 className="py-1.5 text-sm font-semibold">{title}</h3>
        <dl>
          {shortcuts.map(([keys, what]) => (
            <div
              key={what}
              className="flex items-center justify-between border-t border-line py-1.5"
            >
              <dt className="text-sm">{what}</dt>
              <dd className="flex gap-1">
                {keys.map((key) => (
                  <kbd
                    key={key}
                    className="min-w-7 rounded-sm border border-line-strong px-1.5 py-0.5 text-center font-sans text-xs font-semibold"
                  >
                    {key}
                  </kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </Dialog>
);
