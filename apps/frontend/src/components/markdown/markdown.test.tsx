/** @jest-environment ./src/testing/browser-environment.cjs */
import { render, screen } from '@testing-library/react';
import { Markdown } from './markdown';

const show = (text: string): HTMLElement => render(<Markdown>{text}</Markdown>).container;

describe('Markdown', () => {
  it('shows lists, emphasis and tables', () => {
    show('- one\n- **two**\n\n| a | b |\n| - | - |\n| 1 | 2 |');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('two').tagName).toBe('STRONG');
    expect(screen.getByRole('table')).toBeTruthy();
  });

  it('heads the columns of a table, which scrolls instead of breaking words', () => {
    const shown = show('| Task | When |\n| - | -: |\n| milk | today |');
    const head = screen.getByRole('columnheader', { name: 'When' });
    expect(head.style.textAlign).toBe('right');
    expect(screen.getByRole('cell', { name: 'today' }).style.textAlign).toBe('right');
    const frame = shown.querySelector('table')?.parentElement;
    expect(frame?.tabIndex).toBe(0);
    expect(frame?.className).toContain('overflow-wrap:break-word');
  });

  it('leads out in a new tab, which learns nothing of this page', () => {
    show('[here](https://example.test/a)');
    const link = screen.getByRole('link', { name: 'here' });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'drops an address that would run something: %s',
    (address) => {
      const link = show(`[x](${address})`).querySelector('a');
      expect(link?.getAttribute('href') ?? '').toBe('');
    },
  );

  it('leaves HTML as text', () => {
    const shown = show('<img src=x onerror=alert(1)><script>alert(1)</script>');
    expect(shown.querySelector('img, script')).toBeNull();
    expect(shown.textContent).toContain('<img src=x');
  });

  it('loads no image: its words stand in for it', () => {
    const shown = show('![a cat](https://example.test/cat.png)');
    expect(shown.querySelector('img')).toBeNull();
    expect(shown.textContent).toContain('a cat');
  });

  it('shows what is to do without a box to tick', () => {
    const shown = show('- [x] bread\n- [ ] milk');
    expect(shown.querySelector('input')).toBeNull();
    expect(shown.textContent).toMatch(/Done:.*bread.*Open:.*milk/s);
  });
});
