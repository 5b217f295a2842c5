/** @jest-environment ./src/testing/browser-environment.cjs */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ImportResult } from '@todo/contracts';
import { fakeService, problem } from '@/testing/fake-service';
import { renderPage } from '@/testing/render-page';
import { DataSection } from './data-section';

const resultOf = (fields: Partial<ImportResult> = {}): ImportResult => ({
  created: 2,
  skipped: 0,
  errors: [],
  errorCount: 0,
  titles: ['Buy milk', 'Call mom'],
  ...fields,
});

const json = new File(['{}'], 'todo-export.json', { type: 'application/json' });
const csv = new File(['TYPE,CONTENT'], 'Todoist.CSV');

const changeSetId = '01890000-0000-7000-8000-000000000001';

const serve = (preview: ImportResult, imported: () => Response = () => Response.json(preview)) =>
  fakeService({
    'POST /api/import': ({ query }) =>
      query.get('dryRun') === 'true' ? Response.json(preview) : imported(),
  });

const renderSection = () => {
  const onUndo = jest.fn();
  renderPage(<DataSection onUndo={onUndo} />);
  return onUndo;
};

const choose = async (file: File): Promise<void> => {
  await userEvent.upload(screen.getByLabelText('File to import'), file, { applyAccept: false });
};
const press = (name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }));

describe('the export', () => {
  it('is a download', () => {
    renderSection();
    const link = screen.getByRole('link', { name: 'Download my data' });
    expect(link.getAttribute('href')).toBe('/api/export');
    expect(link.hasAttribute('download')).toBe(true);
  });
});

describe('the import', () => {
  it('shows what a file would do, imports it once, and offers to undo it', async () => {
    const calls = serve(resultOf({ created: 1204, skipped: 3 }), () =>
      Response.json(resultOf({ created: 1204 }), { headers: { 'x-change-set-id': changeSetId } }),
    );
    const onUndo = renderSection();
    await choose(json);
    const heading = await screen.findByRole('heading', {
      name: 'This would create 1,204 tasks, and skip 3 tasks that you have already',
    });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText('Buy milk')).toBeTruthy();
    expect(screen.getByText('and 1,202 more')).toBeTruthy();
    expect(calls.map(({ query }) => query.get('dryRun'))).toEqual(['true']);
    await press('Import 1,204 tasks');
    await screen.findByRole('heading', { name: 'Imported 1,204 tasks' });
    expect(calls[1]?.headers.get('content-type')).toBe('application/json');
    expect(calls[1]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    await press('Undo the import');
    expect(onUndo).toHaveBeenCalledWith(changeSetId);
    expect(screen.getByRole('button', { name: 'Choose a file…' })).toBeTruthy();
  });

  it('names bad rows by number, and doesn’t offer to import them', async () => {
    const errors = [
      { row: 3, message: 'title: Too small' },
      { row: 17, message: 'dueDate: must be a day such as 2026-03-01' },
    ];
    serve(resultOf({ errors, errorCount: 250 }));
    renderSection();
    await choose(csv);
    await screen.findByRole('heading', { name: '250 rows have mistakes' });
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      '3title: Too small',
      '17dueDate: must be a day such as 2026-03-01',
    ]);
    expect(screen.getByText('And 248 more.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
    await press('Choose another file');
    expect(screen.getByRole('button', { name: 'Choose a file…' })).toBeTruthy();
  });

  it('takes a file that is dropped, as what its name says', async () => {
    const calls = serve(resultOf());
    renderSection();
    const place = screen.getByRole('button', { name: 'Choose a file…' });
    fireEvent.drop(place, { dataTransfer: { files: [csv] } });
    await screen.findByRole('heading', { name: 'This would create 2 tasks' });
    expect(calls[0]?.headers.get('content-type')).toBe('text/csv');
  });

  it('says why a file cannot be read, and takes another', async () => {
    fakeService({
      'POST /api/import': () => problem('invalid_request', 'The body is not valid JSON.'),
    });
    renderSection();
    await choose(json);
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain('todo-export.json can’t be imported');
    expect(notice.textContent).toContain('The body is not valid JSON.');
    expect(screen.getByRole('button', { name: 'Choose a file…' })).toBeTruthy();
  });

  it('refuses what can’t be a file of tasks without sending it', async () => {
    fakeService({});
    renderSection();
    await choose(new File(['x'], 'photo.png', { type: 'image/png' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Choose an export from here');
    const huge = new File(['x'], 'huge.json');
    Object.defineProperty(huge, 'size', { value: 50 * 1024 * 1024 + 1 });
    await choose(huge);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('50 MB'));
  });

  it('stays at the preview when importing fails, so that it can be tried again', async () => {
    let attempts = 0;
    const calls = serve(resultOf(), () => {
      attempts += 1;
      if (attempts === 1) return problem('unavailable', 'Try again shortly.');
      return Response.json(resultOf());
    });
    renderSection();
    await choose(json);
    await userEvent.click(await screen.findByRole('button', { name: 'Import 2 tasks' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Try again shortly.');
    await press('Import 2 tasks');
    await screen.findByRole('heading', { name: 'Imported 2 tasks' });
    const keys = calls.slice(1).map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(1);
  });

  it('says when everything is there already', async () => {
    serve(resultOf({ created: 0, skipped: 2, titles: [] }));
    renderSection();
    await choose(json);
    await screen.findByRole('heading', { name: 'You have all 2 tasks of this file already' });
    await press('Import views and preferences');
    await screen.findByText(/No task is new/);
    expect(screen.queryByRole('button', { name: 'Undo the import' })).toBeNull();
  });
});
